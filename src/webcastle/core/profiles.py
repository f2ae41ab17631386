"""LIVE profiles: how TikTok shows a user in one room."""

from __future__ import annotations

from typing import Final

from webcastle.core.catalogue import Catalogue
from webcastle.errors import CreatorNotFoundError
from webcastle.models import Handle
from webcastle.ports import MessageLog
from webcastle.protocol import schema
from webcastle.protocol.canonical import message_to_json
from webcastle.protocol.faults import Fault
from webcastle.protocol.messages import decode
from webcastle.protocol.users import sender_of, user_of_json

__all__ = ["Profiles"]

SEARCH_PAGE: Final = 200
SEARCH_MESSAGES: Final = 2_000
"""A user is looked for in so many of the room's latest messages."""


class Profiles:
    """Finds users in rooms.

    Args:
        message_log: searched for the room's users.
        catalogue: knows the room's owner.
    """

    def __init__(self, message_log: MessageLog, catalogue: Catalogue) -> None:
        self._log = message_log
        self._catalogue = catalogue

    async def find(
        self, room_id: int, *, user_id: int = 0, sec_user_id: str = "", handle: Handle | None = None
    ) -> bytes:
        """A user's LIVE profile in a room, as canonical JSON of the protobuf ``User``; the room's owner by default.

        The owner comes from room/info; other users from the room's stored messages, latest first.

        Raises:
            CreatorNotFoundError: the user is not among the room's latest messages.
            UpstreamError: room/info could not be had.
        """
        if not (user_id or sec_user_id or handle):
            info = (await self._catalogue.room_info(room_id)).value
            return message_to_json(user_of_json(info.get("owner")))

        def is_wanted(user: schema.User) -> bool:
            return bool(
                (user_id and user.id == user_id)
                or (sec_user_id and user.sec_uid == sec_user_id)
                or (handle and user.display_id.lower() == handle)
            )

        record = await self._log.room(room_id)
        before = record.last_seq + 1 if record else 0
        for _ in range(SEARCH_MESSAGES // SEARCH_PAGE):
            page = await self._log.read_before(room_id, before, SEARCH_PAGE) if record else []
            for message in page:
                decoded = decode(message.method, message.payload)
                user = None if isinstance(decoded, Fault) else sender_of(decoded)
                if user is not None and is_wanted(user):
                    return message_to_json(user)
            if len(page) < SEARCH_PAGE:
                break
            before = page[-1].seq
        info = (await self._catalogue.room_info(room_id)).value
        owner = user_of_json(info.get("owner"))
        if is_wanted(owner):
            return message_to_json(owner)
        raise CreatorNotFoundError(
            "This user has not been seen in the room.",
            hint="Only the room's owner and people in its latest stored messages are known; follow the room first.",
        )
