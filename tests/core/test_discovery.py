"""Look-ups from memory, many creators at once, liveness in order."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.fakes import NOW
from webcastle.core import discovery as module
from webcastle.core.discovery import LIVENESS_TTL_S
from webcastle.errors import CreatorNotFoundError, StoreError, UpstreamBlockedError, UpstreamUnavailableError
from webcastle.models import Handle, Liveness, Lookup, RoomState

ROOM = 7_300_000_000_000_000_001
DEMO = Handle("demo")


def handles(*names: str) -> list[Handle]:
    return [Handle(name) for name in names]


def unknown(core: Core, name: str, room_id: int) -> None:
    """A creator of whom the sources do not say whether they are live."""
    core.source.creators[name] = Lookup(name, 68, "", name, room_id, RoomState.UNKNOWN, None, "", 0, NOW, "html")


async def test_a_look_up_is_shared_and_remembered_for_a_while(core: Core) -> None:
    """However many ask, upstream is asked once, until the answer is old."""
    core.source.add_creator("demo", ROOM)
    found = await asyncio.gather(*(core.discovery.look_up(DEMO) for _ in range(10)))
    assert {f.room_id for f in found} == {ROOM}
    assert core.source.look_ups == 1
    await core.clock.advance(61)
    await core.discovery.look_up(DEMO)
    assert core.source.look_ups == 2


async def test_a_failed_look_up_is_told_to_all_and_not_remembered(core: Core) -> None:
    """The next one asks again."""
    for _ in range(2):
        results = await asyncio.gather(*(core.discovery.look_up(Handle("x")) for _ in range(3)), return_exceptions=True)
        assert {type(r) for r in results} == {CreatorNotFoundError}
    assert core.source.look_ups == 2


async def test_an_ended_room_is_forgotten_at_once(core: Core) -> None:
    """check_alive saying no is as good as the stream's end."""
    core.source.add_creator("demo", ROOM)
    core.source.alive[ROOM] = False
    await core.discovery.look_up(DEMO)
    await core.discovery.alive([ROOM])
    await core.discovery.look_up(DEMO)
    assert core.source.look_ups == 2


async def test_liveness_comes_in_the_order_asked_and_unknown_is_none(core: Core) -> None:
    """Repeated ids are answered as often as they were asked."""
    core.source.alive = {1: True, 2: False}
    found = await core.discovery.alive([2, 3, 1, 2])
    assert found == [Liveness(2, False, NOW), Liveness(3, None, NOW), Liveness(1, True, NOW), Liveness(2, False, NOW)]


async def test_the_liveness_of_one_room_is_kept_for_some_seconds(core: Core, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many ask; then upstream is asked again."""
    asked: list[list[int]] = []
    check = core.source.check_alive

    async def counted(room_ids: Sequence[int]) -> list[Liveness]:
        asked.append(list(room_ids))
        return await check(room_ids)

    monkeypatch.setattr(core.source, "check_alive", counted)
    core.source.alive = {ROOM: True}
    found = await asyncio.gather(*(core.discovery.is_alive(ROOM) for _ in range(3)))
    assert {each.alive for each in found} == {True}
    assert asked == [[ROOM]]
    core.clock.ms += int(LIVENESS_TTL_S * 1000)
    await core.discovery.is_alive(ROOM)
    assert asked == [[ROOM], [ROOM]]


async def test_a_store_that_takes_nothing_costs_no_answer(core: Core, monkeypatch: pytest.MonkeyPatch) -> None:
    """That the room cannot be stored now does not matter to the caller."""

    async def refuse(*_: Any, **__: Any) -> None:
        raise StoreError("The disk is full.")

    monkeypatch.setattr(core.store, "remember_room", refuse)
    core.source.add_creator("demo", ROOM)
    assert (await core.discovery.look_up(DEMO)).room_id == ROOM


async def test_a_look_up_is_kept_for_its_time(core: Core) -> None:
    """And says when it comes from memory."""
    core.source.add_creator("demo", ROOM)
    first = await core.discovery.find(DEMO)
    assert (first.value.room_id, first.cached) == (ROOM, False)
    again = await core.discovery.find(DEMO)
    assert (again.value, again.cached) == (first.value, True)
    core.clock.ms += 60_000
    assert not (await core.discovery.find(DEMO)).cached


async def test_a_look_up_makes_the_room_known(core: Core) -> None:
    """Whose it is stands in the store."""
    core.source.add_creator("demo", ROOM)
    await core.discovery.look_up(DEMO)
    record = await core.store.room(ROOM)
    assert record is not None
    assert (record.unique_id, record.owner_id) == ("demo", 68)


async def test_callers_that_ask_meanwhile_share_the_answer(core: Core) -> None:
    """Also when the one who asked first gives up."""
    core.source.add_creator("demo", ROOM)
    core.source.look_up_gate = asyncio.Event()
    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        first = tasks.create_task(core.discovery.look_up(DEMO))
        others = [tasks.create_task(core.discovery.look_up(DEMO)) for _ in range(5)]
        await asyncio.sleep(0)
        first.cancel()
        await asyncio.sleep(0)
        core.source.look_up_gate.set()
    assert {task.result().room_id for task in others} == {ROOM}
    assert core.source.look_ups == 1


# surveys


async def test_many_creators(core: Core) -> None:
    """No name is asked for twice; a creator that does not exist is not live."""
    core.source.add_creator("live", ROOM)
    core.source.add_creator("over", ROOM + 1, alive=False)
    unknown(core, "maybe", ROOM + 2)
    unknown(core, "perhaps", ROOM + 3)
    unknown(core, "never", 0)
    core.source.alive = {ROOM + 2: True}
    found = await core.discovery.survey(handles("live", "over", "maybe", "perhaps", "never", "nobody", "live"))
    assert found == {"live": True, "over": False, "maybe": True, "perhaps": None, "never": None, "nobody": False}
    assert core.source.look_ups == 6


async def test_some_failures_leave_some_unknown(core: Core) -> None:
    """The others are told all the same."""
    core.source.add_creator("live", ROOM)
    core.source.look_up_errors["blocked"] = UpstreamBlockedError()
    assert await core.discovery.survey(handles("blocked", "live")) == {"blocked": None, "live": True}


async def test_nothing_but_failures(core: Core) -> None:
    """When upstream refuses everybody, that is the answer."""
    core.source.look_up_errors = {"a": UpstreamBlockedError("No."), "b": UpstreamBlockedError("No.")}
    with pytest.raises(UpstreamBlockedError, match="No"):
        await core.discovery.survey(handles("a", "b"))


async def test_nobody_exists(core: Core) -> None:
    """That upstream knows none of them is an answer too."""
    assert await core.discovery.survey(handles("a", "b")) == {"a": False, "b": False}


async def test_few_are_asked_for_at_once(core: Core) -> None:
    """However many names there are."""
    names = [f"c{n}" for n in range(30)]
    for name in names:
        core.source.add_creator(name, ROOM)
    core.source.look_up_gate = asyncio.Event()
    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        survey = tasks.create_task(core.discovery.survey(handles(*names)))
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
    await core.discovery.look_up(Handle("quick"))
    core.source.look_up_gate = asyncio.Event()
    async with asyncio.timeout(5):
        assert await core.discovery.survey(handles("quick", "slow")) == {"quick": True, "slow": None}
        with pytest.raises(UpstreamUnavailableError, match="in time"):
            await core.discovery.survey(handles("slow"))
    core.source.look_up_gate.set()
    await core.discovery.close()
