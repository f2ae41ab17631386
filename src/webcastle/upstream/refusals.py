"""What an answer means that is not the one hoped for: HTTP statuses, marked pages, TikTok's own status codes.

Each message names the hop and what it answered. Nothing here quotes a query string, a cookie or a body.
"""

from __future__ import annotations

from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Any, Final

from webcastle.errors import (
    CreatorNotFoundError,
    LoginRequiredError,
    RoomEndedError,
    RoomRestrictedError,
    UpstreamBlockedError,
    UpstreamError,
    UpstreamUnavailableError,
)
from webcastle.upstream.shapes import json_object, number

__all__ = ["BLOCK_HINT", "by_code", "by_html", "by_mark", "by_status", "checked_json", "retry_after_s", "unsigned"]

BLOCK_HINT: Final = "TikTok refuses this address or device for now: slow down, or try from another network."
_MAX_RETRY_AFTER_S: Final = 3600.0

_HTML_MARKS: Final = (
    (b"tiktok-verify-page", "a captcha page"),
    (b"Please wait", 'a "Please wait" page'),
)


def retry_after_s(headers: Mapping[str, str], now_ms: int) -> float:
    """Seconds to wait by the Retry-After header (a number or a date), 0 without one; at most an hour is believed."""
    value = headers.get("Retry-After", "").strip()
    if not value:
        return 0.0
    if value.isascii() and value.isdigit():
        seconds = float(value[:9])
    else:
        try:
            seconds = parsedate_to_datetime(value).timestamp() - now_ms / 1000
        except (ValueError, TypeError, OverflowError):
            return 0.0
    return min(max(seconds, 0.0), _MAX_RETRY_AFTER_S)


def by_status(hop: str, status: int, headers: Mapping[str, str], now_ms: int) -> UpstreamError | None:
    """The error for an HTTP status, None for 200."""
    if status == 200:
        return None
    wait = retry_after_s(headers, now_ms)
    match status:
        case 429:
            pause = f" and asks to wait {wait:.0f} s" if wait else ""
            return UpstreamBlockedError(
                f"{hop}: too many requests (HTTP 429){pause}.", hint="Slow down.", retry_after=wait
            )
        case 401 | 403 | 415 | 451:
            return UpstreamBlockedError(f"{hop}: refused (HTTP {status}).", hint=BLOCK_HINT, retry_after=wait)
        case 301 | 302 | 303 | 307 | 308:
            return UpstreamBlockedError(
                f"{hop}: redirected elsewhere (HTTP {status}): login wall, region block or captcha.", hint=BLOCK_HINT
            )
        case 404 | 410:
            return UpstreamUnavailableError(
                f"{hop}: no such address (HTTP {status}).", hint="Check WEBCASTLE_TIKTOK_WEB_URL and _WEBCAST_URL."
            )
        case _:
            return UpstreamUnavailableError(f"{hop}: answered HTTP {status}.", retry_after=wait)


def by_mark(hop: str, body: bytes) -> UpstreamError | None:
    """The error for a captcha or waiting page, None for any other body."""
    for mark, name in _HTML_MARKS:
        if mark in body:
            return UpstreamBlockedError(f"{hop}: answered with {name}.", hint=BLOCK_HINT)
    return None


def by_html(hop: str, body: bytes) -> UpstreamError | None:
    """The error for a page where data was due, None if the body is no page."""
    marked = by_mark(hop, body)
    if marked is not None:
        return marked
    if body[:512].lstrip()[:1] == b"<":
        return UpstreamBlockedError(f"{hop}: answered with HTML instead of data.", hint=BLOCK_HINT)
    return None


def by_code(hop: str, code: int) -> UpstreamError | None:
    """The error for a TikTok status code (``statusCode`` or ``status_code``), None for 0."""
    match code:
        case 0:
            return None
        case 19881007:
            return CreatorNotFoundError()
        case 19881005:
            return UpstreamUnavailableError(
                f"{hop}: misses a parameter (params_error, {code}).",
                hint="TikTok changed its interface: update Webcastle, or report this.",
            )
        case 10101:
            return UpstreamBlockedError(
                f"{hop}: refused without a reason ({code}): the creator cannot stream, or this address is blocked.",
                hint=BLOCK_HINT,
            )
        case 10011:
            return unsigned(hop, f"status code {code}")
        case 20003:
            return LoginRequiredError(f"{hop}: only for logged-in viewers ({code}).")
        case 30003:
            return RoomEndedError(f"{hop}: the room has finished ({code}).")
        case 4003110:
            return RoomRestrictedError(f"{hop}: the room is age-restricted ({code}).")
        case 4003182:
            return UpstreamBlockedError(f"{hop}: refused without a reason ({code}).", hint=BLOCK_HINT)
        case _:
            return UpstreamUnavailableError(f"{hop}: answered status code {code}, which Webcastle does not know.")


def unsigned(hop: str, what: str = "an empty body") -> UpstreamBlockedError:
    """What TikTok says to calls whose signature is missing, wrong or old, and to flagged devices: nothing at all."""
    return UpstreamBlockedError(
        f"{hop}: answered with {what}: unsigned, or refused.",
        hint="Set WEBCASTLE_SIGNER to a provider that works; `webcastle doctor` tests each one.",
    )


def checked_json(hop: str, status: int, headers: Mapping[str, str], body: bytes, now_ms: int) -> dict[str, Any]:
    """The JSON object of an answer whose status codes all say ok; else raises the `UpstreamError` that it amounts to."""
    refusal = by_status(hop, status, headers, now_ms)
    if refusal is None and not body:
        refusal = UpstreamBlockedError(f"{hop}: answered with an empty body.", hint=BLOCK_HINT)
    if refusal is not None:
        raise refusal
    answer = json_object(body)
    if answer is None:
        raise by_html(hop, body) or UpstreamUnavailableError(f"{hop}: the answer is not a JSON object.")
    # A code that is no number is as unknown as one that we never saw.
    code = answer.get("status_code", answer.get("statusCode", 0))
    if answer.get("message") == "user_not_found":
        raise CreatorNotFoundError
    refusal = by_code(hop, number(code) if number(code) or code in (0, "0", None) else -1)
    if refusal is not None:
        raise refusal
    return answer
