"""How every hop from the caller to TikTok is, and every kind of service: for /healthz and /metrics.

Rules
- A hop is ok unless there is evidence against it: an idle gateway is healthy.
- A service that waits to be restarted is evidence; its kind says what is affected.
- The gateway is *serving* as long as its store can be read: what is stored is answered while everything else is broken.
- Reports have numbers and words of ours: no secrets, names or room ids.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from webcastle.core.ingest import Ingest
from webcastle.core.registry import RoomRegistry
from webcastle.core.supervisor import ServiceStatus, Supervisor
from webcastle.errors import SignerError, StoreError
from webcastle.models import Signed
from webcastle.ports import Clock, MessageLog, Signer

__all__ = ["Health", "HealthReport", "WatchedSigner", "report_of"]

READ_S: Final = 2.0
"""A store that cannot be read within so long is taken as broken."""
FAILURE_STANDS_S: Final = 300.0
"""A signature that failed longer ago says nothing of the signer now."""

Hop = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class HealthReport:
    """How the gateway is.

    Attributes:
        ok: whether every hop and every service is.
        serving: whether requests can be answered at all.
        hops: by name: ``ok`` and details.
        services: by kind: ``ok``, how many are running and waiting to be restarted, how often they were restarted, the last error.
    """

    ok: bool
    serving: bool
    hops: Mapping[str, Hop]
    services: Mapping[str, Hop]


def report_of(hops: Mapping[str, Hop], services: Sequence[ServiceStatus]) -> HealthReport:
    """The report of these hops and services; the hop ``store`` says in ``readable`` whether the gateway is serving."""
    kinds = {
        status.kind: {
            "ok": status.waiting == 0,
            "running": status.running,
            "waiting": status.waiting,
            "restarts": status.restarts,
            "last_error": status.last_error,
            "last_error_at": status.last_error_at,
        }
        for status in services
    }
    ok = all(each["ok"] for each in (*hops.values(), *kinds.values()))
    return HealthReport(ok, bool(hops["store"]["readable"]), hops, kinds)


class WatchedSigner:
    """A signer that remembers whether its latest signature failed.

    Args:
        signer: signs.
        clock: time.
    """

    def __init__(self, signer: Signer, clock: Clock) -> None:
        self.name = signer.name
        self._signer = signer
        self._clock = clock
        self._failed_at = float("-inf")

    @property
    def failing(self) -> bool:
        """Whether the latest signature failed, and not long ago."""
        return self._clock.monotonic() - self._failed_at < FAILURE_STANDS_S

    async def sign(self, url: str, *, headers: dict[str, str], cookies: str = "") -> Signed:
        """See `Signer.sign`."""
        try:
            signed = await self._signer.sign(url, headers=headers, cookies=cookies)
        except SignerError:
            self._failed_at = self._clock.monotonic()
            raise
        self._failed_at = float("-inf")
        return signed

    async def close(self) -> None:
        """See `Signer.close`."""
        await self._signer.close()


class Health:
    """Looks at the parts.

    Args:
        message_log: is read.
        ingest: writes.
        rooms: knows the links.
        signer: signs.
        supervisor: knows the services.
    """

    def __init__(
        self,
        *,
        message_log: MessageLog,
        ingest: Ingest,
        rooms: RoomRegistry,
        signer: WatchedSigner,
        supervisor: Supervisor,
    ) -> None:
        self._log = message_log
        self._ingest = ingest
        self._rooms = rooms
        self._signer = signer
        self._supervisor = supervisor

    async def report(self) -> HealthReport:
        """How everything is now. Never raises; takes at most `READ_S`."""
        readable = await self._readable()
        rooms = self._rooms.status()
        counters, failing = self._ingest.counters, self._ingest.failing
        hops: dict[str, Hop] = {
            "store": {"ok": readable and not failing, "readable": readable, "commit_failures": counters.failures},
            "ingest": {
                "ok": not failing,
                "messages": counters.messages,
                "duplicates": counters.duplicates,
                "commits": counters.commits,
                "waiting": self._ingest.waiting,
            },
            "upstream": {
                "ok": rooms.broken == 0 or rooms.connected > 0,
                "rooms_followed": rooms.followed,
                "rooms_connected": rooms.connected,
                "rooms_broken": rooms.broken,
                "breaks": rooms.breaks,
                "ended": rooms.ended,
            },
            "signer": {"ok": not self._signer.failing, "name": self._signer.name},
        }
        return report_of(hops, self._supervisor.status())

    async def _readable(self) -> bool:
        try:
            async with asyncio.timeout(READ_S):
                await self._log.room(0)
        except (StoreError, TimeoutError):
            return False
        return True
