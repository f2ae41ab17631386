"""Recorded creators: looked up, and their live rooms kept followed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.core.fakes import FakeSource, HandClock, settle
from webcastle.core.supervisor import Supervisor
from webcastle.core.watchlist import HOLDER, Watchlist
from webcastle.errors import StoreError, UpstreamBlockedError

ROOM = 7300000000000000001


class Kept:
    """The parts of the log and of the cluster that the watchlist uses."""

    def __init__(self) -> None:
        self.recorded: list[str] = []
        self.rooms: dict[int, str] = {}
        self.held: set[int] = set()
        self.error: Exception | None = None

    async def recorded_creators(self) -> list[str]:
        if self.error is not None:
            raise self.error
        return list(self.recorded)

    async def remember_room(self, room_id: int, *, unique_id: str = "", owner_id: int = 0) -> None:
        assert owner_id
        self.rooms[room_id] = unique_id

    async def hold_interest(self, room_ids: list[int], holder: str, for_s: float | None) -> None:
        if self.error is not None:
            raise self.error
        assert (holder, for_s) == (HOLDER, None)
        self.held |= set(room_ids)

    async def drop_interest(self, room_ids: list[int], holder: str) -> None:
        if self.error is not None:
            raise self.error
        assert holder == HOLDER
        self.held -= set(room_ids)


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def source() -> FakeSource:
    return FakeSource()


def watchlist(kept: Kept, source: FakeSource, clock: HandClock | None = None) -> Watchlist:
    anything: Any = kept
    return Watchlist(anything, source, anything, clock or HandClock())


async def test_live_rooms_of_recorded_creators_are_wanted(kept: Kept, source: FakeSource) -> None:
    """Without an end; a creator who is not live has no room to follow."""
    kept.recorded = ["live", "over"]
    source.add_creator("live", ROOM)
    source.add_creator("over", ROOM + 1, alive=False)
    await watchlist(kept, source).check()
    assert kept.held == {ROOM}
    assert kept.rooms == {ROOM: "live"}


@pytest.mark.parametrize("error", [UpstreamBlockedError(), ValueError("odd page")])
async def test_a_creator_that_cannot_be_looked_up_holds_up_no_other(
    kept: Kept, source: FakeSource, error: Exception
) -> None:
    """It is tried again in the next round; what was wanted stays wanted."""
    kept.recorded = ["bad", "live"]
    source.add_creator("bad", ROOM)
    source.add_creator("live", ROOM + 1)
    service = watchlist(kept, source)
    source.look_up_errors = {"bad": error}
    await service.check()
    assert kept.held == {ROOM + 1}
    source.look_up_errors = {}
    await service.check()
    source.look_up_errors = {"bad": error}
    await service.check()
    assert kept.held == {ROOM, ROOM + 1}


async def test_a_creator_that_is_recorded_no_longer_is_let_go(kept: Kept, source: FakeSource) -> None:
    """Only this holder's interest: readers keep theirs."""
    kept.recorded = ["demo"]
    source.add_creator("demo", ROOM)
    service = watchlist(kept, source)
    await service.check()
    kept.recorded = []
    await service.check()
    assert kept.held == set()


async def test_it_looks_about_every_thirty_seconds(kept: Kept, source: FakeSource) -> None:
    """The service goes on until it is stopped."""
    clock = HandClock()
    kept.recorded = ["demo"]
    source.add_creator("demo", ROOM, alive=False)
    supervisor = Supervisor(clock)
    supervisor.start("watchlist", watchlist(kept, source, clock).run)
    await settle()
    assert source.look_ups == 1
    await clock.advance(300)
    assert 8 <= source.look_ups <= 14
    await supervisor.stop()


async def test_a_failing_store_is_asked_again(kept: Kept, source: FakeSource) -> None:
    """The supervisor restarts the service; afterwards the rounds go on as before, and nothing was dropped."""
    clock = HandClock()
    kept.recorded = ["demo"]
    source.add_creator("demo", ROOM)
    supervisor = Supervisor(clock)
    service = supervisor.start("watchlist", watchlist(kept, source, clock).run)
    await settle()
    kept.error = StoreError("disk full")
    source.add_creator("demo", ROOM + 1)
    await clock.advance(120)
    assert service.restarts > 2
    assert kept.held == {ROOM}
    kept.error = None
    await clock.advance(15)
    assert kept.held == {ROOM, ROOM + 1}
    await supervisor.stop()


async def test_a_drop_that_fails_is_done_in_the_next_round(kept: Kept, source: FakeSource) -> None:
    """What is recorded no longer is not forgotten before its interest is gone."""
    kept.recorded = ["demo", "other"]
    source.add_creator("demo", ROOM)
    source.add_creator("other", ROOM + 1)
    service = watchlist(kept, source)
    await service.check()
    kept.recorded = ["other"]
    drop, failing = kept.drop_interest, True

    async def drop_interest(room_ids: list[int], holder: str) -> None:
        if failing:
            raise StoreError("disk full")
        await drop(room_ids, holder)

    kept.drop_interest = drop_interest  # type: ignore[method-assign]
    with pytest.raises(StoreError):
        await service.check()
    failing = False
    await service.check()
    assert kept.held == {ROOM + 1}
