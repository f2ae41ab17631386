"""Where the golden frames come from."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
from websockets.asyncio.client import connect

from webcastle.api import ApiServer
from webcastle.api.compat.tiktools.shapes import EVENT_TYPES
from webcastle.api.compat.tiktools.stream import TikToolsStream
from webcastle.app import App
from webcastle.core.gift_streaks import GiftStreaks
from webcastle.models import DraftMark, Entry, Gap, GapReason, Mark, Message, Position, RawMessage
from webcastle.sandbox import Sandbox, SandboxOptions
from webcastle.sandbox.world.rooms import Built, Room
from webcastle.sandbox.world.timeline import key_at
from webcastle.settings import Settings

__all__ = ["EMITTED", "GATEWAY", "PACKAGED", "STORED", "Frame", "golden_frames", "packaged", "stored"]

Frame = dict[str, Any]

STORED = Path(__file__).parent / "events"
PACKAGED = Path(__file__).parents[2] / "src" / "webcastle" / "api" / "compat" / "tiktools" / "examples" / "events.json"

ROOMS = ("demo_everything", "demo_streaks", "demo_battle", "demo_gifts", "demo_chat")
"""Rooms of the sandbox in whose first two minutes events are looked for."""

EPOCH = "k3x9az"
"""The store epoch of the positions."""
LATENCY_MS = 41
"""How long after its creation a message is said to have been received."""

EMITTED: dict[str, Frame] = {
    "subNotify": {
        "method": "WebcastSubNotifyMessage",
        "payload": {"user": {"displayId": "ann"}, "subMonth": "3", "messageType": "ENTER_ROOM_EXPIRE_SOON"},
    },
    "superFan": {
        "method": "WebcastBarrageMessage",
        "payload": {
            "user": {"displayId": "ann"},
            "msgType": "COMMON_BARRAGE",
            "content": {"key": "ttlive_superfan_anniversary", "defaultPattern": "A year of Super Fans"},
        },
    },
    "superFanBox": {
        "method": "WebcastEnvelopeMessage",
        "payload": {
            "display": "NEW",
            "envelopeInfo": {
                "envelopeId": "7420000000000000001",
                "businessType": "SUPER_FAN_BOX",
                "sendUserId": "6959182750729873898",
                "sendUserName": "ann",
                "diamondCount": 100,
                "peopleCount": 20,
                "unpackAt": 1775000060,
            },
        },
    },
    "streamEnd": {"kind": "end"},
}
"""Events that the rooms do not have in these two minutes; they are put into one by hand, as shown."""

GATEWAY = {
    "roomInfo": "The gateway's greeting, made of TikTok's room/info. The clocks in it and the position are replaced by fixed ones.",
    "error": "The gateway's refusal of a key that it does not know.",
    "gap": "A break of the link, which is no message: written by the dialect for a mark that is made up.",
    "lag": "What the gateway tells one slow client: written by the dialect for numbers that are made up.",
}
"""Frames that no room can have, because the gateway makes them, and how they come to be here."""


async def golden_frames() -> dict[str, Frame]:
    """A frame of each kind, by name."""
    frames = _room_frames() | await _gateway_frames()
    return dict(sorted(frames.items()))


def stored(frame: Frame) -> bytes:
    """As it is kept here, for people."""
    return orjson.dumps(frame, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def packaged(frames: dict[str, Frame]) -> bytes:
    """All of them as they are kept in the package: a line each."""
    lines = (orjson.dumps(name) + b": " + orjson.dumps(frame) for name, frame in frames.items())
    return b"{\n" + b",\n".join(lines) + b"\n}\n"


def _room_frames() -> dict[str, Frame]:
    """The best frame of each event that there is."""
    sandbox = Sandbox(SandboxOptions(seed=1, manual_clock=True))
    world = sandbox.world
    found: dict[str, Frame] = {}
    for name in ROOMS:
        room = world.find(name)
        sent = [world.message(room, slot) for slot in room.timeline.after(key_at(room.start) - 1, world.now_at())]
        for event, frame in _encoded(room, sent):
            if event not in found or _better(frame, found[event]):
                found[event] = frame
    found |= _emitted(sandbox)
    return found


def _emitted(sandbox: Sandbox) -> dict[str, Frame]:
    room = sandbox.world.find("demo_chat")
    found: dict[str, Frame] = {}
    for event, fields in EMITTED.items():
        found |= {name: frame for name, frame in _encoded(room, sandbox.emit(room.room_id, **fields)) if name == event}
    moment = sandbox.world.now_ms()
    dialect = TikToolsStream()
    draft = Gap(room.room_id, moment - 9_000, moment, GapReason.DROPPED, recovered=True).draft()
    (gap,) = dialect.encode([_mark(room, draft, 4711, 1)], None, EPOCH)
    lag = dialect.lag(311, 4712, 4990, Position(4711, 0, None, EPOCH))
    return found | {"gap": orjson.loads(gap.payload), "lag": orjson.loads(lag)}


def _encoded(room: Room, sent: list[Built]) -> Iterator[tuple[str, Frame]]:
    streaks = GiftStreaks(room.room_id)
    log: list[Entry] = []
    messages: dict[int, Message] = {}
    number = 0
    for seq, built in enumerate(sent, 1):
        received_at = built.create_time + LATENCY_MS
        message = Message(room.room_id, seq, built.msg_id, built.method, built.create_time, received_at, built.payload)
        messages[message.msg_id] = message
        ended = streaks.feed(RawMessage(built.msg_id, built.method, built.payload, built.create_time), received_at)
        before = [end for end in ended if end.before]
        log += [_mark(room, end.draft(0), seq - 1, number + n, messages) for n, end in enumerate(before, 1)]
        log.append(message)
        own = [end for end in ended if not end.before]
        log += [_mark(room, end.draft(0), seq, n, messages) for n, end in enumerate(own, 1)]
        number = len(own)
    for outgoing in TikToolsStream().encode(log, None, EPOCH):
        yield outgoing.name, orjson.loads(outgoing.payload)


def _mark(room: Room, draft: DraftMark, seq: int, number: int, messages: dict[int, Message] | None = None) -> Mark:
    message = (messages or {}).get(draft.msg_id)
    return Mark(room.room_id, seq, number, draft.kind, draft.name, draft.at, draft.body, message)


def _better(frame: Frame, other: Frame) -> bool:
    """Events with a shape of their own shall show as many fields as possible, the others be short."""
    if frame["event"] in EVENT_TYPES:
        return _told(frame) > _told(other)
    return len(orjson.dumps(frame)) < len(orjson.dumps(other))


def _told(value: Any) -> int:
    """How many fields say something."""
    if isinstance(value, dict):
        return sum(map(_told, value.values()))
    if isinstance(value, list):
        return max(map(_told, value), default=0)
    return bool(value)


async def _gateway_frames() -> dict[str, Frame]:
    """The first frames of two connections to a gateway."""
    sandbox = Sandbox(SandboxOptions(seed=1, manual_clock=True))
    await sandbox.start()
    try:
        with tempfile.TemporaryDirectory() as directory:
            settings = Settings(
                _env_file=None,
                tiktok_web_url=sandbox.url,
                tiktok_webcast_url=f"{sandbox.url}/webcast",
                signer="sandbox",
                data_dir=Path(directory),
            )
            async with App(settings) as app, app.server as server:
                _, key = await app.access.create("golden", "unlimited")
                greeting = await _first(server, key)
                refusal = await _first(server, "wc_unknown")
    finally:
        await sandbox.stop()
    greeting |= {"connectedAt": "2026-04-01T00:00:00.000+00:00", "wsHost": "127.0.0.1:8787"}
    greeting |= {"seq": 4711, "position": str(Position(4711, 0, None, EPOCH))}
    return {"roomInfo": greeting, "error": refusal}


async def _first(server: ApiServer, key: str) -> Frame:
    async with connect(f"ws://127.0.0.1:{server.port}/?uniqueId=demo_chat&apiKey={key}", open_timeout=10) as socket:
        frame: Frame = orjson.loads(await socket.recv())
        return frame
