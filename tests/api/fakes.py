"""Stand-ins for what the API stands on: each obeys its port, and lets a test decide what happens."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from webcastle.core.access import Access
from webcastle.core.feed import Feed
from webcastle.core.timeline import ForwardPage, HistorySlice
from webcastle.errors import StoreError
from webcastle.models import Key, Liveness, Lookup, Message, QuotaState, RoomState, Signed, Tier
from webcastle.ports import Quota
from webcastle.settings import Settings

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


TIERS = {
    tier.name: tier
    for tier in (
        Tier("sandbox", 50, 10, 1, 5, 1, 0),
        Tier("basic", 10_000, 30, 5, 30, 10, 20),
        Tier("pro", 75_000, 60, 50, None, 50, 100),
        Tier("ultra", 300_000, 120, 500, None, 100, 2000),
        Tier("unlimited", None, None, None, None, None, None),
        Tier("short_day", 3, 10, 1, 5, 1, 2),
    )
}


class KeyStore:
    """The keys, tiers and quotas of a `Store`, in memory; ``queries`` counts the calls by name."""

    def __init__(self) -> None:
        self.tier_table = dict(TIERS)
        self.by_digest: dict[bytes, Key] = {}
        self.used: Counter[tuple[str, str, int]] = Counter()
        self.queries: Counter[str] = Counter()
        self.broken = False

    def _asked(self, name: str) -> None:
        self.queries[name] += 1
        if self.broken:
            raise StoreError("The database is locked.")

    async def create_key(self, key: Key, digest: bytes) -> None:
        self._asked("create_key")
        self.by_digest[digest] = key

    async def key_by_digest(self, digest: bytes) -> Key | None:
        self._asked("key_by_digest")
        return self.by_digest.get(digest)

    async def keys(self) -> list[Key]:
        return list(self.by_digest.values())

    async def revoke_key(self, key_id: str, at: int) -> bool:
        for digest, key in self.by_digest.items():
            if key.id == key_id:
                self.by_digest[digest] = replace(key, revoked_at=key.revoked_at or at)
                return True
        return False

    async def tiers(self) -> dict[str, Tier]:
        self._asked("tiers")
        return dict(self.tier_table)

    async def save_tier(self, tier: Tier) -> None:
        self.tier_table[tier.name] = tier

    async def take_quota(self, key_id: str, quotas: Sequence[Quota], now: int, cost: int = 1) -> list[QuotaState]:
        self._asked("take_quota")
        fits = [quota.limit is None or self._used(key_id, quota, now) + cost <= quota.limit for quota in quotas]
        if all(fits):
            for quota in quotas:
                self.used[key_id, quota.name, _window(quota, now)] += cost
        return [self._state(key_id, quota, now, allowed=fit) for quota, fit in zip(quotas, fits, strict=True)]

    async def quota_states(self, key_id: str, quotas: Sequence[Quota], now: int) -> list[QuotaState]:
        self._asked("quota_states")
        return [self._state(key_id, quota, now, allowed=True) for quota in quotas]

    def _used(self, key_id: str, quota: Quota, now: int) -> int:
        return self.used[key_id, quota.name, _window(quota, now)]

    def _state(self, key_id: str, quota: Quota, now: int, *, allowed: bool) -> QuotaState:
        reset_at = (_window(quota, now) + 1) * quota.window_s
        return QuotaState(quota.limit, self._used(key_id, quota, now), reset_at, allowed)


def _window(quota: Quota, now: int) -> int:
    return now // 1000 // quota.window_s


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

    async def look_up(self, unique_id: str) -> Lookup:
        self.calls.append(("look_up", unique_id))
        if self.error:
            raise self.error
        return self.lookup

    async def alive(self, room_ids: Sequence[int]) -> list[Liveness]:
        self.calls.append(("alive", tuple(room_ids)))
        if self.error:
            raise self.error
        return [Liveness(room_id, self.liveness.get(room_id), NOW) for room_id in room_ids]

    async def room_user(self, room_id: int, *, user_id: int = 0, sec_user_id: str = "", unique_id: str = "") -> bytes:
        self.calls.append(("room_user", room_id, user_id, sec_user_id, unique_id))
        if self.error:
            raise self.error
        return b'{"id":"6800000000000000001","nickname":"Demo","payGrade":{}}'


class VisitorSource:
    """The part of a `Source` that the feed needs."""

    def __init__(self) -> None:
        self.error: Exception | None = None

    async def visitor_cookie(self) -> str:
        if self.error:
            raise self.error
        return "1%7Cvisitor"


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
    """The parts of an `App` that the API uses."""

    clock: ManualClock = field(default_factory=ManualClock)
    settings: Settings = field(default_factory=lambda: Settings(_env_file=None))
    store: Any = field(default_factory=KeyStore)
    timeline: ScriptedTimeline = field(default_factory=ScriptedTimeline)
    discovery: ScriptedDiscovery = field(default_factory=ScriptedDiscovery)
    source: VisitorSource = field(default_factory=VisitorSource)
    signer: SuffixSigner = field(default_factory=SuffixSigner)
    hops: dict[str, Any] = field(default_factory=lambda: {"store": {"ok": True}, "upstream": {"ok": True}})

    def __post_init__(self) -> None:
        self.access = Access(self.store, self.clock)
        self.feed = Feed(self.signer, self.settings, self.source)

    def status(self) -> dict[str, Any]:
        return self.hops


def message(seq: int, method: str = "WebcastChatMessage", payload: bytes = b"") -> Message:
    """A stored message whose id ends in its seq."""
    return Message(ROOM, seq, 7300000000000000100 + seq, method, NOW, NOW, payload)
