"""How far clients had got that were cut off is remembered for a while."""

from __future__ import annotations

import pytest

from tests.core.fakes import HandClock
from webcastle.api.compat.euler import absences as absences_module
from webcastle.api.compat.euler.absences import ABSENCE_S, Absences

ROOM = 7300000000000000001


def test_a_client_that_was_cut_off_is_remembered_for_a_while() -> None:
    """By client and room; the latest counts; coming back ends it; clients without a name are not noted."""
    clock = HandClock()
    absences = Absences(clock)
    absences.note("ann", ROOM, 3)
    clock.ms += 1000
    absences.note("ann", ROOM, 5)
    absences.note("", ROOM, 9)
    clock.ms += round(ABSENCE_S * 1000) - 1
    assert absences.of("ann", ROOM) == 5
    assert absences.of("ann", ROOM + 1) is None
    assert absences.of("bob", ROOM) is None
    assert absences.of("", ROOM) is None
    clock.ms += 1
    assert absences.of("ann", ROOM) is None
    absences.note("ann", ROOM, 7)
    absences.forget("ann", ROOM)
    absences.forget("ann", ROOM)
    assert absences.of("ann", ROOM) is None


def test_only_so_many_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """The oldest are forgotten first."""
    monkeypatch.setattr(absences_module, "MAX_ABSENCES", 3)
    absences = Absences(HandClock())
    for number in range(5):
        absences.note(f"client {number}", ROOM, number)
    assert [absences.of(f"client {number}", ROOM) for number in range(5)] == [None, None, 2, 3, 4]
