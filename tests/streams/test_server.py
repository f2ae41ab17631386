"""The stream server: where connections come in, and that nothing of them stays when they go, however rudely."""

from __future__ import annotations

import asyncio
import gc
import resource
import socket
import tracemalloc
from pathlib import Path

import psutil
import pytest

from tests.core.fakes import FakeSource
from tests.streams.conftest import Gateway, Parts, RawClient, running, until
from webcastle.streams import Endpoint
from webcastle.streams.connection import Connection
from webcastle.streams.keepalive import Keepalive
from webcastle.streams.registry import StreamRegistry
from webcastle.streams.revocation import Revocation
from webcastle.streams.subscriber import Subscriber
from webcastle.streams.tail_watch import TailWatch

CLIENTS = 2000
WAVE = 250


@pytest.fixture(autouse=True)
def _descriptors() -> None:
    """Enough of them for one wave, both ends in this process."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < 4 * WAVE:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 8 * WAVE), hard))


async def wave(gateway: Gateway, key: str) -> None:
    """Connect many at once; each is cut off at some point of its life: before, in or after the handshake, or in the stream."""

    async def one(number: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", gateway.port)
        client = RawClient(reader, writer)
        since = "&since=0" if number % 3 == 0 else ""
        filtered = "&events=chat" if number % 4 == 0 else ""
        match number % 5:
            case 0:
                writer.write(b"GET /?uniqueId=demo HTTP/1.1\r\nUpgrade: webs")
            case 1:
                writer.write(
                    b"GET /?uniqueId=demo&apiKey=%b HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                    b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n" % key.encode()
                )
            case _:
                await client.handshake(f"/?uniqueId=demo&apiKey={key}{since}{filtered}")
                await client.frame()
                if number % 5 == 3:
                    await client.frame()
        if number % 2:
            # No FIN but a reset, as when a machine drops dead and its successor answers.
            writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        writer.transport.abort()

    async with asyncio.timeout(60), asyncio.TaskGroup() as group:
        for number in range(WAVE):
            group.create_task(one(number))


async def nothing_left(gateway: Gateway) -> None:
    await until(lambda: not gateway.streams.connections)
    assert gateway.streams.limits.owners == 0
    assert all(not len(stream.audience) and not stream.visitors for stream in gateway.streams.registry.streams)
    assert not gateway.server.server_state.connections
    assert not [task for task in asyncio.all_tasks() if task.get_name() == "ws-open"]


async def test_two_thousand_rude_clients(tmp_path: Path) -> None:
    """Two thousand connects and abrupt disconnects: no task, socket, slot, object or memory is left."""
    async with running(tmp_path) as gateway:
        room = await gateway.room(messages=30)
        key = await gateway.key("ultra")
        secret = await gateway.parts.access.authenticate(key)
        stop = asyncio.Event()

        async def chatter() -> None:
            while not stop.is_set():
                room.chat(1)
                await asyncio.sleep(0.002)

        process = psutil.Process()
        async with asyncio.TaskGroup() as group:
            group.create_task(chatter())
            await wave(gateway, key)  # whatever is made once is made
            await nothing_left(gateway)
            gc.collect()
            sockets, tasks, memory = process.num_fds(), len(asyncio.all_tasks()), process.memory_info().rss
            for _ in range(CLIENTS // WAVE):
                gateway.streams.attempts._tried.clear()  # a test goes faster than a key may
                await wave(gateway, key)
            await nothing_left(gateway)
            gc.collect()
            assert process.num_fds() <= sockets + 2
            assert len(asyncio.all_tasks()) <= tasks
            assert process.memory_info().rss - memory < 15_000_000
            stop.set()
        assert gateway.streams.limits.used(secret.id) == 0
        gc.collect()
        connections = [thing for thing in gc.get_objects() if isinstance(thing, Connection)]
        subscribers = [thing for thing in gc.get_objects() if isinstance(thing, Subscriber)]
        # Errors that other tests share may still point at theirs.
        assert not [one for one in connections if one._server is gateway.streams]
        assert not [one for one in subscribers if one.connection._server is gateway.streams]


async def test_an_idle_subscriber_is_small(tmp_path: Path) -> None:
    """What Python holds for one who only listens; the sockets' own share is measured by the benchmark."""
    async with running(tmp_path) as gateway:
        await gateway.room()
        key = await gateway.key()
        clients = []

        async def connect() -> None:
            sock = socket.socket()
            sock.setblocking(False)
            await asyncio.get_running_loop().sock_connect(sock, ("127.0.0.1", gateway.port))
            sock.send(
                b"GET /?uniqueId=demo&apiKey=%b HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n" % key.encode()
            )
            clients.append(sock)

        for _ in range(20):
            await connect()
        await until(lambda: gateway.streams.registry.rooms)
        (stream,) = gateway.streams.registry.streams
        await until(lambda: len(stream.audience) == 20)
        gc.collect()
        tracemalloc.start()
        try:
            before = tracemalloc.get_traced_memory()[0]
            for _ in range(200):
                await connect()
            await until(lambda: len(stream.audience) == 220)
            gc.collect()
            each = (tracemalloc.get_traced_memory()[0] - before) / 200
        finally:
            tracemalloc.stop()
        for sock in clients:
            sock.close()
        assert each < 8_000


# --- what all connections share --------------------------------------------------------------------------------------


async def test_paths(gateway: Gateway) -> None:
    """An endpoint stands at its path, with or without a slash at the end."""
    streams = gateway.streams

    class Silent(Endpoint):
        """Does nothing."""

    endpoint = Silent()
    streams.mount("/deep/path/", endpoint)
    streams.mount("/flat", endpoint)
    assert streams.route("/deep/path/") is endpoint
    assert streams.route("/deep/path") is None
    assert streams.route("/flat/") is streams.route("/flat") is endpoint
    assert streams.route("/flat//") is None
    assert streams.route("") is streams.route("/") is not None


@pytest.mark.parametrize(
    ("compression", "peer", "headers", "expected"),
    [
        ("auto", "127.0.0.1", {}, False),
        ("auto", "::1", {}, False),
        ("auto", "", {}, False),
        ("auto", "198.51.100.7", {}, True),
        ("auto", "127.0.0.1", {"x-forwarded-for": "198.51.100.7"}, True),
        ("auto", "127.0.0.1", {"forwarded": "for=198.51.100.7"}, True),
        ("always", "127.0.0.1", {}, True),
        ("never", "198.51.100.7", {}, False),
    ],
)
async def test_where_compression_pays(
    tmp_path: Path, compression: str, peer: str, headers: dict[str, str], expected: bool
) -> None:
    """Over a network, and through a proxy; not on the same machine."""
    parts = Parts(tmp_path, FakeSource())
    assert parts.streams(compression=compression).compresses(peer, headers) is expected


async def test_what_runs_for_long_is_a_service(gateway: Gateway) -> None:
    """Everything is known to the supervisor, and ends with the server."""
    await gateway.room()
    kinds = {"tail-watch", "keepalive", "revocation", "stream-upkeep", "stream"}
    async with gateway.client() as client:
        await client.frame()
        assert kinds <= {status.kind for status in gateway.parts.supervisor.status() if status.running}
    await gateway.stop()
    assert not kinds & {status.kind for status in gateway.parts.supervisor.status() if status.running}


@pytest.mark.parametrize("service", ["tail-watch", "keepalive", "revocation", "stream-upkeep"])
async def test_no_exception_ends_a_service(tmp_path: Path, service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """After an exception of any kind it is started again, and the others go on."""
    owners = {
        "tail-watch": TailWatch,
        "keepalive": Keepalive,
        "revocation": Revocation,
        "stream-upkeep": StreamRegistry,
    }
    methods = {"tail-watch": "look", "keepalive": "turn", "revocation": "check", "stream-upkeep": "upkeep"}
    calls = 0

    def fail(*_: object) -> None:
        nonlocal calls
        calls += 1
        raise LookupError

    with monkeypatch.context() as broken:
        broken.setattr(owners[service], methods[service], fail)
        async with running(tmp_path, ping_s=0.2, keys_s=0.01) as gateway:
            await until(lambda: calls >= 2)
            states = {status.kind: status for status in gateway.parts.supervisor.status()}
            assert states[service].last_error == "LookupError"
            others = [states[kind] for kind in owners if kind != service]
            assert all(status.running == 1 and not status.restarts for status in others)
