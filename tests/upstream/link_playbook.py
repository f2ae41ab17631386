"""Tests of a link's machine that read like transcripts: what happens (``>>``), and what must come of it (``<<``).

Steps carry the time at which they happen (ms); the wall clock of events is `WALL` later. ``<<`` takes link events first, then
commands, in order. A batch is expected as `Got`, a `Send` as `Sent`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Self

from tests.upstream.links import corrupt_gzip
from tests.upstream.tiktok import ROOM, result
from webcastle.errors import ProtocolError, UpstreamBlockedError, UpstreamError, UpstreamUnavailableError
from webcastle.models import Answered, Batch, Connected, GapReason, LinkBroken, Resume, Transport
from webcastle.protocol import frames
from webcastle.protocol.schema import ProtoMessageFetchResult
from webcastle.protocol.session import received
from webcastle.upstream.link import Link
from webcastle.upstream.link_commands import Ask, Fetch, OpenSocket, Send
from webcastle.upstream.responses import Fetched

WALL = 1_775_000_000_000
PUSH = "wss://push.example"


def answer(result: ProtoMessageFetchResult, *, push_server: str = PUSH, interval_ms: int = 1000) -> Fetched:
    """An answer of im/fetch."""
    return Fetched(received(result), push_server, {}, interval_ms, 0, 20, "ua", "")


@dataclass(frozen=True)
class Got:
    """A batch with messages of these ids, and the cursor after it."""

    ids: tuple[int, ...]
    cursor: str


@dataclass(frozen=True)
class Sent:
    """What a `Send` holds: payload types; an ack with its log id."""

    what: tuple[str | tuple[str, int], ...]


def sent(*what: str | tuple[str, int]) -> Sent:
    return Sent(what)


@dataclass(frozen=True)
class Start:
    at: int = 0


@dataclass(frozen=True)
class Answer:
    """im/fetch answers."""

    fetched: Fetched
    at: int


@dataclass(frozen=True)
class FetchFails:
    error: UpstreamError | ProtocolError
    at: int


@dataclass(frozen=True)
class Opened:
    at: int
    heartbeat_ms: int = 10_000


@dataclass(frozen=True)
class Refused:
    error: UpstreamError
    at: int


@dataclass(frozen=True)
class Frame:
    data: bytes
    at: int


@dataclass(frozen=True)
class Unreadable:
    detail: str
    at: int


@dataclass(frozen=True)
class Lost:
    at: int
    reason: GapReason = GapReason.DROPPED
    detail: str = "the connection broke"


@dataclass(frozen=True)
class Asked:
    over: bool
    at: int


@dataclass(frozen=True)
class AskFails:
    error: UpstreamError
    at: int


@dataclass(frozen=True)
class Tick:
    at: int
    reading: bool = True


@dataclass(frozen=True)
class Acknowledge:
    """The consumer has committed the batch that was handed out as the ``number``-th, from 0."""

    number: int


@dataclass(frozen=True)
class Flush:
    pass


@dataclass(frozen=True)
class Crash:
    at: int


@dataclass(frozen=True)
class Close:
    pass


@dataclass
class Playbook:
    """Drives a machine step by step; every ``>>`` must be answered by exactly the ``<<`` that follow it."""

    link: Link
    batches: list[Batch] = field(default_factory=list)
    left: list[Any] = field(default_factory=list)

    def __rshift__(self, step: Any) -> Self:
        self.done()
        self.take(step)
        while self.link.events:
            event = self.link.events.popleft()
            if isinstance(event, Batch):
                self.batches.append(event)
                event = Got(tuple(message.msg_id for message in event.messages), event.resume.cursor)  # type: ignore[assignment]
            self.left.append(event)
        for command in self.link.commands:
            self.left.append(read(command))
        self.link.commands.clear()
        return self

    def take(self, step: Any) -> None:
        """Give the machine its input."""
        link = self.link
        times = (getattr(step, "at", 0), WALL + getattr(step, "at", 0))
        match step:
            case Start():
                link.start()
            case Answer(fetched):
                link.fetched(fetched, *times)
            case FetchFails(error):
                link.fetch_failed(error, *times)
            case Opened():
                link.opened(step.heartbeat_ms, *times)
            case Refused(error):
                link.refused(error, *times)
            case Frame(data):
                link.frame(data, *times)
            case Unreadable(detail):
                link.unreadable(detail, *times)
            case Lost():
                link.lost(step.reason, step.detail, *times)
            case Asked(over):
                link.asked(*times, over=over)
            case AskFails(error):
                link.ask_failed(error, *times)
            case Tick():
                link.tick(*times, reading=step.reading)
            case Acknowledge(number):
                link.acknowledge(self.batches[number])
            case Flush():
                link.flush()
            case Crash():
                link.crashed(*times)
            case Close():
                link.close()
            case _:
                raise AssertionError(step)

    def __lshift__(self, expected: Any) -> Self:
        assert self.left, f"expected {expected!r}, but nothing more happened"
        actual = self.left.pop(0)
        assert actual == expected, f"{actual!r} instead of {expected!r}"
        return self

    def done(self) -> None:
        """Nothing may be left over."""
        assert not self.left, f"not expected: {self.left!r}"


def read(command: Any) -> Any:
    """A `Send` as `Sent`; other commands as they are."""
    if not isinstance(command, Send):
        return command
    what: list[str | tuple[str, int]] = []
    for data in command.messages:
        frame = frames.decode_frame(data)
        assert isinstance(frame, frames.Frame)
        what.append(("ack", frame.log_id) if frame.payload_type == "ack" else frame.payload_type)
    return Sent(tuple(what))


def machine(resume: Resume | None = None, *, own_socket: bool = False, jitter: float = 0.0) -> Link:
    """A link of the test's room, with 30 s of patience and a poll a second at most."""
    return Link(ROOM, resume, silence_ms=30_000, poll_floor_ms=1000, own_socket=own_socket, jitter=lambda: jitter)


def book(resume: Resume | None = None, **options: Any) -> Playbook:
    """A playbook of a fresh machine."""
    return Playbook(machine(resume, **options))


FIRST = answer(result(cursor="c0"))
DOWN = UpstreamUnavailableError("down")
BLOCKED = UpstreamBlockedError("blocked")
CONTROL = "WebcastControlMessage"
CORRUPT = "bad_gzip"


def at(cursor: str) -> Resume:
    return Resume(cursor, f"ext-{cursor}")


def up(transport: Transport, now: int) -> Connected:
    return Connected(transport, WALL + now)


def broken(reason: GapReason, detail: str, now: int, retry_in_ms: int = 0, *, skipped: bool = False) -> LinkBroken:
    return LinkBroken(reason, detail, WALL + now, retry_in_ms, skipped)


def opened(resume: Resume | None = None, **options: float) -> Playbook:
    """A link whose socket is open since 100 and has read nothing."""
    playbook = book(resume, **options)
    first = answer(result(cursor=resume.cursor if resume else "c0"))
    playbook >> Start() << Fetch(resume)
    playbook >> Answer(first, 50) << Answered(resume is not None, WALL + 50) << OpenSocket(first, resume or at("c0"))
    return playbook >> Opened(100) << up(Transport.WEBSOCKET, 100) << sent("hb", "im_enter_room")


def polling(**options: float) -> Playbook:
    """A link that polls since 100, because no socket is named."""
    playbook = book(**options)
    none = answer(result(cursor="c0"), push_server="")
    playbook >> Start() << Fetch(None)
    playbook >> Answer(none, 50) << Answered(resumed=False, at=WALL + 50) << Ask(thorough=True)
    return playbook >> Asked(over=False, at=100) << up(Transport.POLLING, 100)


def corrupted(playbook: Playbook, now: int, *, skipped: bool = False) -> Playbook:
    """A frame comes that cannot be decoded."""
    playbook >> Frame(corrupt_gzip(), now)
    event = playbook.left.pop(0)
    assert (event.reason, event.skipped, event.at) == (GapReason.CORRUPT, skipped, WALL + now)
    assert event.detail.startswith(CORRUPT)
    return playbook


def reopened(playbook: Playbook, now: int, resume: Resume | None) -> Playbook:
    """The socket is had again."""
    playbook >> Tick(now) << Fetch(resume)
    again = answer(result(cursor=resume.cursor if resume else "c0"))
    playbook >> Answer(again, now) << Answered(resume is not None, WALL + now)
    playbook << OpenSocket(again, at(resume.cursor if resume else "c0"))
    return playbook >> Opened(now) << up(Transport.WEBSOCKET, now) << sent("hb", "im_enter_room")
