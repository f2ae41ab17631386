"""Operations that say who is live: one creator or some rooms, many creators at once, and a creator's room."""

from __future__ import annotations

from typing import Any, Final

from pydantic import BaseModel, Field

from webcastle.api.compat.tiktools.form import (
    BOTH,
    ROOM_ERRORS,
    UNIQUE_ID,
    UNIQUE_ID_NEEDED,
    Evidence,
    answer,
    evidence,
)
from webcastle.api.compat.tiktools.parts import TikToolsParts
from webcastle.api.compat.tiktools.target import check_creators, check_rooms
from webcastle.api.http.operation import Call, Operation
from webcastle.api.http.parameters import handles
from webcastle.api.http.parameters import room_ids as list_of_rooms
from webcastle.core.cached_answers import Kept
from webcastle.core.description import RoomDescription
from webcastle.errors import BadRequestError, TierError, UpstreamError
from webcastle.models import Liveness

__all__ = ["OPERATIONS"]

_MOST_ROOMS = 100
_MOST_NAMES = 200

ROOM_IDS = list_of_rooms(
    "room_ids", f"Up to {_MOST_ROOMS} room ids; they win over unique_id.", most=_MOST_ROOMS, required=False
)
UNIQUE_IDS = handles(
    "unique_ids",
    f"The creators' @names: as many as the tier allows, {_MOST_NAMES} at most.",
    most=_MOST_NAMES,
    aliases=("usernames", "uniqueIds"),
)


class AliveRoom(BaseModel):
    """Whether a room is live."""

    room_id: str = Field(description="Empty if the creator never was live.")
    alive: bool | None = Field(description="null: TikTok does not say.")
    title: str | None = Field(description="null: not known; ask for one room at a time, or see room_info.")
    userCount: int | None = Field(description="Viewers; null: not known.")  # noqa: N815 - the API's spelling
    evidence: Evidence


class AliveAnswer(BaseModel):
    """One entry per room, in the order asked."""

    status_code: int
    data: list[AliveRoom]


class BulkAnswer(BaseModel):
    """By name, as it was spelt: true, false, or null where it is not known."""

    status_code: int
    data: dict[str, bool | None]


class RoomIdData(BaseModel):
    """A creator's current or last room."""

    unique_id: str
    room_id: str = Field(description="Empty if the creator never was live.")
    alive: bool | None = Field(description="null: TikTok does not say.")
    cached: bool = Field(description="From our memory; `evidence` says how old it is.")
    evidence: Evidence


class RoomIdAnswer(BaseModel):
    """The creator's room."""

    status_code: int
    data: RoomIdData


async def _check_alive(parts: TikToolsParts, call: Call) -> bytes:
    room_ids = call[ROOM_IDS]
    if room_ids:
        await check_rooms(parts, call, room_ids)
        rooms = await parts.discovery.alive(room_ids)
        if len(rooms) == 1 and rooms[0].alive is not False:
            await _look(parts, rooms[0].room_id)
        return answer([_room(parts, room) for room in rooms])
    handle = call[UNIQUE_ID]
    assert handle is not None, "one of the two is given"
    check_creators(call, [handle])
    lookup = (await parts.discovery.find(handle)).value
    alive, source, at = lookup.alive, lookup.source, lookup.checked_at
    if alive is None and lookup.room_id:
        (said,) = await parts.discovery.alive([lookup.room_id])
        alive, source, at = said.alive, "check_alive", said.checked_at
    entry = {
        "room_id": str(lookup.room_id or ""),
        "unique_id": lookup.unique_id,
        "alive": alive,
        "title": lookup.title,
        "userCount": lookup.viewers,
        "evidence": evidence(source, at, parts.clock.now_ms()),
    }
    return answer([entry])


async def _look(parts: TikToolsParts, room_id: int) -> None:
    """Have the room described, if it can be."""
    try:
        await parts.catalogue.describe(room_id)
    except UpstreamError:
        return


def _room(parts: TikToolsParts, room: Liveness) -> dict[str, Any]:
    described: Kept[RoomDescription] | None = parts.catalogue.described(room.room_id)
    return {
        "room_id": str(room.room_id),
        "alive": room.alive,
        "title": described.value.title if described is not None else None,
        "userCount": described.value.viewers if described is not None else None,
        "evidence": evidence("check_alive", room.checked_at, parts.clock.now_ms()),
    }


async def _bulk(parts: TikToolsParts, call: Call) -> bytes:
    names = call[UNIQUE_IDS]
    check_creators(call, names.values())
    tier = await parts.access.tier(call.key)
    if tier.bulk_users is not None and len(names) > tier.bulk_users:
        raise TierError(
            f"unique_ids has {len(names)} names; tier {tier.name!r} allows {tier.bulk_users} at once.",
            hint="Ask for fewer at a time, or use a key of a higher tier.",
        )
    alive = await parts.discovery.survey(names.values())
    return answer({spelling: alive[handle] for spelling, handle in names.items()})


async def _room_id(parts: TikToolsParts, call: Call) -> bytes:
    check_creators(call, [call[UNIQUE_ID_NEEDED]])
    found = await parts.discovery.find(call[UNIQUE_ID_NEEDED])
    lookup = found.value
    return answer(
        {
            "unique_id": lookup.unique_id,
            "room_id": str(lookup.room_id or ""),
            "alive": lookup.alive,
            "cached": found.cached,
            "evidence": evidence(lookup.source, lookup.checked_at, parts.clock.now_ms()),
        }
    )


_EVIDENCE = {"source": "html", "age_ms": 1200}

OPERATIONS: Final[tuple[Operation[TikToolsParts], ...]] = (
    Operation(
        name="webcast_check_alive",
        path="/webcast/check_alive",
        summary="Whether a creator, or some rooms, are live",
        description=(
            "By `unique_id`, or by up to 100 `room_ids`. `alive` is null when TikTok does not say; `evidence` names the source "
            "and its age. Titles and viewers of several rooms are given if they are in memory."
        ),
        parameters=(UNIQUE_ID, ROOM_IDS),
        one_of=(UNIQUE_ID, ROOM_IDS),
        run=_check_alive,
        answer=AliveAnswer,
        example={
            "status_code": 0,
            "data": [
                {
                    "room_id": "7300000000000000001",
                    "unique_id": "demo_chat",
                    "alive": True,
                    "title": "Good evening",
                    "userCount": 321,
                    "evidence": _EVIDENCE,
                }
            ],
        },
        raises=ROOM_ERRORS,
        methods=BOTH,
        for_tokens=True,
    ),
    Operation(
        name="webcast_bulk_live_check",
        path="/webcast/bulk_live_check",
        summary="Which of many creators are live",
        description="As many names as the tier allows; more are refused with 403. null where TikTok does not say, or not in time.",
        parameters=(UNIQUE_IDS,),
        run=_bulk,
        answer=BulkAnswer,
        example={"status_code": 0, "data": {"demo_chat": True, "demo_offline": False, "demo_gifts": None}},
        raises=(BadRequestError, TierError, UpstreamError),
        methods=BOTH,
        for_tokens=True,
    ),
    Operation(
        name="webcast_room_id",
        path="/webcast/room_id",
        summary="A creator's room",
        description="The current or last one; every broadcast has another.",
        parameters=(UNIQUE_ID_NEEDED,),
        run=_room_id,
        answer=RoomIdAnswer,
        example={
            "status_code": 0,
            "data": {
                "unique_id": "demo_chat",
                "room_id": "7300000000000000001",
                "alive": True,
                "cached": False,
                "evidence": _EVIDENCE,
            },
        },
        raises=ROOM_ERRORS,
        methods=BOTH,
        for_tokens=True,
    ),
)
