"""Starts, restarts, stops and reports services: the long-lived tasks of the process.

Rules
- A service is *running* until its function returns (*finished*), or is *waiting* to be restarted after an exception of any kind.
  The pauses grow from about `RESTART_BASE_S` to `RESTART_CAP_S`, with jitter, and are short again after a minute without failure.
- An exception delays a service and never ends it. The first exception of a kind is logged with its traceback, repetitions with a line.
- `stop` cancels the service and waits for it within its bound. One that does not end in time is reported and left behind.
- Services of one ``kind`` (every followed room is one) are reported together in `status`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

import structlog

from webcastle.errors import WebcastleError
from webcastle.models.backoff import Backoff
from webcastle.ports import Clock, system_jitter

__all__ = ["RESTART_BASE_S", "RESTART_CAP_S", "Service", "ServiceState", "ServiceStatus", "Supervisor"]

RESTART_BASE_S: Final = 0.2
RESTART_CAP_S: Final = 10.0
HEALTHY_S: Final = 60.0
"""A service that ran for so long without an exception starts again with a short pause."""
STOP_S: Final = 5.0

log = structlog.get_logger(__name__)


class ServiceState(StrEnum):
    """The state of a service."""

    RUNNING = "running"
    WAITING = "waiting"
    """It failed, and is restarted after a pause."""
    FINISHED = "finished"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class ServiceStatus:
    """All services of one kind, for /healthz and metrics. ``last_error`` is that of the last failure, "" if there was none."""

    kind: str
    running: int
    waiting: int
    restarts: int
    last_error: str
    last_error_at: int


class Service:
    """One long-lived task, see the module's rules. Made by `Supervisor.start`."""

    def __init__(
        self, supervisor: Supervisor, kind: str, name: str, run: Callable[[], Awaitable[None]], stop_s: float
    ) -> None:
        self.kind = kind
        self.name = name
        self.state = ServiceState.RUNNING
        self.restarts = 0
        self.last_error = ""
        self._supervisor = supervisor
        self._run = run
        self._stop_s = stop_s
        self._stopping = False
        self._cause: Exception | None = None
        self._task = asyncio.get_running_loop().create_task(self._live(), name=name)

    @property
    def done(self) -> bool:
        """Whether it has finished or was stopped."""
        return self._task.done()

    async def stop(self) -> None:
        """Stop the service within its bound. May be called more than once, but not by the service itself."""
        self._stopping = True
        self._task.cancel()
        _, pending = await asyncio.wait([self._task], timeout=self._stop_s)
        if pending:
            log.warning("service_left_behind", service=self.name, after_s=self._stop_s)
        self.state = ServiceState.STOPPED
        self._supervisor.forget(self)

    def fail(self, cause: Exception) -> None:
        """Interrupt the service and restart it as after an exception of its own. No effect while it is being interrupted already."""
        if self.state is ServiceState.RUNNING and not self._stopping and self._cause is None:
            self._cause = cause
            self._task.cancel()

    async def finished(self) -> None:
        """Wait until it has finished or was stopped."""
        await asyncio.wait([self._task])

    async def _live(self) -> None:
        clock = self._supervisor.clock
        backoff = Backoff(RESTART_BASE_S, RESTART_CAP_S, floor=0.5, jitter=self._supervisor.jitter)
        try:
            while True:
                begun = clock.monotonic()
                failure = await self._run_once()
                if failure is None:
                    self.state = ServiceState.FINISHED
                    return
                if self._stopping:
                    log.error("service_failed", service=self.name, exc_info=failure)
                    return
                if clock.monotonic() - begun >= HEALTHY_S:
                    backoff.ease()
                pause = backoff.next_s()
                self._failed(failure, pause)
                await clock.sleep(pause)
                self.state = ServiceState.RUNNING
        finally:
            if self.state is not ServiceState.FINISHED:
                self.state = ServiceState.STOPPED
            self._supervisor.forget(self)

    async def _run_once(self) -> Exception | None:
        """Run until it returns (None), raises, or is made to fail from outside."""
        try:
            await self._run()
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if self._stopping or task is None:
                raise
            cause = self._interrupted(task)
            if cause is not None:
                return cause
            if task.cancelling():
                raise
            # A library was cancelled inside and let it out: the service itself was not.
            return RuntimeError("A call was cancelled from inside.")
        except Exception as exc:  # noqa: BLE001 - whatever it is, the service is started again
            task = asyncio.current_task()
            if task is not None:
                self._interrupted(task)
            return exc
        self._cause = None
        return None

    def _interrupted(self, task: asyncio.Task[None]) -> Exception | None:
        """Why `fail` has interrupted the service, None if it has not; the interruption is over."""
        cause, self._cause = self._cause, None
        if cause is not None:
            task.uncancel()
        return cause

    def _failed(self, exc: Exception, pause: float) -> None:
        error = f"{exc.code}: {exc.message}" if isinstance(exc, WebcastleError) else type(exc).__name__
        fields = {"service": self.name, "error": error, "restart_in_s": round(pause, 2)}
        if error == self.last_error or isinstance(exc, WebcastleError):
            log.warning("service_failed", **fields)
        else:
            log.error("service_failed", exc_info=exc, **fields)
        self.state = ServiceState.WAITING
        self.restarts += 1
        self.last_error = error
        self._supervisor.note_failure(self, error)


@dataclass(slots=True)
class _Record:
    """Totals of a kind of services, which outlive the services."""

    restarts: int = 0
    last_error: str = ""
    last_error_at: int = 0


class Supervisor:
    """Starts services and reports their state.

    Args:
        clock: time.
        jitter: uniform numbers in [0, 1).
    """

    def __init__(self, clock: Clock, *, jitter: Callable[[], float] = system_jitter) -> None:
        self.clock = clock
        self.jitter = jitter
        self._services: dict[Service, None] = {}
        self._kinds: dict[str, _Record] = {}

    def start(
        self, kind: str, run: Callable[[], Awaitable[None]], *, name: str = "", stop_s: float = STOP_S
    ) -> Service:
        """Start a service.

        Args:
            kind: what it is, a bounded set of words; `status` and metrics speak of kinds.
            run: its life; called again after an exception, so it begins with what it needs anew.
            name: identifies the service among those of its kind, in logs.
            stop_s: how long `Service.stop` waits for it.
        """
        service = Service(self, kind, name or kind, run, stop_s)
        self._services[service] = None
        self._kinds.setdefault(kind, _Record())
        return service

    async def stop(self, services: Iterable[Service] | None = None) -> None:
        """Stop these services (all by default) at the same time, each within its bound."""
        chosen = list(self._services if services is None else services)
        if chosen:
            await asyncio.gather(*(service.stop() for service in chosen))

    def status(self) -> list[ServiceStatus]:
        """The state of the services, by kind in the order in which the kinds were first started."""
        counts: dict[str, dict[ServiceState, int]] = {}
        for service in self._services:
            states = counts.setdefault(service.kind, {})
            states[service.state] = states.get(service.state, 0) + 1
        return [
            ServiceStatus(
                kind=kind,
                running=counts.get(kind, {}).get(ServiceState.RUNNING, 0),
                waiting=counts.get(kind, {}).get(ServiceState.WAITING, 0),
                restarts=record.restarts,
                last_error=record.last_error,
                last_error_at=record.last_error_at,
            )
            for kind, record in self._kinds.items()
        ]

    def names(self) -> list[str]:
        """The names of the services that have not ended."""
        return [service.name for service in self._services]

    def note_failure(self, service: Service, error: str) -> None:
        """A service has failed and will be started again."""
        record: Any = self._kinds[service.kind]
        record.restarts += 1
        record.last_error = error
        record.last_error_at = self.clock.now_ms()

    def forget(self, service: Service) -> None:
        """A service has ended."""
        self._services.pop(service, None)
