"""Error responses: one table from error class to HTTP status, and each dialect's form of bodies.

A dialect can override rows in its `ErrorTable` when its clients need another status. Every error response is made by an `ErrorTable`: for a
`WebcastleError` from below, an unknown path or method, a request that is too long, or an unexpected exception (500, without internals).
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from math import ceil
from typing import Any, Final

import orjson
import structlog
from starlette.responses import Response

from webcastle.api.http.metrics import ERRORS
from webcastle.errors import (
    BadRequestError,
    BusError,
    CapacityError,
    ConfigError,
    CreatorNotFoundError,
    CursorError,
    InvalidKeyError,
    LoginRequiredError,
    NotAllowedError,
    OutOfScopeError,
    QuotaExceededError,
    RoomEndedError,
    RoomOfflineError,
    RoomRestrictedError,
    StoreError,
    TierError,
    UpstreamError,
    WebcastleError,
)

__all__ = ["ErrorTable", "Fault", "Form", "native_form", "redact"]

_log = structlog.get_logger("webcastle.api")

_SHORTEST_SECRET = 8
_LONGEST_WAIT_S = 86_400

Form = Callable[[int, str, str], dict[str, Any] | str]
"""Makes an error body of the HTTP status, the stable code and the message: JSON, or plain text."""


@dataclass(frozen=True, slots=True)
class Fault:
    """How an error class is answered: the status, and for a passing fault the seconds to wait before trying again."""

    status: int
    retry_after: int | None = None


_FAULTS: Final[Mapping[type[WebcastleError], Fault]] = {
    BadRequestError: Fault(400),
    CursorError: Fault(400),
    InvalidKeyError: Fault(401),
    TierError: Fault(403),
    NotAllowedError: Fault(403),
    RoomRestrictedError: Fault(403),
    LoginRequiredError: Fault(403),
    CreatorNotFoundError: Fault(404),
    RoomOfflineError: Fault(404),
    RoomEndedError: Fault(404),
    QuotaExceededError: Fault(429),
    OutOfScopeError: Fault(501),
    UpstreamError: Fault(503, retry_after=5),
    CapacityError: Fault(503, retry_after=10),
    StoreError: Fault(503, retry_after=2),
    BusError: Fault(503, retry_after=2),
    WebcastleError: Fault(500),
}
"""A class without a row is answered as its nearest base class."""


class ErrorTable:
    """One dialect's answers to errors.

    Args:
        dialect: its name, for the metrics.
        form: makes the body.
        overrides: the classes that this dialect answers otherwise.
    """

    def __init__(self, dialect: str, form: Form, overrides: Mapping[type[WebcastleError], Fault] | None = None) -> None:
        self._dialect = dialect
        self._form = form
        self._rows = {**_FAULTS, **(overrides or {})}

    def fault(self, error: type[WebcastleError]) -> Fault:
        """The row of the class or of its nearest base."""
        return next(self._rows[cls] for cls in error.__mro__ if cls in self._rows)

    def answer(self, error: WebcastleError, *, secrets: Iterable[str] = ()) -> Response:
        """The response to a `WebcastleError`; ``secrets`` are removed from its text."""
        fault = self.fault(type(error))
        text = redact(str(error), secrets)
        if isinstance(error, StoreError | BusError | ConfigError):
            _log.error("request_failed", code=error.code, detail=text)
        retry_after = fault.retry_after
        if isinstance(error, QuotaExceededError):
            retry_after = error.retry_after
        elif isinstance(error, UpstreamError) and retry_after is not None:
            retry_after = max(retry_after, ceil(min(error.retry_after, _LONGEST_WAIT_S)))
        headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
        return self.plain(fault.status, error.code, text, headers)

    def mistake(self, error: Exception, *, where: str, secrets: Iterable[str] = ()) -> Response:
        """The response to an unexpected exception, without details. The exception is logged here, once."""
        _log.error(
            "request_crashed",
            where=where,
            error=type(error).__name__,
            # The text may quote a request; a traceback rendered with locals certainly would, so only its lines are kept.
            detail=redact(str(error), secrets),
            stack=[
                f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)
            ],
        )
        return self.plain(500, "internal_error", "Something went wrong inside Webcastle; its log says more.")

    def plain(self, status: int, code: str, message: str, headers: Mapping[str, str] | None = None) -> Response:
        """A response in the dialect's form."""
        ERRORS.labels(self._dialect, code).inc()
        body = self._form(status, code, message)
        if isinstance(body, str):
            return Response(body, status, headers=dict(headers or {}), media_type="text/plain")
        return Response(orjson.dumps(body), status, headers=dict(headers or {}), media_type="application/json")


def native_form(status: int, code: str, message: str) -> dict[str, Any]:
    """The complete form: status, stable code, message with hint."""
    return {"status_code": status, "code": code, "message": message}


def redact(text: str, secrets: Iterable[str]) -> str:
    """The text without the secrets. Very short ones stay: they are words of the text rather than credentials."""
    for secret in secrets:
        if len(secret) >= _SHORTEST_SECRET:
            text = text.replace(secret, "[redacted]")
    return text
