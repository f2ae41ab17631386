"""Faults in bytes from the wire, as values: protocol code never raises on input."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Fault", "FaultKind"]


class FaultKind(StrEnum):
    """The kinds; the words are stable and appear in gap records and metrics."""

    OVERSIZED = "oversized"
    BAD_FRAME = "bad_frame"
    BAD_GZIP = "bad_gzip"
    BAD_RESULT = "bad_result"
    BAD_MESSAGE = "bad_message"
    UNKNOWN_METHOD = "unknown_method"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with the input. ``detail`` never quotes the payload."""

    kind: FaultKind
    detail: str
