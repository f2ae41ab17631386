"""The same source against the sandbox, which speaks the whole wire: real time, real sockets, its ledger as the truth."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator

import pytest

from webcastle.errors import (
    CreatorNotFoundError,
    LoginRequiredError,
    RoomRestrictedError,
    UpstreamBlockedError,
    UpstreamError,
    UpstreamUnavailableError,
)
from webcastle.models import Answered, Batch, Connected, LinkBroken, Resume, RoomEnded, RoomState, Transport
from webcastle.sandbox.server import Sandbox, SandboxOptions
from webcastle.settings import Settings
from webcastle.upstream.signers import build_signer
from webcastle.upstream.source import WebcastSource

BUSY = "demo_busy"


class SystemClock:
    def now_ms(self) -> int:
        return time.time_ns() // 1_000_000

    def monotonic(self) -> float:
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    box = Sandbox(SandboxOptions(seed=5))
    await box.start()
    yield box
    await box.stop()


@pytest.fixture
async def source(sandbox: Sandbox) -> AsyncIterator[WebcastSource]:
    settings = Settings(
        _env_file=None,
        tiktok_web_url=sandbox.url,
        tiktok_webcast_url=f"{sandbox.url}/webcast",
        signer=("sandbox",),
        upstream_timeout_s=3.0,
        silence_s=3.0,
    )
    clock = SystemClock()
    signer = build_signer(settings, clock)
    made = WebcastSource(settings, signer, clock, jitter=lambda: 0.0)
    yield made
    await made.close()
    await signer.close()


class Reader:
    """Follows a room, acknowledges, and keeps what came."""

    def __init__(self, source: WebcastSource, room_id: int, resume: Resume | None = None) -> None:
        self.link = source.follow(room_id, resume)
        self.resume = resume
        self.live: list[int] = []
        self.events: list[object] = []

    async def read(self, until) -> None:
        """Read on until ``until(self)``."""
        async with asyncio.timeout(20):
            async for event in self.link:
                if isinstance(event, Batch):
                    self.live += [m.msg_id for m in event.messages if not m.is_history]
                    await self.link.acknowledge(event)
                    self.resume = event.resume
                else:
                    self.events.append(event)
                if until(self):
                    return

    def breaks(self) -> list[str]:
        return [event.reason for event in self.events if isinstance(event, LinkBroken)]

    def ups(self) -> list[Connected]:
        return [event for event in self.events if isinstance(event, Connected)]

    def answers(self) -> list[Answered]:
        return [event for event in self.events if isinstance(event, Answered)]


def messages(count: int):
    """A condition: so many messages in all."""

    return lambda reader: len(reader.live) >= count


async def until_recovered(reader: Reader, breaks: int, further: int) -> None:
    """Read until so many breaks were repaired and some messages came after the last."""
    await reader.read(lambda r: len(r.breaks()) >= breaks and len(r.ups()) > breaks)
    await reader.read(messages(len(reader.live) + further))


def assert_complete(reader: Reader, sandbox: Sandbox, room_id: int) -> None:
    """From the first message on everything came, each once after removing repeats, in the ledger's order."""
    seen = list(dict.fromkeys(reader.live))
    ledger = sandbox.ledger(room_id)
    start = ledger.index(seen[0])
    assert seen == ledger[start : start + len(seen)]
    assert len(seen) > 5


async def room_of(source: WebcastSource, name: str) -> int:
    return (await source.look_up(name)).room_id


async def test_look_ups(source, sandbox):
    """Who is live is live, who is not is not, who is nobody is not found, who is blocked is blocked."""
    for name in ("demo_chat", "@demo_busy", "demo_quiet"):
        found = await source.look_up(name)
        assert (found.alive, found.state, found.source) == (True, RoomState.LIVE, "html")
        assert found.room_id in {one.room_id for one in await source.check_alive([found.room_id]) if one.alive}
        assert (await source.room_info(found.room_id))["status"] == 2
    for name in ("demo_offline", "demo_ended"):
        found = await source.look_up(name)
        assert (found.alive, found.state) == (False, RoomState.ENDED)
        assert [one.alive for one in await source.check_alive([found.room_id])] == [False]
    never = await source.look_up("demo_never")
    assert (never.room_id, never.alive) == (0, False)
    with pytest.raises(CreatorNotFoundError):
        await source.look_up("nobody_at_all")
    with pytest.raises(UpstreamBlockedError, match="captcha"):
        await source.look_up("demo_blocked")


async def test_a_room_is_followed_gaplessly(source, sandbox):
    """Every message of the ledger from the first on, in its order, acked to the sandbox."""
    room_id = await room_of(source, BUSY)
    reader = Reader(source, room_id)
    await reader.read(messages(100))
    assert_complete(reader, sandbox, room_id)
    assert reader.breaks() == []
    assert [up.transport for up in reader.ups()] == [Transport.WEBSOCKET]
    await reader.link.close()


SOCKET_FAULTS = {
    "drop": "dropped",
    "close_frame": "dropped",
    "close_1000": "dropped",
    "close_1011": "dropped",
    "corrupt": "corrupt",
    "truncate_frame": "corrupt",
    "garbage": "corrupt",
    "bomb": "corrupt",
    "giant": "corrupt",
}


@pytest.mark.parametrize(("fault", "reason"), SOCKET_FAULTS.items())
async def test_nothing_is_lost_when_a_frame_or_the_socket_is(source, sandbox, fault, reason):
    """Each fault is told with its reason, and the replay brings what the connection lost."""
    room_id = await room_of(source, BUSY)
    reader = Reader(source, room_id)
    await reader.read(messages(10))
    sandbox.fault(fault, unique_id=BUSY, count=2)
    await until_recovered(reader, 2, 20)
    assert reader.breaks() == [reason] * 2
    assert [one.resumed for one in reader.answers()[1:]] == [True] * 2
    assert_complete(reader, sandbox, room_id)
    await reader.link.close()


@pytest.mark.parametrize("fault", ["duplicate", "duplicate_message", "unknown_type", "text"])
async def test_harmless_oddities_break_nothing(source, sandbox, fault):
    """Repeats and unknown frames are no reason to reconnect."""
    room_id = await room_of(source, BUSY)
    reader = Reader(source, room_id)
    await reader.read(messages(10))
    sandbox.fault(fault, unique_id=BUSY, count=2)
    await reader.read(messages(60))
    assert reader.breaks() == []
    assert_complete(reader, sandbox, room_id)
    await reader.link.close()


async def test_a_stalled_socket_is_noticed(source, sandbox):
    """A socket that stays open and says nothing is left after the silence time, and nothing is lost."""
    room_id = await room_of(source, BUSY)
    reader = Reader(source, room_id)
    await reader.read(messages(10))
    sandbox.fault("stall", unique_id=BUSY, count=1, delay_ms=60_000)
    await until_recovered(reader, 1, 20)
    assert reader.breaks() == ["silent"]
    assert_complete(reader, sandbox, room_id)
    await reader.link.close()


@pytest.mark.parametrize("fault", ["refuse_ws", "device_blocked", "no_push_server"])
async def test_without_a_socket_the_room_is_polled(source, sandbox, fault):
    """The fallback brings the same messages, and says that it polls."""
    room_id = await room_of(source, BUSY)
    sandbox.fault(fault, seconds=600)
    reader = Reader(source, room_id)
    await reader.read(messages(60))
    assert [up.transport for up in reader.ups()] == [Transport.POLLING]
    assert reader.breaks() == []
    assert_complete(reader, sandbox, room_id)
    await reader.link.close()


@pytest.mark.parametrize("fault", ["http_500", "http_429", "http_403", "html", "empty", "truncate", "oversized"])
async def test_a_failing_im_fetch_is_retried_from_the_same_place(source, sandbox, fault):
    """The reconnect's first call may fail in any way; the place is kept."""
    room_id = await room_of(source, BUSY)
    reader = Reader(source, room_id)
    await reader.read(messages(10))
    sandbox.fault(fault, path="/webcast/im/fetch", count=1)
    sandbox.fault("drop", unique_id=BUSY, count=1)
    await reader.read(lambda r: len(r.breaks()) >= 2 and len(r.ups()) >= 2)
    await reader.read(messages(len(reader.live) + 20))
    assert_complete(reader, sandbox, room_id)
    await reader.link.close()


async def test_a_link_resumes_where_another_stopped(source, sandbox):
    """A stored Resume brings everything since, as after a restart."""
    room_id = await room_of(source, BUSY)
    first = Reader(source, room_id)
    await first.read(messages(30))
    await first.link.close()
    while sandbox.ledger(room_id)[-1] == first.live[-1]:  # noqa: ASYNC110 - the world's time is the machine's here
        await asyncio.sleep(0.05)
    second = Reader(source, room_id, first.resume)
    second.live = list(first.live)
    await second.read(messages(len(first.live) + 60))
    assert second.answers()[0].resumed is True
    assert_complete(second, sandbox, room_id)
    assert len(second.live) == len(set(second.live))
    await second.link.close()


@pytest.mark.parametrize("transport", Transport)
async def test_the_end_of_a_broadcast(source, sandbox, transport):
    """The message that ends the room arrives, then RoomEnded, then nothing; by socket and by polling."""
    if transport is Transport.POLLING:
        sandbox.fault("no_push_server", seconds=600)
    room_id = await room_of(source, "demo_quiet")
    reader = Reader(source, room_id)
    await reader.read(lambda r: r.ups())
    sandbox.emit("demo_quiet", kind="end")
    await reader.read(lambda r: False)
    assert isinstance(reader.events[-1], RoomEnded)
    assert [up.transport for up in reader.ups()] == [transport]


async def test_restricted_rooms_are_told_at_once(source, sandbox):
    """A room that is not for everybody ends the link with the reason, without long pauses."""
    for name, error in (("demo_restricted", RoomRestrictedError), ("demo_private", UpstreamError)):
        reader = Reader(source, await room_of(source, name))
        started = time.monotonic()
        if error is RoomRestrictedError:
            with pytest.raises(error):
                await reader.read(lambda r: False)
        else:
            with pytest.raises((RoomRestrictedError, LoginRequiredError)):
                await reader.read(lambda r: False)
        assert time.monotonic() - started < 2
        assert reader.breaks() == ["refused"]


async def test_history_reaches_the_beginning_exactly_once(source, sandbox):
    """Page by page to the first message: all of the ledger, newest first, none twice."""
    room_id = await room_of(source, "demo_chat")
    ledger = sandbox.ledger(room_id)
    cursor, found = str(ledger[-1]), []
    while True:
        page = await source.history(room_id, cursor)
        found += [m.msg_id for m in page.messages]
        if page.no_more:
            break
        cursor = page.cursor
    assert found == ledger[:-1][::-1]


async def test_http_faults_are_typed_errors(source, sandbox):
    """What goes wrong with a page or a JSON call has its type, whichever it is."""
    room_id = await room_of(source, "demo_chat")
    for fault, error in (
        ("http_500", UpstreamUnavailableError),
        ("http_403", UpstreamBlockedError),
        ("html", UpstreamBlockedError),
        ("empty", UpstreamBlockedError),
        ("truncate", UpstreamUnavailableError),
        ("oversized", UpstreamUnavailableError),
    ):
        sandbox.fault(fault, path="/webcast/room/info", count=1)
        with pytest.raises(error):
            await source.room_info(room_id)
    for fault, error in (("api_10101", UpstreamBlockedError), ("params_error", UpstreamUnavailableError)):
        sandbox.fault("http_500", path="/@", count=1)
        sandbox.fault(fault, path="/api-live", count=1)
        with pytest.raises(error):
            await source.look_up("demo_chat")


async def test_an_unsigned_call_is_refused(sandbox):
    """Without a signer the sandbox answers like TikTok: with nothing; the error says what to do."""
    settings = Settings(_env_file=None, tiktok_web_url=sandbox.url, tiktok_webcast_url=f"{sandbox.url}/webcast")
    clock = SystemClock()
    source = WebcastSource(settings, build_signer(settings, clock), clock)
    room_id = await room_of(source, "demo_chat")
    with pytest.raises(UpstreamBlockedError, match="WEBCASTLE_SIGNER"):
        await source.history(room_id, "")
    await source.close()
