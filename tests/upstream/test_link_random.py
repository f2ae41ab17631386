"""The machine of a room's link under any order of events: what always holds, and that it always gets up again."""

from __future__ import annotations

from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.upstream.link_playbook import PUSH, WALL, answer, machine, read
from tests.upstream.links import corrupt_gzip
from tests.upstream.tiktok import message, result
from webcastle.errors import (
    ProtocolError,
    RoomRestrictedError,
    SignerError,
    UpstreamBlockedError,
    UpstreamUnavailableError,
)
from webcastle.models import Answered, Batch, Connected, GapReason, LinkBroken, Resume, RoomEnded
from webcastle.protocol import frames
from webcastle.protocol.schema import ProtoMessageFetchResult
from webcastle.upstream.link_commands import Ask, CloseSocket, Fetch, ForgetVisitor, OpenSocket, Send
from webcastle.upstream.link_state import LinkState

WINDOW = 4
"""Instead of `MAX_PENDING`, so that it is often full."""
ERRORS = (
    UpstreamUnavailableError("down"),
    UpstreamBlockedError("blocked"),
    SignerError("unsigned"),
    ProtocolError("garbage"),
    RoomRestrictedError("18+"),
)
BAD = corrupt_gzip()


class World:
    """A driver without I/O and a consumer, which check everything that the machine does."""

    def __init__(self, resume: Resume | None) -> None:
        self.link = machine(resume, jitter=0.5)
        self.now = 0
        self.requests: list[Any] = []
        self.socket = 0  # the number of the open one, 0 if there is none
        self.sockets = 0
        self.batches: list[Batch] = []  # handed out and not acknowledged
        self.owed: dict[int, int] = {}  # acks that may be sent: log id to socket
        self.log_ids: dict[Batch, tuple[int, int]] = {}
        self.committed = {resume}
        self.messages = 0
        self.frames = 0
        self.log_id = 0  # of the frame that comes now
        self.last: Any = None
        self.over = False
        self.link.start()
        self.settle()

    def settle(self) -> None:
        """Carry out commands, take events; both must make sense."""
        link = self.link
        while link.events:
            self.took(link.events.popleft())
        for command in link.commands:
            self.commanded(command)
        link.commands.clear()
        assert link.pending <= WINDOW
        assert len(self.batches) == link.pending or self.over or link.state is LinkState.STOPPED
        if link.state is LinkState.STOPPED:
            assert self.socket == 0
            assert link.deadline() is None
        if link.wants_frames:
            assert self.socket

    def took(self, event: Any) -> None:
        assert not self.over, f"{event} after the end"
        match event:
            case Batch():
                assert isinstance(self.last, Answered | Batch | Connected)
                self.batches.append(event)
                self.log_ids[event] = (self.log_id, self.socket)
            case Answered():
                assert self.last is None or isinstance(self.last, LinkBroken)
            case Connected():
                assert isinstance(self.last, Answered | Batch | Connected)
            case LinkBroken():
                assert event.retry_in_ms >= 0
            case RoomEnded():
                self.over = True
        self.last = event

    def commanded(self, command: Any) -> None:
        match command:
            case Fetch(resume):
                assert not any(isinstance(one, Fetch | OpenSocket) for one in self.requests)
                assert not self.socket
                polls = self.link.state is LinkState.POLLING
                # A start is from something committed, or from nothing at all; only polling goes on from what was read.
                assert resume is None or polls or resume in self.committed
                self.requests.append(command)
            case OpenSocket():
                assert not any(isinstance(one, Fetch | OpenSocket) for one in self.requests)
                assert not self.socket
                self.requests.append(command)
            case Ask():
                assert not any(isinstance(one, Ask) for one in self.requests)
                self.requests.append(command)
            case Send():
                assert self.socket
                for what in read(command).what:
                    if isinstance(what, tuple):
                        assert self.owed.pop(what[1]) == self.socket, "an ack that is not due"
            case CloseSocket():
                assert self.socket
                self.socket = 0
            case ForgetVisitor():
                pass

    # --- what may happen ---------------------------------------------------------------------------------------------

    def new(self, count: int, *more: Any) -> ProtoMessageFetchResult:
        """A result with new messages."""
        self.messages += count
        ids = range(self.messages - count + 1, self.messages + 1)
        return result(*ids, *more, cursor=f"c{self.messages}")

    def request(self, which: int, how: int) -> None:
        """One of the requests is answered."""
        if not self.requests:
            return
        command = self.requests.pop(which % len(self.requests))
        times = (self.now, WALL + self.now)
        self.log_id = 0
        match command:
            case Fetch():
                if how < 5:
                    self.link.fetched(answer(self.new(how % 3), push_server=PUSH if how < 4 else ""), *times)
                    self.moved()
                elif how < 10:
                    self.link.fetch_failed(ERRORS[how - 5], *times)
                else:
                    end = message(10**6, "WebcastControlMessage", action=3)
                    self.link.fetched(answer(self.new(0, end)), *times)
            case OpenSocket():
                if how < 7 and self.link.state is LinkState.OPENING:
                    self.sockets += 1
                    self.socket = self.sockets
                    self.link.opened(10_000, *times)
                else:
                    self.link.refused(ERRORS[how % 2], *times)
            case Ask():
                if how < 8:
                    self.link.asked(*times, over=how == 0)
                else:
                    self.link.ask_failed(ERRORS[0 if how < 10 else 4], *times)
        self.settle()

    def moved(self) -> None:
        """An answer or frame without messages may move the committed cursor, if nothing is pending."""
        if not self.batches:
            self.committed.add(self.link._pending.resume)

    def frame(self, how: int) -> None:
        """Something comes over the socket, if the link reads it."""
        if not self.link.wants_frames:
            return
        self.frames += 1
        self.log_id = log_id = self.frames
        times = (self.now, WALL + self.now)
        if how < 5:
            if how % 3 == 0:
                self.owed[log_id] = self.socket  # there is nothing to commit, so it is acked at once
            self.link.frame(_framed(self.new(how % 3), log_id), *times)
            self.moved()
        elif how == 5:
            self.link.frame(_framed(self.new(1, message(10**6, "WebcastControlMessage", action=4)), log_id), *times)
        elif how < 8:
            self.link.frame(BAD, *times)
        elif how == 8:
            self.link.unreadable("oversized", *times)
        elif how == 9:
            self.link.frame(frames.encode_frame("close", b""), *times)
        else:
            self.link.frame(frames.encode_frame("hb", b""), *times)
        self.settle()

    def lose(self) -> None:
        self.link.lost(GapReason.DROPPED, "gone", self.now, WALL + self.now)
        self.settle()

    def wait(self, ms: int) -> None:
        """Time passes, at most to the deadline."""
        deadline = self.link.deadline()
        self.now = max(self.now, min(self.now + ms, deadline if deadline is not None else self.now + ms))
        if deadline is not None and self.now >= deadline:
            self.link.tick(self.now, WALL + self.now, reading=ms % 2 == 0)
        self.settle()

    def acknowledge(self, which: int) -> None:
        if not self.batches:
            return
        index = which % len(self.batches)
        done, self.batches = self.batches[: index + 1], self.batches[index + 1 :]
        for batch in done:
            log_id, socket = self.log_ids[batch]
            if log_id:
                self.owed[log_id] = socket
        self.committed.add(done[-1].resume)
        self.link.acknowledge(done[-1])
        self.settle()

    def flush(self) -> None:
        self.link.flush()
        self.settle()

    def crash(self) -> None:
        """As the driver does it: requests are given up, and so is the socket."""
        self.requests.clear()
        self.link.crashed(self.now, WALL + self.now)
        self.settle()
        self.socket = 0

    def close(self) -> None:
        self.link.close()
        self.over = True
        self.settle()


def _framed(body: ProtoMessageFetchResult, log_id: int) -> bytes:
    body.need_ack = True
    return frames.encode_frame("msg", body.SerializeToString(), log_id=log_id)


HOW = st.sampled_from([1, 1, 1, 1, 3, 3, 2, *range(12)])
"""Mostly well."""
STEPS = st.one_of(
    st.tuples(st.just("request"), st.integers(0, 3), HOW),
    st.tuples(st.just("request"), st.integers(0, 3), HOW),
    st.tuples(st.just("frame"), HOW),
    st.tuples(st.just("frame"), HOW),
    st.tuples(st.just("wait"), st.sampled_from([1, 400, 10_000, 400_000, 400_000])),
    st.tuples(st.just("acknowledge"), st.integers(0, 3)),
    st.tuples(st.sampled_from(["flush", "lose", "crash"])),
)


@pytest.fixture(autouse=True)
def small_limits() -> Any:
    """Small limits, so that they are reached."""
    with patch("webcastle.upstream.pending.MAX_PENDING", WINDOW), patch("webcastle.upstream.link._IDLE_MS", 15_000):
        yield


@given(st.booleans(), st.lists(STEPS, min_size=80, max_size=160))
@settings(max_examples=250, deadline=None)
def test_any_order_of_events_keeps_the_rules(resumes: bool, steps: list[Any]) -> None:
    """No ack before its batch is acknowledged, never two sockets, a bounded window, starts only from what is committed.

    Whatever happened, the link comes up again when upstream answers, time passes and the consumer commits; or it has stopped. Closed, it
    has no socket, and wants nothing more.
    """
    world = World(Resume("stored", "ext") if resumes else None)
    for name, *arguments in steps:
        getattr(world, name)(*arguments)
    for _ in range(40):
        if world.link.state in (LinkState.STOPPED, LinkState.OPEN):
            break
        world.request(0, 1)
        world.acknowledge(3)
        world.wait(400_000)
    assert world.link.state in (LinkState.STOPPED, LinkState.OPEN)
    world.close()
    assert (world.link.state, world.socket) == (LinkState.STOPPED, 0)
    world.crash()
    world.request(0, 1)
    assert not world.link.commands
    assert not world.link.events
