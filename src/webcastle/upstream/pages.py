"""The creator's LIVE page: finding TikTok's state object in HTML without trusting the HTML.

Two forms are known: ``<script id="SIGI_STATE" type="application/json">{…}</script>``, and the older
``<script id="sigi-persisted-data">window['SIGI_STATE']={…};window[…`` (docs/protocol.md). The scan is linear in the page.
"""

from __future__ import annotations

import json
import re
from typing import Any, Final

from webcastle.upstream.shapes import json_object, mapping

__all__ = ["MAX_PAGE_BYTES", "live_room_user_info"]

MAX_PAGE_BYTES: Final = 6 * 1024 * 1024
"""Ceiling of a page; real ones have some 300 kB."""

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
