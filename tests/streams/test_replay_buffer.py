"""The replay buffer gives what follows a position, or says that it cannot."""

from __future__ import annotations

from webcastle.models import Position
from webcastle.streams import Outgoing
from webcastle.streams.replay_buffer import ReplayBuffer


def event(seq: int, index: int = 0, part: int | None = None, *, size: int = 96) -> Outgoing:
    return Outgoing("chat", b"x" * size, Position(seq, index, part))


def after(buffer: ReplayBuffer, *position: int) -> list[Position] | None:
    number = buffer.find(Position(*position))
    if number is None:
        return None
    events = buffer.read(number, 10**9)
    assert events is not None
    return [found.position for found in events]


def test_what_follows_a_position() -> None:
    """Every position behind the beginning is found, and exactly what follows it: marks, parts, messages."""
    buffer = ReplayBuffer(Position(7, 1), 10_000)
    events = [event(7, 2), event(8), event(9, 0, 1), event(9, 0, 2), event(9), event(9, 1), event(10)]
    buffer.add(events)
    for number, one in enumerate(events):
        assert after(buffer, *one.position[:3]) == [found.position for found in events[number + 1 :]]
    assert after(buffer, 7, 1) == [found.position for found in events]
    assert after(buffer, 8, 4) == [found.position for found in events[2:]]  # entries without events
    assert after(buffer, 7, 0) is None
    assert after(buffer, 6) is None


def test_a_buffer_is_bounded() -> None:
    """It drops the oldest; a reader that needs them is told that they are gone, also while reading."""
    buffer = ReplayBuffer(Position(0), 1000)
    for seq in range(1, 31):
        buffer.add([event(seq)])
    assert after(buffer, 21) == [Position(seq) for seq in range(22, 31)]
    assert after(buffer, 20) == [Position(seq) for seq in range(21, 31)]
    assert after(buffer, 19) is None
    number = buffer.find(Position(21))
    assert number is not None
    buffer.add([event(31), event(32)])
    assert buffer.read(number - 1, 100) is None
    first = buffer.read(number + 3, 1)
    assert first is not None
    assert len(first) == 1


def test_a_buffer_too_small_for_anything() -> None:
    """A reader that has everything is told so all the same."""
    buffer = ReplayBuffer(Position(0), 10)
    buffer.add([event(1), event(2, 0, 1), event(2)])
    assert after(buffer, 2) == []
    assert after(buffer, 2, 3) == []
    assert after(buffer, 2, 0, 1) is None
