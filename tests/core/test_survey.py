"""Many creators at once, and the finer points of remembering one."""

from __future__ import annotations

import asyncio

import pytest

from tests.core.conftest import Core
from tests.core.fakes import NOW
from webcastle.core import discovery as module
from webcastle.errors import UpstreamBlockedError, UpstreamUnavailableError
from webcastle.models import Lookup, RoomState

ROOM = 7_300_000_000_000_000_001


def unknown(core: Core, name: str, room_id: int) -> None:
    """A creator of whom the sources do not say whether they are live."""
    core.source.creators[name] = Lookup(name, 68, "", name, room_id, RoomState.UNKNOWN, None, "", 0, NOW, "html")


# look-ups


async def test_a_look_up_is_kept_for_its_time(core: Core) -> None:
    """In any spelling of the name."""
    core.source.add_creator("Demo", ROOM)
    first = await core.discovery.find("Demo")
    assert (first.value.room_id, first.cached) == (ROOM, False)
    for name in ("demo", "@DEMO", " Demo "):
        found = await core.discovery.find(name)
        assert (found.value, found.cached) == (first.value, True)
    assert core.source.look_ups == 1
    core.clock.ms += 60_000
    await core.discovery.look_up("Demo")
    assert core.source.look_ups == 2


async def test_a_look_up_makes_the_room_known(core: Core) -> None:
    """Whose it is stands in the store."""
    core.source.add_creator("demo", ROOM)
    await core.discovery.look_up("demo")
    record = await core.store.room(ROOM)
    assert record is not None
    assert (record.unique_id, record.owner_id) == ("demo", 68)


async def test_an_ended_room_is_forgotten(core: Core) -> None:
    """The next broadcast has another id."""
    core.source.add_creator("demo", ROOM)
    await core.discovery.look_up("demo")
    core.discovery.forget_room(ROOM)
    core.source.add_creator("demo", ROOM + 1)
    assert (await core.discovery.look_up("demo")).room_id == ROOM + 1


async def test_whoever_asks_meanwhile_shares_the_answer(core: Core) -> None:
    """Also when the one who asked first gives up."""
    core.source.add_creator("demo", ROOM)
    core.source.look_up_gate = asyncio.Event()
    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        first = tasks.create_task(core.discovery.look_up("demo"))
        others = [tasks.create_task(core.discovery.look_up("demo")) for _ in range(5)]
        await asyncio.sleep(0)
        first.cancel()
        await asyncio.sleep(0)
        core.source.look_up_gate.set()
    assert {task.result().room_id for task in others} == {ROOM}
    assert core.source.look_ups == 1


# surveys


async def test_many_creators(core: Core) -> None:
    """By their names as given; nobody is asked for twice; who does not exist is not live."""
    core.source.add_creator("live", ROOM)
    core.source.add_creator("over", ROOM + 1, alive=False)
    unknown(core, "maybe", ROOM + 2)
    unknown(core, "perhaps", ROOM + 3)
    unknown(core, "never", 0)
    core.source.alive = {ROOM + 2: True}
    found = await core.discovery.survey(["live", "over", "maybe", "perhaps", "never", "nobody", "live"])
    assert found == {"live": True, "over": False, "maybe": True, "perhaps": None, "never": None, "nobody": False}
    assert core.source.look_ups == 6


async def test_some_failures_leave_some_unknown(core: Core) -> None:
    """The others are told all the same."""
    core.source.add_creator("live", ROOM)
    core.source.look_up_errors["blocked"] = UpstreamBlockedError()
    assert await core.discovery.survey(["blocked", "live"]) == {"blocked": None, "live": True}


async def test_nothing_but_failures(core: Core) -> None:
    """When upstream refuses everybody, that is the answer."""
    core.source.look_up_errors = {"a": UpstreamBlockedError("No."), "b": UpstreamBlockedError("No.")}
    with pytest.raises(UpstreamBlockedError, match="No"):
        await core.discovery.survey(["a", "b"])


async def test_nobody_exists(core: Core) -> None:
    """That upstream knows none of them is an answer too."""
    assert await core.discovery.survey(["a", "b"]) == {"a": False, "b": False}


async def test_few_are_asked_for_at_once(core: Core) -> None:
    """However many names there are."""
    names = [f"c{n}" for n in range(30)]
    for name in names:
        core.source.add_creator(name, ROOM)
    core.source.look_up_gate = asyncio.Event()
    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        survey = tasks.create_task(core.discovery.survey(names))
        for _ in range(20):
            await asyncio.sleep(0)
        assert core.source.look_ups == module.SURVEY_AT_ONCE
        core.source.look_up_gate.set()
        assert set((await survey).values()) == {True}


async def test_time_runs_out(core: Core, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those who were not reached are unknown; if nobody was, that is an error."""
    monkeypatch.setattr(module, "SURVEY_S", 0.05)
    core.source.add_creator("quick", ROOM)
    core.source.add_creator("slow", ROOM + 1)
    await core.discovery.look_up("quick")
    core.source.look_up_gate = asyncio.Event()
    async with asyncio.timeout(5):
        assert await core.discovery.survey(["quick", "slow"]) == {"quick": True, "slow": None}
        with pytest.raises(UpstreamUnavailableError, match="in time"):
            await core.discovery.survey(["slow"])
    core.source.look_up_gate.set()
    await core.discovery.close()
