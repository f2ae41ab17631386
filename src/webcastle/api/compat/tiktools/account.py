"""Operations about the key itself: remaining quotas, and tokens for browsers."""

from __future__ import annotations

from typing import Any, Final

from pydantic import BaseModel, Field

from webcastle.api.compat.tiktools.form import BOTH, answer
from webcastle.api.compat.tiktools.parts import TikToolsParts
from webcastle.api.http.operation import UNLIMITED, Call, Operation
from webcastle.api.http.parameters import handles, integer
from webcastle.core.tokens import LONGEST_S, MOST_CREATORS, MOST_WEBSOCKETS
from webcastle.errors import BadRequestError
from webcastle.models import QuotaState

__all__ = ["OPERATIONS"]

EXPIRE_AFTER = integer("expire_after", "The token's life in seconds.", lowest=1, highest=LONGEST_S, default=3600)
ALLOWED_CREATORS = handles(
    "allowed_creators",
    f"The @names that the token is for, up to {MOST_CREATORS}; absent: all.",
    most=MOST_CREATORS,
    required=False,
)
MAX_WEBSOCKETS = integer(
    "max_websockets",
    "How many WebSockets the token may have open at once.",
    lowest=1,
    highest=MOST_WEBSOCKETS,
    default=1,
)


class Window(BaseModel):
    """A counter; ``limit`` and ``remaining`` say 2147483647 where there is no limit."""

    limit: int
    remaining: int
    reset_at: int = Field(description="Unix seconds.")


class Sockets(BaseModel):
    """WebSockets open now, and how many may be."""

    limit: int
    current: int


class Bulk(BaseModel):
    """Names in one bulk check."""

    limit: int


class LimitsData(BaseModel):
    """The limits of the key's tier and the remaining quotas."""

    tier: str
    api: Window = Field(description="Requests in this minute.")
    day: Window = Field(description="Requests on this UTC day.")
    websocket: Sockets
    feed: Window = Field(description="Feed calls on this UTC day.")
    bulk: Bulk


class LimitsAnswer(BaseModel):
    """The key's remaining quotas."""

    status_code: int
    data: LimitsData


class TokenData(BaseModel):
    """A token, to be sent as `jwtKey` in the query."""

    token: str
    expires_at: int = Field(description="Unix seconds.")


class TokenAnswer(BaseModel):
    """A token for a browser."""

    status_code: int
    data: TokenData


async def _rate_limits(parts: TikToolsParts, call: Call) -> bytes:
    usage = await parts.access.usage(call.key)
    tier = usage.tier
    return answer(
        {
            "tier": tier.name,
            "api": _window(usage.minute),
            "day": _window(usage.day),
            "websocket": {"limit": _limit(tier.websockets), "current": parts.open_sockets(call.key.id)},
            "feed": _window(usage.feed),
            "bulk": {"limit": _limit(tier.bulk_users)},
        }
    )


async def _jwt(parts: TikToolsParts, call: Call) -> bytes:
    token = await parts.tokens.issue(
        call.key,
        expire_after=call[EXPIRE_AFTER],
        allowed_creators=call[ALLOWED_CREATORS].values() or None,
        max_websockets=call[MAX_WEBSOCKETS],
    )
    return answer({"token": token, "expires_at": parts.clock.now_ms() // 1000 + call[EXPIRE_AFTER]})


def _window(state: QuotaState) -> dict[str, Any]:
    remaining = UNLIMITED if state.remaining is None else state.remaining
    return {"limit": _limit(state.limit), "remaining": remaining, "reset_at": state.reset_at}


def _limit(limit: int | None) -> int:
    return UNLIMITED if limit is None else limit


OPERATIONS: Final[tuple[Operation[TikToolsParts], ...]] = (
    Operation(
        name="webcast_rate_limits",
        path="/webcast/rate_limits",
        summary="What the key may still do",
        description="Its tier, and what is left of each limit. This call counts like every other.",
        parameters=(),
        run=_rate_limits,
        answer=LimitsAnswer,
        example={
            "status_code": 0,
            "data": {
                "tier": "basic",
                "api": {"limit": 30, "remaining": 28, "reset_at": 1775000040},
                "day": {"limit": 10000, "remaining": 9998, "reset_at": 1775001600},
                "websocket": {"limit": 5, "current": 2},
                "feed": {"limit": 20, "remaining": 20, "reset_at": 1775001600},
                "bulk": {"limit": 10},
            },
        },
        raises=(),
        methods=BOTH,
    ),
    Operation(
        name="authentication_jwt",
        path="/authentication/jwt",
        summary="A token for a browser",
        description=(
            "Make it in your backend and hand it to the page, which connects with `?jwtKey=…` instead of the key. It lives under "
            "the key's limits and dies with the key. It opens the WebSocket and the calls that name a creator or a room; making "
            "more tokens, signing and the feed need the key."
        ),
        parameters=(EXPIRE_AFTER, ALLOWED_CREATORS, MAX_WEBSOCKETS),
        run=_jwt,
        answer=TokenAnswer,
        example={"status_code": 0, "data": {"token": "eyJhbGciOiJIUzI1NiIs…", "expires_at": 1775003600}},
        raises=(BadRequestError,),
        methods=("POST",),
    ),
)
