"""Finds entries that the bus has lost: compares, once a second, the tips of the logs with those of the streams."""

from __future__ import annotations

import asyncio
from typing import Final

import structlog

from webcastle.errors import WebcastleError
from webcastle.models import Tip
from webcastle.ports import MessageLog
from webcastle.streams import metrics
from webcastle.streams.registry import StreamRegistry
from webcastle.streams.room import RoomStream

__all__ = ["TailWatch"]

LOOK_S: Final = 1.0
LONGEST_LOOK_S: Final = 10.0

log = structlog.get_logger("webcastle.streams")


class TailWatch:
    """Refills streams that are behind their room's log.

    Args:
        registry: has the streams.
        message_log: knows where the logs end.
    """

    def __init__(self, registry: StreamRegistry, message_log: MessageLog) -> None:
        self._registry = registry
        self._log = message_log

    async def run(self) -> None:
        """The service."""
        while True:
            await asyncio.sleep(LOOK_S)
            async with asyncio.timeout(LONGEST_LOOK_S):
                await self.look()

    async def look(self) -> None:
        """Look once, with one query for all rooms. Raises `StoreError`."""
        streams = [stream for stream in self._registry.streams if stream.started.is_set() and stream.over is None]
        if not streams:
            return
        epoch = await self._log.store_epoch()
        tips = await self._log.tips(list({stream.room_id for stream in streams}))
        for stream in streams:
            try:
                await self._check(stream, epoch, tips.get(stream.room_id, Tip(0)))
            except WebcastleError:
                raise
            except Exception:
                log.exception("refill_failed", room_id=stream.room_id)

    @staticmethod
    async def _check(stream: RoomStream, epoch: str, tip: Tip) -> None:
        if stream.epoch != epoch:
            await stream.enter_epoch()
        if stream.tip < tip:
            metrics.REREADS.inc()
            await stream.refill()
