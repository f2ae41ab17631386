"""Operations of the vendor that Webcastle deliberately does not offer: it only reads, and only what is public.

Their paths answer 501 with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Final

from webcastle.api.compat.tiktools.form import BOTH, ErrorAnswer
from webcastle.api.compat.tiktools.parts import TikToolsParts
from webcastle.api.http.operation import Call, Operation
from webcastle.errors import OutOfScopeError

__all__ = ["OPERATIONS"]

_WRITES: Final = "Webcastle only reads: it does not send chat messages."
_MODERATES: Final = "Webcastle only reads: it does not moderate broadcasts."
_EARNINGS: Final = "Webcastle does not read accounts: earnings and analytics are for their owner alone."
_CAPTCHAS: Final = "Webcastle does not solve CAPTCHAs."
_NAME: Final = re.compile(r"[^a-z]+")


def _decline(reason: str) -> Callable[[TikToolsParts, Call], Awaitable[bytes]]:
    async def run(_parts: TikToolsParts, _call: Call) -> bytes:
        raise OutOfScopeError(reason)

    return run


OPERATIONS: Final[tuple[Operation[TikToolsParts], ...]] = tuple(
    Operation(
        name="declined_" + _NAME.sub("_", path.removesuffix("/{rest:path}").strip("/")),
        path=path,
        summary="Not offered",
        description=reason,
        parameters=(),
        run=_decline(reason),
        answer=ErrorAnswer,
        example=None,
        raises=(OutOfScopeError,),
        methods=BOTH,
        described=False,
    )
    for path, reason in (
        ("/webcast/chat", _WRITES),
        ("/webcast/moderation", _MODERATES),
        ("/webcast/moderation/{rest:path}", _MODERATES),
        ("/webcast/earnings", _EARNINGS),
        ("/webcast/user_earnings", _EARNINGS),
        ("/webcast/live_analytics/{rest:path}", _EARNINGS),
        ("/captcha/{rest:path}", _CAPTCHAS),
    )
)
