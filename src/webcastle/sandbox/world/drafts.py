"""`Draft`: a planned message without its bytes."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["BLOCK_MS", "LATE_MS", "Draft"]

BLOCK_MS = 20_000
"""A broadcast is planned in blocks of this length; every gift streak stays inside one."""

LATE_MS = 4_200
"""A reordered message was created this long before it is sent. One constant, so that ids stay unique and invertible."""


class Draft(NamedTuple):
    """A planned message: its time (ms relative to the world's beginning), kind, numbers, and how late it is sent."""

    at: int
    kind: str
    arg: tuple[int, ...] = ()
    late: int = 0
