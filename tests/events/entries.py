"""Entries of a log, made of wire messages."""

from __future__ import annotations

from typing import Any

from google.protobuf.message import Message as ProtoMessage

from webcastle.events import Fact, facts_of
from webcastle.models import Mark, MarkKind, Message
from webcastle.protocol import schema

__all__ = ["ANN", "AT", "BOB", "HEAD", "ROOM", "fact", "facts", "mark", "stored", "text_of"]

ROOM = 7300000000000000001
MSG = 7300000000000000777
AT = 1775000000123
HEAD = (ROOM, 5, 0, MSG, AT)

ANN = schema.User(id=6800000000000000077, display_id="ann.demo", nickname="Ann 🦊")
BOB = schema.User(id=7200000000000000002, display_id="bob", nickname="Bob")


def stored(message: ProtoMessage, method: str = "") -> Message:
    """The message as the store holds it."""
    name = method or message.DESCRIPTOR.name
    return Message(ROOM, 5, MSG, name, AT, AT + 40, message.SerializeToString())


def facts(message: ProtoMessage) -> tuple[Fact, ...]:
    """What a message says."""
    return facts_of(stored(message))


def fact(message: ProtoMessage) -> Any:
    """The only thing that a message says."""
    (found,) = facts(message)
    return found


def mark(kind: MarkKind, name: str, body: dict[str, Any], about: Message | None = None) -> Mark:
    """A stored mark, the second behind message 5."""
    return Mark(ROOM, 5, 2, kind, name, AT, body, about)


def text_of(key: str, pattern: str, *users: schema.User) -> schema.CommonText:
    """A text that names users."""
    text = schema.CommonText(key=key, default_pattern=pattern)
    for user in users:
        text.pieces.add(user_value=schema.TextPieceUser(user=user))
    return text
