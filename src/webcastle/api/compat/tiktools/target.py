"""Which room a call is about, and whether its token covers it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from webcastle.api.compat.tiktools.form import ROOM_ID, UNIQUE_ID
from webcastle.api.compat.tiktools.parts import TikToolsParts
from webcastle.api.http.operation import Call
from webcastle.core.cached_answers import Kept
from webcastle.errors import NotAllowedError, RoomOfflineError
from webcastle.models import Handle, Lookup

__all__ = ["Target", "check_creators", "check_rooms", "live_creator", "target"]


@dataclass(frozen=True, slots=True)
class Target:
    """A room, and its creator's @name ("" if it is not known)."""

    room_id: int
    unique_id: str


async def target(parts: TikToolsParts, call: Call) -> Target:
    """The room that a call names by its id, or the one in which the named creator is live.

    Raises:
        NotAllowedError: the token is not for this creator.
        RoomOfflineError: the creator is not live.
        UpstreamError: the creator could not be looked up.
    """
    room_id = call[ROOM_ID]
    if room_id:
        await check_rooms(parts, call, [room_id])
        record = await parts.message_log.room(room_id)
        return Target(room_id, record.unique_id if record is not None else "")
    handle = call[UNIQUE_ID]
    assert handle is not None, "one of the two is given"
    lookup = (await live_creator(parts, call, handle)).value
    return Target(lookup.room_id, lookup.unique_id)


async def live_creator(parts: TikToolsParts, call: Call, handle: Handle) -> Kept[Lookup]:
    """The look-up of a creator who is not known to be offline. Raises as `target`."""
    check_creators(call, [handle])
    found = await parts.discovery.find(handle)
    if not found.value.room_id or found.value.alive is False:
        raise RoomOfflineError(f"@{found.value.unique_id} is not live.")
    return found


def check_creators(call: Call, handles: Iterable[Handle]) -> None:
    """Raise `NotAllowedError` unless the call's token, if it has one, is for all of these creators."""
    for handle in handles:
        if call.grant is not None and not call.grant.covers(handle):
            raise NotAllowedError(f"This token is not for @{handle}.")


async def check_rooms(parts: TikToolsParts, call: Call, room_ids: Sequence[int]) -> None:
    """The same for rooms. Whose a room is, upstream says: what the caller claims beside the id counts for nothing."""
    if call.grant is None or call.grant.allowed_creators is None:
        return
    for room_id in room_ids:
        record = await parts.message_log.room(room_id)
        owner = record.unique_id if record is not None else ""
        owner = owner or (await parts.catalogue.describe(room_id)).value.owner.unique_id
        if not call.grant.covers(Handle.parse(owner)):
            raise NotAllowedError("This token is not for the creator of this room.")
