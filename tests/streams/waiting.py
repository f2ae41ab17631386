"""Waiting for what nothing announces."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

PATIENCE_S = 10.0


async def until(true: Callable[[], object], patience_s: float = PATIENCE_S) -> None:
    """Wait until something is true that nothing announces."""
    async with asyncio.timeout(patience_s):
        while not true():  # noqa: ASYNC110 - nothing announces it
            await asyncio.sleep(0.003)
