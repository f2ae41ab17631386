"""Reads upstream's answers: data, or the error for an HTTP status, a page or a status code of TikTok's.

- ``by_status``, ``by_mark``, ``by_html``, ``by_code``, ``unsigned``: an answer as `UpstreamError`. Each message names the hop and what
  it answered. No message quotes a query string, a cookie or a body.
- ``checked_json``: the JSON object of an answer without such an error.
- ``live_room_user_info``: TikTok's state object in a creator's LIVE page. Two forms are known: ``<script id="SIGI_STATE"
  type="application/json">{…}</script>``, and the older ``<script id="sigi-persisted-data">window['SIGI_STATE']={…};window[…``
  (docs/protocol.md). The scan is linear in the page.
- ``Fetched``: an answer of im/fetch.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
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
from webcastle.protocol.session import Received
from webcastle.protocol.shapes import json_object, mapping, number

__all__ = [
    "BLOCK_HINT",
    "MAX_PAGE_BYTES",
    "Fetched",
    "by_code",
    "by_html",
    "by_mark",
    "by_status",
    "checked_json",
    "live_room_user_info",
    "retry_after_s",
    "unsigned",
]

BLOCK_HINT: Final = "TikTok refuses this address or device for now: slow down, or try from another network."
_MAX_RETRY_AFTER_S: Final = 3600.0
MAX_PAGE_BYTES: Final = 6 * 1024 * 1024
"""Ceiling of a page; real ones have some 300 kB."""

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
    """The error for an empty body, which TikTok sends when a signature is missing, wrong or old, and to flagged devices."""
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


# The quantifiers are bounded so that a page of broken tags costs no more than a good one.
_STATE: Final = re.compile(rb"<script\b[^<>]{0,200}?\bid\s{0,8}=\s{0,8}[\"']?SIGI_STATE\b[^<>]{0,200}>", re.IGNORECASE)
_PERSISTED: Final = re.compile(
    rb"<script\b[^<>]{0,200}?\bid\s{0,8}=\s{0,8}[\"']?sigi-persisted-data\b[^<>]{0,200}>"
    rb"[^{<]{0,200}?SIGI_STATE[^{<]{0,40}=\s{0,8}(?=\{)",
    re.IGNORECASE,
)

_END: Final = re.compile(rb"</script", re.IGNORECASE)


def _state(page: bytes) -> dict[str, Any] | None:
    if found := _STATE.search(page):
        end = _END.search(page, found.end())
        return json_object(page[found.end() : end.start()]) if end else None
    if found := _PERSISTED.search(page):
        # The object may hold "</script" in a string here, and the decoder stops at its end anyway.
        script = page[found.end() :].decode(errors="replace")
        try:
            # More statements follow the object, so only a decoder that stops by itself can read it.
            value, _ = json.JSONDecoder().raw_decode(script)
        except (ValueError, RecursionError):
            return None
        return value if isinstance(value, dict) else None
    return None


def live_room_user_info(page: bytes) -> dict[str, Any] | None:
    """``LiveRoom.liveRoomUserInfo`` of a page: {user, stats, liveRoom}.

    Returns:
        an empty dict if the page has a state without it (the creator is unknown to the page), None if it has no state.
    """
    state = _state(page)
    return None if state is None else mapping(mapping(state.get("LiveRoom")).get("liveRoomUserInfo"))


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer of im/fetch, with the User-Agent and cookies of the request: a socket must be opened by the same device.

    ``interval_ms`` is the pause that upstream asks for between polls, ``heartbeat_ms`` the one between heartbeats (0: not given),
    ``rtt_ms`` how long this call took.
    """

    received: Received
    push_server: str
    route_params: dict[str, str] = field(repr=False)
    interval_ms: int
    heartbeat_ms: int
    rtt_ms: int
    user_agent: str
    cookies: str = field(repr=False)
