"""Which rooms this process uses, and the rows that say so."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence

import pytest

from tests.core.fakes import HandClock
from webcastle.core.interest import FAILURE_STANDS_S, RENEW_EARLY_S, Interest
from webcastle.errors import StoreError

ROOM = 7300000000000000001
IDLE_S = 120.0


class Rows:
    """A cluster's rows of interest, and the statements that changed them."""

    def __init__(self, clock: HandClock) -> None:
        self._clock = clock
        self.until: dict[tuple[int, str], float] = {}
        self.statements = 0
        self.error: Exception | None = None

    async def hold_interest(self, room_ids: Sequence[int], holder: str, for_s: float | None) -> None:
        if self.error is not None:
            raise self.error
        assert for_s is not None
        self.statements += 1
        for room_id in room_ids:
            self.until[room_id, holder] = self._clock.monotonic() + for_s

    async def drop_interest(self, room_ids: Sequence[int], holder: str) -> None:
        if self.error is not None:
            raise self.error
        self.statements += 1
        for room_id in room_ids:
            self.until.pop((room_id, holder), None)

    def held(self) -> set[int]:
        """Rooms whose row has not ended."""
        return {room_id for (room_id, _), until in self.until.items() if until > self._clock.monotonic()}


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def rows(clock: HandClock) -> Rows:
    return Rows(clock)


@pytest.fixture
def interest(rows: Rows, clock: HandClock) -> Interest:
    return Interest(rows, clock, holder="gateway", idle_s=IDLE_S)  # type: ignore[arg-type]


async def test_asking_writes_a_row_for_the_idle_time(interest: Interest, rows: Rows, clock: HandClock) -> None:
    """Asking again soon writes nothing; later it prolongs the row."""
    await interest.ask(ROOM)
    assert rows.until == {(ROOM, "gateway"): clock.monotonic() + IDLE_S}
    for _ in range(100):
        await interest.ask(ROOM)
    assert rows.statements == 1
    await clock.advance(RENEW_EARLY_S + 1)
    await interest.ask(ROOM)
    assert rows.statements == 2
    assert rows.until[ROOM, "gateway"] == clock.monotonic() + IDLE_S


async def test_a_room_is_used_for_the_idle_time(interest: Interest, rows: Rows, clock: HandClock) -> None:
    """Then its row is dropped, and nothing of it is kept."""
    await interest.ask(ROOM)
    await clock.advance(IDLE_S - 1)
    await interest.renew()
    assert interest.used(ROOM)
    assert rows.held() == {ROOM}
    await clock.advance(2)
    assert not interest.used(ROOM)
    await interest.renew()
    assert rows.until == {}
    assert not interest._uses


async def test_a_held_room_is_renewed_in_time(interest: Interest, rows: Rows, clock: HandClock) -> None:
    """Its row never ends while a reader is there, and the idle time begins when the reader leaves."""
    with interest.hold(ROOM):
        await interest.ask(ROOM)
        for _ in range(60):
            await clock.advance(10)
            await interest.renew()
            assert rows.held() == {ROOM}
        assert interest.used(ROOM)
    await clock.advance(IDLE_S - 1)
    assert interest.used(ROOM)
    await clock.advance(2)
    assert not interest.used(ROOM)


@pytest.mark.parametrize("idle_s", [3.0, 10.0, 30.0])
async def test_a_short_idle_time_leaves_no_hole(rows: Rows, clock: HandClock, idle_s: float) -> None:
    """A held room's row is there at any time, though the idle time is shorter than rows are usually renewed early."""
    interest = Interest(rows, clock, holder="gateway", idle_s=idle_s)  # type: ignore[arg-type]
    with interest.hold(ROOM):
        await interest.ask(ROOM)
        for _ in range(120):
            await clock.advance(0.5)
            assert rows.held() == {ROOM}
            await interest.renew()
    await interest.ask(ROOM + 1)
    await clock.advance(idle_s + 0.5)
    await interest.ask(ROOM + 1)
    assert rows.held() == {ROOM + 1}


async def test_holders_are_counted(interest: Interest, clock: HandClock) -> None:
    """The room is used until the last one has left, also by an exception, and the idle time after it."""
    with interest.hold(ROOM):
        with contextlib.suppress(ZeroDivisionError), interest.hold(ROOM):
            raise ZeroDivisionError
        await clock.advance(10 * IDLE_S)
        assert interest.used(ROOM)
    assert interest.used(ROOM)
    await clock.advance(IDLE_S + 1)
    assert not interest.used(ROOM)


async def test_other_holders_rows_are_left_alone(interest: Interest, rows: Rows, clock: HandClock) -> None:
    """Neither the end of a use nor a failure drops a recording's row."""
    await rows.hold_interest([ROOM], "recording", 10**6)
    recorded = rows.until[ROOM, "recording"]
    await interest.ask(ROOM)
    await clock.advance(IDLE_S + 1)
    await interest.renew()
    await interest.ask(ROOM)
    await interest.give_up(ROOM)
    assert rows.until == {(ROOM, "recording"): recorded}


async def test_a_round_that_fails_is_done_again_whole(interest: Interest, rows: Rows, clock: HandClock) -> None:
    """Held rooms keep being used, their rows come back at once, and what is over is dropped in the next round."""
    await interest.ask(ROOM)
    with interest.hold(ROOM + 1):
        await interest.ask(ROOM + 1)
        rows.error = StoreError("disk full")
        for _ in range(15):
            await clock.advance(10)
            with contextlib.suppress(StoreError):
                await interest.renew()
        assert rows.held() == set()
        assert interest.used(ROOM + 1)
        assert not interest.used(ROOM)
        rows.error = None
        await interest.renew()
        assert rows.held() == {ROOM + 1}
        assert (ROOM, "gateway") not in rows.until


async def test_a_drop_that_fails_is_done_again(interest: Interest, rows: Rows, clock: HandClock) -> None:
    """A room that is used no longer is remembered until its row is gone."""
    await interest.ask(ROOM)
    await clock.advance(IDLE_S + 1)
    rows.error = StoreError("disk full")
    with pytest.raises(StoreError):
        await interest.renew()
    rows.error = None
    await interest.renew()
    assert rows.until == {}
    assert not interest._uses


async def test_many_due_rows_are_one_statement(interest: Interest, rows: Rows, clock: HandClock) -> None:
    """However many rooms are held."""
    with contextlib.ExitStack() as readers:
        for number in range(50):
            readers.enter_context(interest.hold(ROOM + number))
            await interest.ask(ROOM + number)
        before = rows.statements
        await clock.advance(RENEW_EARLY_S + 1)
        await interest.renew()
        assert rows.statements == before + 1
        assert len(rows.held()) == 50


async def test_an_unread_room_is_not_renewed_beyond_its_use(interest: Interest, rows: Rows, clock: HandClock) -> None:
    """The row ends with the idle time of the last request."""
    await interest.ask(ROOM)
    until = rows.until[ROOM, "gateway"]
    for _ in range(11):
        await clock.advance(10)
        await interest.renew()
    assert rows.until[ROOM, "gateway"] == until


async def test_a_failed_write_is_tried_again(interest: Interest, rows: Rows, clock: HandClock) -> None:
    """The caller gets the error; the room counts as used, and the next round writes its row."""
    rows.error = StoreError("disk full")
    with pytest.raises(StoreError):
        await interest.ask(ROOM)
    assert interest.used(ROOM)
    rows.error = None
    await interest.renew()
    assert rows.held() == {ROOM}


@pytest.mark.parametrize("holders", [0, 1])
async def test_a_room_that_cannot_be_followed_is_given_up(
    interest: Interest, rows: Rows, clock: HandClock, holders: int
) -> None:
    """Its row goes; a reader that stays asks again, but not at once."""
    with contextlib.ExitStack() as readers:
        for _ in range(holders):
            readers.enter_context(interest.hold(ROOM))
        await interest.ask(ROOM)
        await interest.give_up(ROOM)
        assert rows.held() == set()
        await interest.renew()
        assert rows.held() == set()
        await clock.advance(FAILURE_STANDS_S + 1)
        await interest.renew()
        assert rows.held() == ({ROOM} if holders else set())
