"""Operations about people: the ranking of a room, and the names of user ids."""

from __future__ import annotations

import re
from typing import Any, Final

from pydantic import BaseModel, Field

from webcastle.api.compat.tiktools.events.people import user_of
from webcastle.api.compat.tiktools.form import BOTH, ROOM_ERRORS, ROOM_ID, UNIQUE_ID, answer
from webcastle.api.compat.tiktools.parts import TikToolsParts
from webcastle.api.compat.tiktools.target import Target, target
from webcastle.api.http.operation import COOKIES_HEADER, Call, Operation
from webcastle.api.http.parameters import room_ids, text
from webcastle.core import feed
from webcastle.core.ranking import OnlineViewer, Ranked, Ranking
from webcastle.errors import BadRequestError, LoginRequiredError

__all__ = ["OPERATIONS"]

_MOST_USERS: Final = 20
_SESSION_COOKIE: Final = re.compile(rf"(?:^|;) *sessionid=({feed.COOKIE_VALUE}) *(?:;|$)")
_NOTES: Final = {
    "online_audience": "TikTok's own ranking, seen with your session.",
    "room_user_seq": "The top viewers that the room's own messages tell. Pass session_id for TikTok's full ranking.",
}

SESSION_ID = text(
    "session_id",
    "Your own TikTok `sessionid` cookie, for TikTok's full ranking; or the header X-Cookie-Header with a `sessionid=…` in it. It is "
    "passed on, never stored or logged. Prefer POST with a body, so that it does not stand in a URL.",
    pattern=feed.COOKIE_VALUE,
    longest=512,
    must="the bare cookie value, without its name, quotes, commas, semicolons or spaces",
    secret=True,
)
USER_IDS = room_ids("user_ids", f"Up to {_MOST_USERS} user ids.", most=_MOST_USERS, aliases=("usernames", "userIds"))


class RankedData(BaseModel):
    """One entry of a ranking; the score is in diamonds."""

    rank: int
    score: int
    user: dict[str, Any]


class RankingsData(BaseModel):
    """Who gives most, where that comes from, and how old it is."""

    room_id: str
    rankings: list[RankedData]
    source: str = Field(description="`online_audience`: TikTok's ranking; `room_user_seq`: the room's own messages.")
    age_ms: int
    total: int = Field(description="Viewers.")
    anonymous: int = Field(description="Those of them who are not logged in.")
    note: str


class RankingsAnswer(BaseModel):
    """The room's ranking."""

    status_code: int
    data: RankingsData


class UserName(BaseModel):
    """A user; ``username`` is null if the gateway has not seen them."""

    userId: str  # noqa: N815 - the API's spelling
    username: str | None
    cached: bool


class UserNamesAnswer(BaseModel):
    """By user id."""

    status_code: int
    data: dict[str, UserName]


async def _rankings(parts: TikToolsParts, call: Call) -> bytes:
    room = await target(parts, call)
    session_id = call[SESSION_ID] or _session_in_header(call)
    ranking = await (_by_session(parts, room, session_id) if session_id else parts.rankings.observed(room.room_id))
    entries = [{"rank": entry.rank, "score": entry.score, "user": _user(entry)} for entry in ranking.entries]
    return answer(
        {
            "room_id": str(room.room_id),
            "rankings": entries,
            "source": ranking.source,
            "age_ms": max(0, parts.clock.now_ms() - ranking.at),
            "total": ranking.total,
            "anonymous": ranking.anonymous,
            "note": _NOTES[ranking.source],
        }
    )


def _user(entry: Ranked) -> dict[str, Any]:
    """The user object of every event; for one of the online audience, its fields that are known and TikTok's names of them."""
    user = entry.user
    if not isinstance(user, OnlineViewer):
        return dict(user_of(user))
    user_id = str(user.user_id or "")
    return {
        "userId": user_id,
        "id": user_id,
        "id_str": user_id,
        "uniqueId": user.handle,
        "display_id": user.handle,
        "nickname": user.nickname,
        "profilePictureUrl": user.avatar_url,
        "isSubscriber": user.is_subscriber,
        "verified": user.is_verified,
        "followerCount": user.followers,
    }


async def _by_session(parts: TikToolsParts, room: Target, session_id: str) -> Ranking:
    record = await parts.message_log.room(room.room_id)
    owner_id = record.owner_id if record is not None else 0
    owner_id = owner_id or (await parts.catalogue.describe(room.room_id)).value.owner.user_id
    return await parts.rankings.of_session(room.room_id, owner_id, session_id)


def _session_in_header(call: Call) -> str:
    """The session cookie in a header that has cookies for TikTok."""
    cookies = call.request.headers.get(COOKIES_HEADER, "")
    if not cookies:
        return ""
    found = _SESSION_COOKIE.search(cookies)
    if found is None:
        raise BadRequestError("X-Cookie-Header has no usable sessionid.", hint="Send `X-Cookie-Header: sessionid=…`.")
    return found[1]


async def _resolve(parts: TikToolsParts, call: Call) -> bytes:
    user_ids = call[USER_IDS]
    names = await parts.people.names(user_ids)
    # Names come from memory only: TikTok has no request for them.
    return answer(
        {str(user_id): {"userId": str(user_id), "username": names.get(user_id), "cached": True} for user_id in user_ids}
    )


OPERATIONS: Final[tuple[Operation[TikToolsParts], ...]] = (
    Operation(
        name="webcast_rankings",
        path="/webcast/rankings",
        summary="Who gives most in a room",
        description=(
            "TikTok shows its ranking to logged-in viewers only: pass `session_id`. Without one the answer is the latest list of top "
            "viewers among the room's own messages, labelled `room_user_seq` with its age; 403 while none has come yet."
        ),
        parameters=(UNIQUE_ID, ROOM_ID, SESSION_ID),
        one_of=(UNIQUE_ID, ROOM_ID),
        run=_rankings,
        answer=RankingsAnswer,
        example={
            "status_code": 0,
            "data": {
                "room_id": "7300000000000000001",
                "rankings": [
                    {
                        "rank": 1,
                        "score": 500,
                        "user": {"userId": "6800000000000000002", "uniqueId": "ann", "nickname": "Ann"},
                    }
                ],
                "source": "room_user_seq",
                "age_ms": 1500,
                "total": 321,
                "anonymous": 5,
                "note": _NOTES["room_user_seq"],
            },
        },
        raises=(*ROOM_ERRORS, LoginRequiredError),
        methods=BOTH,
        for_tokens=True,
    ),
    Operation(
        name="webcast_resolve_user_ids",
        path="/webcast/resolve_user_ids",
        summary="User ids back to @names",
        description=(
            "From what this gateway has seen: owners of known rooms, and senders of messages in the rooms that it follows. null for "
            "all other ids; TikTok is not asked."
        ),
        parameters=(USER_IDS,),
        run=_resolve,
        answer=UserNamesAnswer,
        example={
            "status_code": 0,
            "data": {
                "6800000000000000001": {"userId": "6800000000000000001", "username": "demo_chat", "cached": True},
            },
        },
        raises=(BadRequestError,),
        methods=BOTH,
    ),
)
