"""What counts as evidence against a hop, and what does not."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.api.fakes import SuffixSigner
from tests.core.conftest import Core
from tests.core.fakes import settle
from webcastle.core import health as module
from webcastle.core.health import Health, WatchedSigner, report_of
from webcastle.core.supervisor import ServiceStatus
from webcastle.errors import SignerError, StoreError

ROOM = 7_300_000_000_000_000_001
STORE = {"ok": True, "readable": True}


@pytest.fixture
def signer() -> SuffixSigner:
    return SuffixSigner()


@pytest.fixture
def watched(core: Core, signer: SuffixSigner) -> WatchedSigner:
    return WatchedSigner(signer, core.clock)


@pytest.fixture
def health(core: Core, watched: WatchedSigner) -> Health:
    return Health(
        message_log=core.store, ingest=core.ingest, rooms=core.rooms, signer=watched, supervisor=core.supervisor
    )


def broken(report: module.HealthReport) -> list[str]:
    return [name for name, each in (*report.hops.items(), *report.services.items()) if not each["ok"]]


async def test_an_idle_gateway_is_healthy(health: Health) -> None:
    """No room is followed, so nothing speaks against anything."""
    report = await health.report()
    assert (report.ok, report.serving, broken(report)) == (True, True, [])
    assert report.hops["upstream"]["rooms_followed"] == 0
    assert {"ingest", "ownership", "interest", "watchlist"} <= set(report.services)


async def test_upstream(core: Core, health: Health) -> None:
    """A room that is being opened is no evidence; one that has lost its link is, unless another room's link works."""
    await core.rooms.touch(ROOM)
    await settle()
    assert (await health.report()).hops["upstream"]["rooms_followed"] == 1
    assert broken(await health.report()) == []
    (link,) = core.source.links
    link.connect()
    await settle()
    assert broken(await health.report()) == []
    link.break_off()
    await settle()
    assert broken(await health.report()) == ["upstream"]
    await core.rooms.touch(ROOM + 1)
    await settle()
    core.source.links[-1].connect()
    await settle()
    assert broken(await health.report()) == []


async def test_a_store_that_fails(core: Core, health: Health, monkeypatch: pytest.MonkeyPatch) -> None:
    """Failing commits name the store and ingest while it still serves; without reads it does not."""
    monkeypatch.setattr(core.ingest, "_failing", True)
    report = await health.report()
    assert (report.ok, report.serving, broken(report)) == (False, True, ["store", "ingest"])

    async def fail(*_: Any) -> None:
        raise StoreError("The file is gone.")

    monkeypatch.setattr(core.store, "room", fail)
    assert not (await health.report()).serving


async def test_a_store_that_hangs(core: Core, health: Health, monkeypatch: pytest.MonkeyPatch) -> None:
    """The report comes all the same, within its bound."""

    async def hang(*_: Any) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(module, "READ_S", 0.01)
    monkeypatch.setattr(core.store, "room", hang)
    async with asyncio.timeout(5):
        assert not (await health.report()).serving


async def test_a_signer_that_fails(core: Core, health: Health, watched: WatchedSigner, signer: SuffixSigner) -> None:
    """Until it signs again, or the failure is old."""
    signer.error = SignerError()
    for _ in range(2):
        with pytest.raises(SignerError):
            await watched.sign("https://a.example/?x=1", headers={})
        assert broken(await health.report()) == ["signer"]
        core.clock.ms += int(module.FAILURE_STANDS_S * 1000)
        assert broken(await health.report()) == []
    with pytest.raises(SignerError):
        await watched.sign("https://a.example/?x=1", headers={})
    signer.error = None
    signed = await watched.sign("https://a.example/?x=1", headers={"A": "b"}, cookies="c=d")
    assert signed.url.startswith("https://a.example/?x=1&X-Bogus=")
    assert signer.asked[-1] == ("https://a.example/?x=1", {"A": "b"}, "c=d")
    assert broken(await health.report()) == []


def test_services() -> None:
    """One that waits to be restarted speaks against its kind; a restart that is over does not."""
    report = report_of(
        {"store": STORE}, [ServiceStatus("a", 1, 0, 9, "KeyError", 5), ServiceStatus("b", 7, 1, 1, "x", 6)]
    )
    assert (report.ok, report.serving, broken(report)) == (False, True, ["b"])
    assert report.services["a"] == {
        "ok": True,
        "running": 1,
        "waiting": 0,
        "restarts": 9,
        "last_error": "KeyError",
        "last_error_at": 5,
    }
