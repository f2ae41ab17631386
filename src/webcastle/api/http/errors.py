"""Errors on their way out: each dialect has one table from error class to HTTP status, and one form for the body.

Whatever goes wrong leaves through `ErrorTable`: a `WebcastleError` from below, a path or method that does not exist, a
request that is too long, or a mistake of ours (500, without internals).
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from math import ceil
from typing import Any

import orjson
import structlog
from starlette.responses import Response

from webcastle.api.http.metrics import ERRORS
from webcastle.errors import BusError, ConfigError, QuotaExceededError, StoreError, UpstreamError, WebcastleError

__all__ = ["ErrorTable", "Fault", "Form", "native_form", "redact"]

_log = structlog.get_logger("webcastle.api")

_SHORTEST_SECRET = 8
_LONGEST_WAIT_S = 86_400

Form = Callable[[int, str, str], dict[str, Any]]
"""Makes an error body of the HTTP status, the stable code and the message."""


@dataclass(frozen=True, slots=True)
class Fault:
    """How an error class is answered: the status, and for a passing fault the seconds to wait before trying again."""

    status: int
    retry_after: int | None = None


class ErrorTable:
    """One dialect's answers to errors.

    Args:
        dialect: its name, for the metrics.
        form: makes the body.
        rows: per class; a class without a row is answered as its nearest base class. `WebcastleError` must have one.
    """

    def __init__(self, dialect: str, form: Form, rows: Mapping[type[WebcastleError], Fault]) -> None:
        self._dialect = dialect
        self._form = form
        self._rows = dict(rows)

    def fault(self, error: type[WebcastleError]) -> Fault:
        """The row of the class or of its nearest base."""
        return next(self._rows[cls] for cls in error.__mro__ if cls in self._rows)

    def answer(self, error: WebcastleError, *, secrets: Iterable[str] = ()) -> Response:
        """The response to an error raised on purpose; ``secrets`` are taken out of its text, whoever wrote it."""
        fault = self.fault(type(error))
        text = redact(str(error), secrets)
        if isinstance(error, StoreError | BusError | ConfigError):
            _log.error("request failed", code=error.code, detail=text)
        retry_after = fault.retry_after
        if isinstance(error, QuotaExceededError):
            retry_after = error.retry_after
        elif isinstance(error, UpstreamError) and retry_after is not None:
            retry_after = max(retry_after, ceil(min(error.retry_after, _LONGEST_WAIT_S)))
        headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
        return self.plain(fault.status, error.code, text, headers)

    def mistake(self, error: Exception, *, where: str, secrets: Iterable[str] = ()) -> Response:
        """The response to an error that nobody meant to raise; logged here, once, and told to nobody."""
        _log.error(
            "unexpected error",
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
        body = orjson.dumps(self._form(status, code, message))
        return Response(body, status, headers=dict(headers or {}), media_type="application/json")


def native_form(status: int, code: str, message: str) -> dict[str, Any]:
    """The form with everything in it: status, stable code, and what is wrong and what to do."""
    return {"status_code": status, "code": code, "message": message}


def redact(text: str, secrets: Iterable[str]) -> str:
    """The text without the secrets. Very short ones stay: they are words of the text rather than credentials."""
    for secret in secrets:
        if len(secret) >= _SHORTEST_SECRET:
            text = text.replace(secret, "[redacted]")
    return text
