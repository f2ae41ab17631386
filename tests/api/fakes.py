"""Stand-ins for what the API stands on: each obeys its port, and lets a test decide what happens."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from fastapi import FastAPI

from webcastle.api import ApiServer, create_api
from webcastle.api.compat import euler, tiktools, tokinsight
from webcastle.api.compat.euler.absences import Absences
from webcastle.api.compat.euler.beginnings import Beginnings
from webcastle.api.compat.euler.tickets import Tickets
from webcastle.api.compat.tokinsight.rendered import RenderedMessages
from webcastle.bus.memory import MemoryBus
from webcastle.core.access import Access
from webcastle.core.cached_answers import Kept
from webcastle.core.catalogue import Catalogue
from webcastle.core.feed import Feed
from webcastle.core.health import HealthReport, report_of
from webcastle.core.people import People
from webcastle.core.ranking import OnlineViewer, Ranked, Ranking
from webcastle.core.supervisor import ServiceStatus, Supervisor
from webcastle.core.timeline import ForwardPage, HistorySlice
from webcastle.core.tokens import Tokens
from webcastle.errors import BadRequestError, StoreError
from webcastle.models import DraftMark, EndCause, Handle, Liveness, Lookup, MarkKind, Message, RoomState, Signed, Tier
from webcastle.ports import Append, LinkReport, RoomRecord
from webcastle.protocol.schema import User
from webcastle.store.sqlite.store import SqliteStore
from webcastle.streams import StreamServer

WEBCAST_URL = "https://webcast.tiktok.com/webcast"
NOW = 1_775_000_000_123
ROOM = 7300000000000000001


class ManualClock:
    """Time that stands still until a test turns it."""

    def __init__(self, now: int = NOW) -> None:
        self.now = now

    def now_ms(self) -> int:
        return self.now

    def monotonic(self) -> float:
        return self.now / 1000

    async def sleep(self, seconds: float) -> None:
        self.turn(seconds)

    def turn(self, seconds: float) -> None:
        self.now += round(seconds * 1000)


SHORT_DAY = Tier("short_day", 3, 10, 1, 5, 1, 2)


class WatchedStore:
    """A real store: ``queries`` counts the calls by name, and while ``broken`` every one fails."""

    def __init__(self, path: Path) -> None:
        self._store = SqliteStore(path)
        self.queries: Counter[str] = Counter()
        self.broken = False

    async def __aenter__(self) -> Self:
        await self._store.open()
        await self._store.save_tier(SHORT_DAY)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._store.close()

    def __getattr__(self, name: str) -> Callable[..., Awaitable[Any]]:
        async def call(*args: Any, **options: Any) -> Any:
            self.queries[name] += 1
            if self.broken:
                raise StoreError("The database is locked.")
            return await getattr(self._store, name)(*args, **options)

        return call


class ScriptedTimeline:
    """Answers with its pages, or raises ``error``."""

    def __init__(self) -> None:
        self.page = ForwardPage((), f"{NOW}_0_1_1_{NOW}_0", NOW, "ext", 1000, True, "1")
        self.slice = HistorySlice((), "0", NOW, True)
        self.error: Exception | None = None
        self.calls: list[tuple[str, int, str]] = []

    async def fetch(self, room_id: int, cursor: str) -> ForwardPage:
        self.calls.append(("fetch", room_id, cursor))
        if self.error:
            raise self.error
        return self.page

    async def history(self, room_id: int, cursor: str) -> HistorySlice:
        self.calls.append(("history", room_id, cursor))
        if self.error:
            raise self.error
        return self.slice


class ScriptedDiscovery:
    """Knows one creator, ``demo``; rooms are live as ``liveness`` says."""

    def __init__(self) -> None:
        self.error: Exception | None = None
        self.liveness: dict[int, bool | None] = {ROOM: True}
        self.lookup = Lookup(
            "demo", 6800000000000000001, "MS4wLjAB", "Demo", ROOM, RoomState.LIVE, True, "t", 3, NOW, "html"
        )
        self.calls: list[tuple[Any, ...]] = []

    async def look_up(self, handle: Handle) -> Lookup:
        self.calls.append(("look_up", handle))
        if self.error:
            raise self.error
        return self.lookup

    async def find(self, handle: Handle) -> Kept[Lookup]:
        return Kept(await self.look_up(handle), NOW)

    async def survey(self, handles: Iterable[Handle]) -> dict[Handle, bool | None]:
        alive: dict[Handle, bool | None] = dict.fromkeys(handles, True)
        self.calls.append(("survey", tuple(alive)))
        if self.error:
            raise self.error
        return alive

    async def alive(self, room_ids: Sequence[int]) -> list[Liveness]:
        self.calls.append(("alive", tuple(room_ids)))
        if self.error:
            raise self.error
        return [Liveness(room_id, self.liveness.get(room_id), NOW) for room_id in room_ids]

    async def is_alive(self, room_id: int) -> Liveness:
        return (await self.alive([room_id]))[0]


class ScriptedProfiles:
    """Every user is @demo."""

    def __init__(self) -> None:
        self.error: Exception | None = None
        self.calls: list[tuple[Any, ...]] = []

    async def find(self, room_id: int, *, user_id: int, sec_user_id: str, handle: Handle | None) -> bytes:
        self.calls.append((room_id, user_id, sec_user_id, handle))
        if self.error:
            raise self.error
        return b'{"id":"6800000000000000001","nickname":"Demo","payGrade":{}}'


class VisitorSource:
    """The part of a `Source` that needs no link: answers the same about every room, or raises ``error``."""

    def __init__(self) -> None:
        self.error: Exception | None = None
        self.info: dict[str, Any] = {"id_str": str(ROOM), "status": 2, "title": "t", "owner": {"display_id": "demo"}}
        self.gifts: dict[str, Any] = {"gifts": [{"id": 5655, "name": "Rose", "diamond_count": 1, "type": 1}]}
        self.calls: list[tuple[Any, ...]] = []

    async def visitor_cookie(self) -> str:
        return self._answer("1%7Cvisitor", "visitor_cookie")

    async def room_info(self, room_id: int) -> dict[str, Any]:
        return self._answer(self.info, "room_info", room_id)

    async def gift_list(self, room_id: int) -> dict[str, Any]:
        return self._answer(self.gifts, "gift_list", room_id)

    async def sign_url(self, url: str) -> Signed:
        if not url.startswith("https://webcast.tiktok.com/"):
            raise BadRequestError("url is not a plain URL on a TikTok host.")
        tokens = {"msToken": "m", "X-Bogus": "b"}
        signed = Signed(f"{url}&msToken=m&X-Bogus=b", {"User-Agent": "Ours/1.0"}, "ttwid=1%7Cvisitor", tokens)
        return self._answer(signed, "sign_url", url)

    async def sign_websocket(self, room_id: int, cursor: str) -> Signed:
        url = f"wss://webcast-ws.tiktok.com/x/?room_id={room_id}&cursor={cursor}"
        signed = Signed(url, {"User-Agent": "Ours/1.0"}, "ttwid=1%7Cvisitor", {"X-Bogus": "b"})
        return self._answer(signed, "sign_websocket", room_id, cursor)

    def _answer(self, answer: Any, *call: Any) -> Any:
        self.calls.append(call)
        if self.error:
            raise self.error
        return answer


class IdleRooms:
    """Nothing has to be followed."""

    async def touch(self, room_id: int) -> None:
        pass

    @contextlib.asynccontextmanager
    async def hold(self, room_id: int) -> AsyncIterator[RoomRecord]:
        yield RoomRecord(room_id)

    def followed(self) -> list[int]:
        return []


class QuietCluster:
    """Knows of no link, unless a test says so."""

    def __init__(self) -> None:
        self.report: LinkReport | None = None

    async def link(self, room_id: int) -> LinkReport | None:
        return self.report


ANN = User(id=7, display_id="ann", nickname="Ann")
ANN_ONLINE = OnlineViewer(7, "ann", "Ann", "https://a.example", is_subscriber=True, is_verified=False, followers=3)


class ScriptedRankings:
    """One viewer leads every room's ranking."""

    def __init__(self) -> None:
        self.error: Exception | None = None
        self.calls: list[tuple[Any, ...]] = []

    async def observed(self, room_id: int) -> Ranking:
        return self._ranking("room_user_seq", room_id)

    async def of_session(self, room_id: int, owner_id: int, session_id: str) -> Ranking:
        return self._ranking("online_audience", room_id, owner_id, session_id)

    def _ranking(self, source: Any, *call: Any) -> Ranking:
        self.calls.append((source, *call))
        if self.error:
            raise self.error
        user = ANN_ONLINE if source == "online_audience" else ANN
        return Ranking(source, NOW - 1500, (Ranked(1, 500, user),), 321, 5)


class SuffixSigner:
    """Signs by appending ``X-Bogus``; keeps what it was asked."""

    name = "suffix"

    def __init__(self) -> None:
        self.error: Exception | None = None
        self.asked: list[tuple[str, dict[str, str], str]] = []

    async def sign(self, url: str, *, headers: dict[str, str], cookies: str = "") -> Signed:
        self.asked.append((url, headers, cookies))
        if self.error:
            raise self.error
        return Signed(f"{url}&X-Bogus=sig{len(url)}", headers, cookies)

    async def close(self) -> None:
        pass


@dataclass
class FakeApp:
    """What the HTTP side stands on, and the HTTP side made of it."""

    store: WatchedStore
    clock: ManualClock = field(default_factory=ManualClock)
    timeline: ScriptedTimeline = field(default_factory=ScriptedTimeline)
    discovery: ScriptedDiscovery = field(default_factory=ScriptedDiscovery)
    profiles: ScriptedProfiles = field(default_factory=ScriptedProfiles)
    source: VisitorSource = field(default_factory=VisitorSource)
    signer: SuffixSigner = field(default_factory=SuffixSigner)
    rooms: IdleRooms = field(default_factory=IdleRooms)
    cluster: QuietCluster = field(default_factory=QuietCluster)
    rankings: ScriptedRankings = field(default_factory=ScriptedRankings)
    hops: dict[str, Any] = field(
        default_factory=lambda: {"store": {"ok": True, "readable": True}, "upstream": {"ok": True}}
    )
    services: list[ServiceStatus] = field(default_factory=list)
    region: str = "US"

    def __post_init__(self) -> None:
        fakes: dict[str, Any] = vars(self)
        self.message_log = self.store
        self.access = Access(fakes["store"], self.clock)
        self.tokens = Tokens(fakes["store"], self.access, self.clock)
        self.catalogue = Catalogue(fakes["store"], fakes["source"], fakes["rooms"], self.clock)
        self.people = People(fakes["store"], fakes["rooms"])
        self.feed = Feed(self.signer, fakes["source"], webcast_url=WEBCAST_URL, region=self.region)
        self.tickets = Tickets(self.tokens, self.clock)
        self.absences = Absences(self.clock)
        self.beginnings = Beginnings(fakes["store"], fakes["rooms"], fakes["timeline"], self.clock)
        self.bus = MemoryBus()
        self.rendered = RenderedMessages()

    def open_sockets(self, key_id: str) -> int:
        return 0

    async def health(self) -> HealthReport:
        return report_of(self.hops, self.services)

    def api(self, *, pages_per_minute: int = 300, euler_at_root: bool = False) -> FastAPI:
        """The HTTP application over this."""
        return api_over(self, pages_per_minute=pages_per_minute, euler_at_root=euler_at_root)

    def server(self, **options: Any) -> ApiServer:
        """The same, to be served."""
        parts: dict[str, Any] = vars(self)
        streams = StreamServer(
            message_log=parts["store"],
            bus=self.bus,
            rooms=self.rooms,
            links=self.cluster,
            keys=parts["store"],
            clock=self.clock,
            supervisor=Supervisor(self.clock),
        )
        return ApiServer(self.api(), streams, **{"host": "127.0.0.1", "port": 0} | options)


def api_over(app: Any, *, pages_per_minute: int = 300, euler_at_root: bool = False) -> FastAPI:
    """The HTTP application over something with the attributes of a `FakeApp`, which it looks up at each call."""
    pages = euler.Pages(app.discovery, app.catalogue, app.clock, per_minute=pages_per_minute)
    return create_api(
        dialects=(tokinsight.create_dialect(app), tiktools.create_dialect(app), euler.create_dialect(app)),
        access=app.access,
        tokens=app.tokens,
        health=app.health,
        at_root=(euler.create_dialect(app, base="", described=False),) if euler_at_root else (),
        pages=pages.routes() if pages_per_minute else (),
        documents=(tiktools.describe_socket,),
    )


async def end_broadcast(store: WatchedStore) -> None:
    """The broadcast in the room is over."""
    ended = DraftMark(MarkKind.BROADCAST_ENDED, "", NOW, {"cause": EndCause.ASKED, "action": 3})
    await store.append([Append(ROOM, (), NOW, marks=(ended,))])


def message(seq: int, method: str = "WebcastChatMessage", payload: bytes = b"") -> Message:
    """A stored message whose id ends in its seq."""
    return Message(ROOM, seq, 7300000000000000100 + seq, method, NOW, NOW, payload)
