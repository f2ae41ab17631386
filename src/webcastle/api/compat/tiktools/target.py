"""Which room a call is about, and whether its token covers it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from webcastle.api.compat.tiktools.form import ROOM_ID, UNIQUE_ID
from webcastle.api.http.operation import Call
from webcastle.api.http.parameters import Parameter
from webcastle.core.recent import Kept
from webcastle.errors import NotAllowedError, RoomOfflineError
from webcastle.models import Lookup

__all__ = ["Target", "check_creators", "check_rooms", "live_creator", "target"]


@dataclass(frozen=True, slots=True)
class Target:
    """A room, and its creator's @name ("" if it is not known)."""

    room_id: int
    unique_id: str


async def target(call: Call) -> Target:
    """The room that a call names by its id, or the one in which the named creator is live.

    Raises:
        NotAllowedError: the token is not for this creator.
        RoomOfflineError: the creator is not live.
        UpstreamError: the creator could not be looked up.
    """
    room_id = call[ROOM_ID]
    if room_id:
        await check_rooms(call, [room_id])
        record = await call.app.store.room(room_id)
        return Target(room_id, record.unique_id if record is not None else "")
    lookup = (await live_creator(call, UNIQUE_ID)).value
    return Target(lookup.room_id, lookup.unique_id)


async def live_creator(call: Call, parameter: Parameter[str]) -> Kept[Lookup]:
    """The look-up of a creator who is not known to be offline. Raises as `target`."""
    check_creators(call, [call[parameter]])
    found = await call.app.discovery.find(call[parameter])
    if not found.value.room_id or found.value.alive is False:
        raise RoomOfflineError(f"@{found.value.unique_id} is not live.")
    return found


def check_creators(call: Call, unique_ids: Sequence[str]) -> None:
    """Raise `NotAllowedError` unless the call's token, if it has one, is for all of these creators."""
    for unique_id in unique_ids:
        if call.grant is not None and not call.grant.covers(unique_id):
            raise NotAllowedError(f"This token is not for @{unique_id.removeprefix('@')}.")


async def check_rooms(call: Call, room_ids: Sequence[int]) -> None:
    """The same for rooms. Whose a room is, upstream says: what the caller claims beside the id counts for nothing."""
    if call.grant is None or call.grant.allowed_creators is None:
        return
    for room_id in room_ids:
        record = await call.app.store.room(room_id)
        owner = record.unique_id if record is not None else ""
        owner = owner or (await call.app.catalogue.describe(room_id)).value.owner.unique_id
        if not call.grant.covers(owner):
            raise NotAllowedError("This token is not for the creator of this room.")
