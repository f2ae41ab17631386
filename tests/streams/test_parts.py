"""The parts of a stream by themselves: frames, the ring, channels, slots."""

from __future__ import annotations

import os
import zlib
from typing import Any

import pytest
from websockets.extensions.permessage_deflate import PerMessageDeflate
from websockets.frames import Frame, Opcode
from websockets.streams import StreamReader

from tests.api.fakes import ManualClock
from webcastle.errors import QuotaExceededError, TierError
from webcastle.streams import Ending, Outgoing, Place
from webcastle.streams.frames import WINDOW_BITS, compressed_frame, frame, payload_of
from webcastle.streams.keepalive import SHARES, Keepalive
from webcastle.streams.limits import Attempts, Slots
from webcastle.streams.outgoing import Ring
from webcastle.streams.subscriber import Channel, Member

# --- frames --------------------------------------------------------------------------------------------------------


def parsed(data: bytes, *, compressed: bool = False) -> Frame:
    """What a client's parser, which we did not write, makes of a frame."""
    reader = StreamReader()
    reader.feed_data(data)
    extensions = [PerMessageDeflate(True, True, WINDOW_BITS, WINDOW_BITS)] if compressed else []
    parser = Frame.parse(reader.read_exact, mask=False, max_size=None, extensions=extensions)
    try:
        while True:
            next(parser)
    except StopIteration as done:
        result: Frame = done.value
        return result


@pytest.mark.parametrize("length", [0, 1, 125, 126, 127, 65535, 65536, 100_000])
@pytest.mark.parametrize("binary", [False, True])
def test_frames(length: int, binary: bool) -> None:
    """A stock parser reads our frames at every length of the header, and so do we."""
    payload = b"x" * length
    made = frame(payload, binary=binary)
    read = parsed(made)
    assert (read.opcode, bytes(read.data), read.fin) == (Opcode.BINARY if binary else Opcode.TEXT, payload, True)
    assert payload_of(made) == payload


@pytest.mark.parametrize("length", [200, 5_000, 70_000, 1_000_000])
def test_compressed_frames(length: int) -> None:
    """A stock client unpacks them, longer ones than the window too."""
    payload = (b"%d," * length) % tuple(range(length)) if length <= 5_000 else b"abcde" * (length // 5)
    made = compressed_frame(payload)
    assert made is not None
    assert len(made) < len(payload)
    assert bytes(parsed(made, compressed=True).data) == payload


@pytest.mark.parametrize("payload", [b"", b"x" * 100, os.urandom(2000)])
def test_what_does_not_pay(payload: bytes) -> None:
    """Short and random messages are not compressed."""
    assert compressed_frame(payload) is None


def test_one_window_for_all() -> None:
    """A client that has only the negotiated window can unpack a message that repeats itself from far back."""
    block = os.urandom(3000)
    made = compressed_frame(block + b"0" * 30_000 + block)
    assert made is not None
    unpacked = zlib.decompressobj(-WINDOW_BITS).decompress(payload_of(made) + b"\x00\x00\xff\xff")
    assert unpacked == block + b"0" * 30_000 + block


# --- the ring ------------------------------------------------------------------------------------------------------


def event(seq: int, part: int = 1, *, own: bool = True, name: str = "chat", size: int = 96) -> Outgoing:
    return Outgoing(name, b"x" * size, seq, part, own=own, shown=Place(seq, part if part > 1 or not own else None))


def after(ring: Ring, place: Place) -> list[tuple[int, int]] | None:
    number = ring.find(place)
    if number is None:
        return None
    events = ring.read(number, 10**9)
    assert events is not None
    return [(found.seq, found.part) for found in events]


def test_a_ring_gives_what_follows() -> None:
    """Every place behind the beginning is found, and exactly what follows it."""
    ring = Ring(Place(7, 1), 10_000)
    ring.add([event(7, 2, own=False), event(8), event(9, 1), event(9, 2), event(9, 3, own=False), event(10)])
    assert after(ring, Place(7)) == [(7, 2), (8, 1), (9, 1), (9, 2), (9, 3), (10, 1)]
    assert after(ring, Place(7, 1)) == after(ring, Place(7))
    assert after(ring, Place(7, 2)) == [(8, 1), (9, 1), (9, 2), (9, 3), (10, 1)]
    assert after(ring, Place(9, 1)) == [(9, 2), (9, 3), (10, 1)]
    assert after(ring, Place(9)) == [(9, 3), (10, 1)]
    assert after(ring, Place(10)) == []
    assert after(ring, Place(6)) is None


def test_a_ring_tells_of_a_gap_whoever_comes_back_to_its_message() -> None:
    """Time may have made other parts of the message in an earlier life of the gateway: they do not hide the gap, nor it them."""
    gap = Outgoing("gap", b"{}", 7, 2, own=False, shown=Place(7), always=True)
    ring = Ring(Place(7, 1), 10_000)
    ring.add([gap, event(7, 2, own=False, name="giftFinal"), event(8)])
    for place, expected in ((Place(7), 3), (Place(7, 1), 3), (Place(7, 2), 2), (Place(7, 9), 2), (Place(8), 0)):
        number = ring.find(place)
        assert number is not None
        events = ring.read(number, 10**9)
        assert events is not None
        assert len([found for found in events if found.follows(place)]) == expected, place
    assert gap.place == Place(7, 1)


def test_a_ring_does_not_know_what_was_before() -> None:
    """One who had only some parts of the message before its beginning is sent to the store."""
    ring = Ring(Place(7, 3), 10_000)
    assert after(ring, Place(7, 2)) is None
    assert after(ring, Place(7, 3)) == after(ring, Place(7)) == []


def test_a_ring_is_bounded() -> None:
    """It lets go of the oldest; who needs them is told that they are gone, also while reading."""
    ring = Ring(Place(0), 1000)
    for seq in range(1, 31):
        ring.add([event(seq)])
    assert after(ring, Place(21)) == [(seq, 1) for seq in range(22, 31)]
    assert after(ring, Place(20)) is None  # something else may have followed 20
    number = ring.find(Place(21))
    assert number is not None
    ring.add([event(31), event(32)])
    assert ring.read(number - 1, 100) is None
    first = ring.read(number + 3, 1)
    assert first is not None
    assert len(first) == 1


def test_a_ring_keeps_the_last_message() -> None:
    """However long: otherwise one who is up to date could not be told so."""
    ring = Ring(Place(0), 10)
    ring.add([event(1), event(2, 1, size=1000), event(2, 2, size=1000)])
    assert after(ring, Place(2, 1)) == [(2, 2)]
    assert after(ring, Place(2)) == []


# --- channels ------------------------------------------------------------------------------------------------------


class Sink:
    """As much of a connection as a channel needs."""

    compressed = False

    def __init__(self) -> None:
        self.got: list[bytes] = []

    def write(self, data: bytes) -> None:
        self.got.append(data)


def member() -> tuple[Member, Sink]:
    sink: Any = Sink()
    return Member(sink, dict.fromkeys(Ending, 1000)), sink


def flush(channel: Channel) -> None:
    data, members = channel.take()
    for receiver in members:
        receiver.connection.write(data)


def named(*names: str) -> list[Outgoing]:
    return [Outgoing(name, name.encode(), seq) for seq, name in enumerate(names, 1)]


def test_joining_between_flushes() -> None:
    """Who joins while something is pending gets only what comes after."""
    channel = Channel((None, False), Place(0))
    early, early_sink = member()
    channel.join(early)
    channel.add(named("a", "b"))
    late, late_sink = member()
    channel.join(late)
    channel.add(named("c"))
    flush(channel)
    channel.add(named("d"))
    flush(channel)
    a, b, c, d = (made.frame for made in named("a", "b", "c", "d"))
    assert early_sink.got == [a + b + c, d]
    assert late_sink.got == [c, d]


def test_missing_a_few() -> None:
    """Who lags over two flushes missed exactly what was in them, and gets what is pending when it comes back."""
    channel = Channel((None, False), Place(0))
    slow, sink = member()
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
    assert sink.got == [made.frame for made in named("a", "e")]


def test_missing_nothing() -> None:
    """A short stop between two flushes costs nothing."""
    channel = Channel((None, False), Place(0))
    slow, sink = member()
    channel.join(slow)
    channel.add(named("a"))
    channel.lag(slow, 0.0)
    assert channel.recover(slow) == 0
    flush(channel)
    assert sink.got == [named("a")[0].frame]


def test_lagging_before_the_first_flush() -> None:
    """Who joined with something pending, and lags before it is flushed, misses only what was meant for it."""
    channel = Channel((None, False), Place(0))
    other, _ = member()
    channel.join(other)
    channel.add(named("a", "b"))
    slow, sink = member()
    channel.join(slow)
    channel.lag(slow, 0.0)
    channel.add(named("c"))
    assert channel.recover(slow) == 0
    channel.lag(slow, 0.0)
    flush(channel)
    assert channel.recover(slow) == 1
    channel.add(named("d"))
    flush(channel)
    assert sink.got == [named("d")[0].frame]


def test_a_channel_counts_its_members() -> None:
    """In whatever state they are; who has left is not among them."""
    channel = Channel((None, False), Place(0))
    members = [member()[0] for _ in range(3)]
    for joined in members:
        channel.join(joined)
    channel.lag(members[0], 0.0)
    assert len(channel) == 3
    for joined in members:
        channel.leave(joined)
    assert len(channel) == 0


def test_filters() -> None:
    """Only wanted names are queued, and what everybody must know."""
    channel = Channel((frozenset({"gift"}), False), Place(0))
    channel.add([*named("chat", "gift"), Outgoing("gap", b"gap", 3, always=True)])
    assert len(channel.pending) == 2


# --- slots ---------------------------------------------------------------------------------------------------------


def test_slots_are_taken_together_or_not_at_all() -> None:
    """A connection counts for a token and its key; if one is full, neither is taken."""
    slots = Slots()
    give_back = slots.take([("token", 1), ("key", 2)])
    with pytest.raises(TierError, match="All 1 "):
        slots.take([("key", 2), ("token", 1)])
    assert (slots.used("token"), slots.used("key"), slots.owners) == (1, 1, 2)
    slots.take([("key", 2), ("free", None)])
    give_back()
    assert (slots.used("token"), slots.used("key"), slots.owners) == (0, 1, 2)


def test_a_tier_without_connections() -> None:
    """None at all is a limit too."""
    with pytest.raises(TierError, match="no WebSocket connections"):
        Slots().take([("key", 0)])


def test_attempts_are_counted_by_the_minute() -> None:
    """Twenty at least, four for each connection, none counted without a limit; a new minute begins anew."""
    clock = ManualClock()
    attempts = Attempts(clock)
    for _ in range(40):
        attempts.take("key", 10)
    with pytest.raises(QuotaExceededError) as caught:
        attempts.take("key", 10)
    clock.turn(caught.value.retry_after)
    for _ in range(20):
        attempts.take("key", 1)
    with pytest.raises(QuotaExceededError):
        attempts.take("key", 1)
    for _ in range(1000):
        attempts.take("other", None)


def test_everybody_is_pinged_once_a_round() -> None:
    """A connection's turn comes once in each round of shares, however many there are."""

    class Pinged:
        count = 0

        def ping(self) -> None:
            self.count += 1

    keepalive = Keepalive()
    connections: list[Any] = [Pinged() for _ in range(3 * SHARES + 1)]
    for connection in connections:
        keepalive.add(connection)
    keepalive.remove(connections[0])
    for _ in range(2 * SHARES):
        keepalive.turn()
    assert [connection.count for connection in connections] == [0] + [2] * (3 * SHARES)
    assert len(keepalive) == len(list(keepalive)) == 3 * SHARES
