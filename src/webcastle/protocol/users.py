"""Users as the wire has them: the sender of a message, and a user that a JSON answer describes."""

from __future__ import annotations

from google.protobuf import json_format
from google.protobuf.message import Message

from webcastle.protocol.schema import User

__all__ = ["sender_of", "user_of_json"]


def sender_of(message: Message) -> User | None:
    """The user that sent a message, for messages that have a sender."""
    user = getattr(message, "user", None)
    return user if isinstance(user, User) and message.HasField("user") else None


def user_of_json(described: object) -> User:
    """The user in a JSON answer, which spells the fields as the schema does; what does not fit the schema is left out."""
    user = User()
    if isinstance(described, dict):
        for name, value in described.items():
            piece = User()
            try:
                json_format.ParseDict({name: value}, piece, ignore_unknown_fields=True)
            except json_format.ParseError:
                continue
            user.MergeFrom(piece)
    return user
