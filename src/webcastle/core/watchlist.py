"""Looks up the creators to record at intervals and keeps their live rooms followed.

One service. A creator that cannot be looked up, for any reason, is tried again in the next round and does not delay others. After any
other failure the supervisor restarts the service.
"""

from __future__ import annotations

from typing import Final

import structlog

from webcastle.errors import UpstreamError
from webcastle.ports import Clock, Cluster, MessageLog, Source, system_jitter

__all__ = ["HOLDER", "Watchlist"]

CHECK_S: Final = 30.0
HOLDER: Final = "recording"
"""The holder of the interest in rooms that are recorded."""

log = structlog.get_logger(__name__)


class Watchlist:
    """Looks up the recorded creators and holds interest in their live rooms until the broadcast is over."""

    def __init__(self, message_log: MessageLog, source: Source, cluster: Cluster, clock: Clock) -> None:
        self._log = message_log
        self._source = source
        self._cluster = cluster
        self._clock = clock
        self._rooms: dict[str, int] = {}

    async def run(self) -> None:
        """The service: a round about every 30 s."""
        while True:
            await self.check()
            await self._clock.sleep(CHECK_S * (0.8 + 0.4 * system_jitter()))

    async def check(self) -> None:
        """One round: look up all recorded creators, hold interest in their live rooms, drop interest in other rooms."""
        names = await self._log.recorded_creators()
        for name in self._rooms.keys() - set(names):
            await self._cluster.drop_interest([self._rooms[name]], HOLDER)
            del self._rooms[name]
        for name in names:
            try:
                found = await self._source.look_up(name)
            except UpstreamError as exc:
                log.info("recording_delayed", unique_id=name, code=exc.code, error=exc.message)
                continue
            except Exception:
                log.exception("recording_waits", unique_id=name)
                continue
            if found.alive and found.room_id:
                await self._log.remember_room(found.room_id, unique_id=name, owner_id=found.user_id)
                await self._cluster.hold_interest([found.room_id], HOLDER, None)
                self._rooms[name] = found.room_id
