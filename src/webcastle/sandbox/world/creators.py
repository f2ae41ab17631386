"""The creators of the sandbox: the demo rooms, ordinary ones in several languages, and quiet ones by the hundred.

All names are made up.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from webcastle.sandbox.world.dice import hash64

__all__ = [
    "BROADCAST_MS",
    "CATEGORIES",
    "HEAD_START_MS",
    "Access",
    "Category",
    "Creator",
    "PlannedFault",
    "Scripted",
    "demo_creators",
]

BROADCAST_MS = 6 * 3_600_000
"""From one broadcast's start to the start of the next (ms)."""

HEAD_START_MS = 120_000
"""Length of the first broadcast when the world begins, so that there is history at once (ms)."""

_STAGGER_MS = 2 * 3_600_000


class Access(Enum):
    """Which visitors may see a creator's room."""

    OPEN = auto()
    AGE_RESTRICTED = auto()
    LOGIN_ONLY = auto()
    BLOCKED = auto()


@dataclass(frozen=True, slots=True)
class Category:
    """A LIVE topic: the hashtag in room/info and the feed channels that show it."""

    hashtag_id: int
    title: str
    channels: tuple[str, ...]
    tag: str


CATEGORIES = {
    "gaming": Category(5, "Gaming", ("89", "1111006"), "gaming"),
    "chatting": Category(2, "Chat & Interview", ("1222001",), "chatting"),
    "fashion": Category(11, "Fashion", ("1222002",), "fashion"),
    "lifestyle": Category(42, "Daily Life", ("1222003",), "lifestyle"),
    "outdoor": Category(34, "Outdoors", ("1222004",), "outdoor"),
    "music": Category(7, "Music", (), "music"),
    "shopping": Category(46, "Shopping", (), "shopping"),
    "news": Category(33, "News", (), "news"),
}


@dataclass(frozen=True, slots=True)
class Scripted:
    """A message of a scenario and its time (ms after the broadcast's start).

    ``fields`` is either ``{"method", "payload"}`` or the friendly form of `webcastle.sandbox.world.emissions`.
    """

    at_ms: int
    fields: dict[str, Any] = field(hash=False)


@dataclass(frozen=True, slots=True)
class PlannedFault:
    """A fault of a scenario and its time (ms after the broadcast's start); one of those that hit an open socket."""

    at_ms: int
    fault: str
    delay_ms: int = 4_000


@dataclass(frozen=True, slots=True)
class Creator:
    """One creator.

    ``start_ms`` is the first broadcast's start relative to the world's beginning; None if the creator was never live.
    With ``length_ms`` 0 broadcasts follow one another without end; otherwise there is one of that length.
    """

    unique_id: str
    nickname: str
    language: str = "en"
    region: str = "US"
    category: str = "chatting"
    title: str = ""
    traffic: str = "chat"
    viewers: int = 300
    access: Access = Access.OPEN
    listed: bool = True
    game: str = ""
    start_ms: int | None = -HEAD_START_MS
    length_ms: int = 0
    stagger_ms: int = 0
    loop_ms: int = 0
    script: tuple[Scripted, ...] = field(default=(), repr=False, hash=False)
    faults: tuple[PlannedFault, ...] = field(default=(), repr=False, hash=False)

    def user_id(self, seed: int) -> int:
        """19 digits, beginning with 68."""
        return 6_800_000_000_000_000_000 + hash64(seed, "creator", self.unique_id) % 10**17

    def room_tag(self, seed: int) -> int:
        """40 bits that identify the creator inside room ids."""
        return hash64(seed, "room", self.unique_id) & ((1 << 40) - 1)


_HOUR = 3_600_000

_DEMO = (
    Creator("demo_chat", "Chatty Charlie", title="Good evening everyone! Ask me anything", viewers=850),
    Creator(
        "demo_gifts",
        "Gifted Gina",
        category="music",
        title="Songs for roses",
        traffic="gifts",
        viewers=1400,
    ),
    Creator("demo_battle", "Battle Bea", title="Match night, no mercy", traffic="battle", viewers=2600),
    Creator("demo_quiet", "Quiet Quentin", category="lifestyle", title="Drawing, mostly in silence", traffic="quiet"),
    Creator(
        "demo_busy",
        "Busy Bruno",
        category="gaming",
        game="Block Builders",
        title="FINAL of the season, come in!",
        traffic="busy",
        viewers=41_000,
    ),
    Creator("demo_chaos", "Chaos Clara", category="outdoor", title="From the train, bad net", traffic="chaos"),
    Creator("demo_everything", "Every Evelyn", title="One of each, please", traffic="everything", viewers=500),
    Creator("demo_streaks", "Streaky Steve", category="music", title="Gift streak school", traffic="streaks"),
    Creator(
        "demo_ended",
        "Ended Edda",
        title="That was nice, bye!",
        start_ms=-3 * _HOUR,
        length_ms=3 * _HOUR - 600_000,
        listed=False,
    ),
    Creator(
        "demo_offline",
        "Offline Olga",
        title="Breakfast with Olga",
        start_ms=-20 * _HOUR,
        length_ms=2 * _HOUR,
        listed=False,
    ),
    Creator("demo_never", "Never Nora", title="", start_ms=None, listed=False),
    Creator("demo_restricted", "Restricted Rick", title="Grown-ups only", access=Access.AGE_RESTRICTED, listed=False),
    Creator("demo_private", "Private Pia", title="Friends only", access=Access.LOGIN_ONLY, listed=False),
    Creator("demo_blocked", "Blocked Bob", title="Nobody gets in", access=Access.BLOCKED, listed=False),
)


_ORDINARY: tuple[tuple[str, str, str, str, str, str, int, str], ...] = (
    ("cocina.lola", "La Cocina de Lola", "es", "ES", "lifestyle", "chat", 620, "Tortilla sin prisa"),
    ("kartoffelkarl", "Kartoffel-Karl", "de", "DE", "outdoor", "chat", 210, "Wandern im Regen"),
    ("amelie.brode", "Amélie brode", "fr", "FR", "fashion", "quiet", 95, "Broderie du soir"),
    ("joao.violao", "João Violão", "pt", "BR", "music", "gifts", 1800, "Pede a tua música"),
    ("sari.masak", "Sari Masak", "id", "ID", "lifestyle", "gifts", 3400, "Masak sambal bareng"),
    ("neko_to_ame", "猫と雨", "ja", "JP", "lifestyle", "chat", 740, "雑談しながら作業"),
    ("haneul.sings", "하늘 노래방", "ko", "KR", "music", "gifts", 2900, "신청곡 받아요"),
    ("ela_ciziyor", "Ela Çiziyor", "tr", "TR", "chatting", "chat", 410, "Portre çiziyorum"),
    ("qahwa.maa.nour", "قهوة مع نور", "ar", "SA", "chatting", "chat", 1250, "سهرة وسوالف"),
    ("pixel.petra", "Pixel Petra", "en", "GB", "gaming", "chat", 560, "Speedrun practice"),
    ("nightshift_nico", "Nightshift Nico", "en", "CA", "gaming", "gifts", 930, "Ranked until sunrise"),
    ("lootlama", "Lootlama", "de", "AT", "gaming", "quiet", 60, "Neues Spiel, alte Fehler"),
    ("harbour_news", "Harbour News", "en", "US", "news", "news", 5100, "LIVE: harbour webcam"),
    ("thread.and.thrift", "Thread & Thrift", "en", "US", "fashion", "chat", 330, "Try-on Tuesday"),
    ("trail.tess", "Trail Tess", "en", "NZ", "outdoor", "quiet", 140, "Sunrise from the ridge"),
    ("mercado.do.ze", "Mercado do Zé", "pt", "PT", "shopping", "chat", 480, "Tudo fresco hoje"),
    ("tante_truus", "Tante Truus", "en", "NL", "chatting", "quiet", 45, "Knitting and nonsense"),
    ("dj.velcro", "DJ Velcro", "en", "US", "music", "battle", 2200, "Requests + match later"),
)

_QUIET_CATEGORIES = ("chatting", "gaming", "lifestyle", "outdoor", "fashion")


def demo_creators(extra_rooms: int = 0) -> tuple[Creator, ...]:
    """The creators of every world, plus ``extra_rooms`` quiet ones (``quiet_0001`` …) for load tests."""
    quiet = tuple(
        Creator(
            f"quiet_{number:04d}",
            f"Quiet {number:04d}",
            category=_QUIET_CATEGORIES[number % len(_QUIET_CATEGORIES)],
            title="Nothing much happens here",
            traffic="quiet",
            viewers=10 + number % 50,
            stagger_ms=hash64("quiet", number) % _STAGGER_MS,
        )
        for number in range(1, extra_rooms + 1)
    )
    ordinary = tuple(
        Creator(
            unique_id,
            nickname,
            language,
            region,
            category,
            title,
            traffic,
            viewers,
            game="Block Builders" if category == "gaming" else "",
            stagger_ms=hash64(unique_id) % _STAGGER_MS,
        )
        for unique_id, nickname, language, region, category, traffic, viewers, title in _ORDINARY
    )
    return _DEMO + ordinary + quiet
