"""Counters in windows: all or none, and old windows go."""

from __future__ import annotations

import sqlite3

import pytest

from webcastle.ports import Quota
from webcastle.store.sqlite.quotas import KEEP_S, quota_states, take_quota

DAY, MINUTE = Quota("day", 5, 86_400), Quota("minute", 3, 60)
NOW = 1_775_000_000_000


def used(db: sqlite3.Connection, now: int = NOW) -> list[int]:
    return [state.used for state in quota_states(db, "k", [DAY, MINUTE], now)]


def test_one_that_is_full_takes_from_none(db: sqlite3.Connection) -> None:
    """The answer says which; a new minute has room again, the day does not forget."""
    for _ in range(3):
        assert all(state.allowed for state in take_quota(db, "k", [DAY, MINUTE], NOW, 1))
    refused = take_quota(db, "k", [DAY, MINUTE], NOW, 1)
    assert [state.allowed for state in refused] == [True, False]
    assert used(db) == [3, 3]
    assert all(state.allowed for state in take_quota(db, "k", [DAY, MINUTE], NOW + 60_000, 2))
    assert used(db, NOW + 60_000) == [5, 2]


def test_the_end_of_a_window_is_told_in_seconds(db: sqlite3.Connection) -> None:
    """Windows are those of the wall clock, the same in every process."""
    (state,) = take_quota(db, "k", [MINUTE], NOW, 1)
    assert state.reset_at == (NOW // 60_000 + 1) * 60


def test_windows_that_ended_long_ago_are_forgotten(db: sqlite3.Connection) -> None:
    """When a new one begins; those of a clock that is a little behind stay."""
    take_quota(db, "k", [MINUTE], NOW, 1)
    take_quota(db, "k", [MINUTE], NOW + 60_000, 1)
    assert db.execute("SELECT count(*) FROM quotas").fetchone() == (2,)
    take_quota(db, "k", [MINUTE], NOW + (KEEP_S + 300) * 1000, 1)
    assert db.execute("SELECT count(*) FROM quotas").fetchone() == (1,)


def test_nothing_is_given_back(db: sqlite3.Connection) -> None:
    """A negative cost is a programmer's mistake; unlimited quotas are counted all the same."""
    with pytest.raises(ValueError, match="given back"):
        take_quota(db, "k", [DAY], NOW, -1)
    (state,) = take_quota(db, "k", [Quota("all", None, 60)], NOW, 1_000_000)
    assert (state.allowed, state.used, state.limit) == (True, 1_000_000, None)
