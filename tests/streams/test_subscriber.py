"""Channels: what each subscriber is sent of the events that are flushed."""

from __future__ import annotations

from typing import Any

from tests.streams.logs import Reader, Socket
from webcastle.models import Position
from webcastle.streams import Outgoing
from webcastle.streams.subscriber import Channel, Subscriber


def subscriber() -> tuple[Subscriber, Socket]:
    reader = Reader()
    socket: Any = reader.connection
    return reader, socket


def flush(channel: Channel) -> None:
    data, subscribers = channel.take()
    for receiver in subscribers:
        receiver.connection.write(data)


def named(*names: str) -> list[Outgoing]:
    return [Outgoing(name, name.encode(), Position(seq)) for seq, name in enumerate(names, 1)]


def test_joining_between_flushes() -> None:
    """A subscriber that joins while something is pending gets only what comes after."""
    channel = Channel((None, False), Position(0))
    early, early_sink = subscriber()
    channel.join(early)
    channel.add(named("a", "b"))
    late, late_sink = subscriber()
    channel.join(late)
    channel.add(named("c"))
    flush(channel)
    channel.add(named("d"))
    flush(channel)
    a, b, c, d = (made.frame for made in named("a", "b", "c", "d"))
    assert early_sink.written == [a + b + c, d]
    assert late_sink.written == [c, d]


def test_missing_a_few() -> None:
    """One that lags over two flushes missed exactly what was in them, and gets what is pending when it comes back."""
    channel = Channel((None, False), Position(0))
    slow, sink = subscriber()
    channel.join(slow)
    channel.add(named("a"))
    flush(channel)
    channel.lag(slow, 0.0)
    channel.add(named("b", "c"))
    flush(channel)
    channel.add(named("d"))
    flush(channel)
    channel.add(named("e"))
    assert channel.recover(slow) == 3
    flush(channel)
    assert sink.written == [made.frame for made in named("a", "e")]


def test_missing_nothing() -> None:
    """A short stop between two flushes costs nothing."""
    channel = Channel((None, False), Position(0))
    slow, sink = subscriber()
    channel.join(slow)
    channel.add(named("a"))
    channel.lag(slow, 0.0)
    assert channel.recover(slow) == 0
    flush(channel)
    assert sink.written == [named("a")[0].frame]


def test_lagging_before_the_first_flush() -> None:
    """Who joined with something pending, and lags before it is flushed, misses only what was meant for it."""
    channel = Channel((None, False), Position(0))
    other, _ = subscriber()
    channel.join(other)
    channel.add(named("a", "b"))
    slow, sink = subscriber()
    channel.join(slow)
    channel.lag(slow, 0.0)
    channel.add(named("c"))
    assert channel.recover(slow) == 0
    channel.lag(slow, 0.0)
    flush(channel)
    assert channel.recover(slow) == 1
    channel.add(named("d"))
    flush(channel)
    assert sink.written == [named("d")[0].frame]


def test_a_channel_counts_its_subscribers() -> None:
    """In whatever state they are; one that has left is not among them."""
    channel = Channel((None, False), Position(0))
    subscribers = [subscriber()[0] for _ in range(3)]
    for joined in subscribers:
        channel.join(joined)
    channel.lag(subscribers[0], 0.0)
    assert len(channel) == 3
    for joined in subscribers:
        channel.leave(joined)
    assert len(channel) == 0


def test_filters() -> None:
    """Only wanted names are queued, and what every client must know."""
    channel = Channel((frozenset({"gift"}), False), Position(0))
    channel.add([*named("chat", "gift"), Outgoing("gap", b"gap", Position(3), always=True)])
    assert len(channel.pending) == 2
