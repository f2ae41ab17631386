"""Scenario files: what they can say, and the errors that name their mistakes."""

import tomllib
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson
import pytest

from tests.sandbox.visitor import Visitor
from webcastle.errors import ConfigError
from webcastle.protocol import schema
from webcastle.sandbox import Sandbox, SandboxOptions
from webcastle.sandbox.control.clock import WorldClock
from webcastle.sandbox.world.chaos import SAFE_MS, planned_fault
from webcastle.sandbox.world.rooms import Built
from webcastle.sandbox.world.scenarios import load_scenario, shipped
from webcastle.sandbox.world.world import World

SMALL = """
title = "Small"

[[creators]]
unique_id = "small_one"
language = "de"
loop_s = 30

[[creators.messages]]
at_s = 1
kind = "chat"
user = "ann"
text = "moin"

[[creators.messages]]
at_s = 2
every_s = 0.5
times = 3
kind = "like"
user = "bo"

[[creators.messages]]
at_s = 10
kind = "gift"
user = "ann"
gift = "Rose"
count = 2

[[creators.faults]]
at_s = 20
fault = "drop"
"""


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    def write_file(text: str, name: str = "scenario.toml") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write_file


def played(source: str | Path, until: int) -> list[Built]:
    creators = load_scenario(source).creators
    world = World(1, 0, WorldClock(manual_at=until).now_ms, creators)
    room = world.find(creators[0].unique_id)
    return [world.message(room, slot) for slot in room.timeline.after(0, until)]


def test_a_script_is_played_and_looped(write: Callable[..., Path]) -> None:
    """Times as written, patterns repeated, a gift with its final, all of it again every loop."""
    path = write(SMALL)
    sent = played(path, 59_999)
    assert [(built.create_time, built.method.removeprefix("Webcast")) for built in sent[: len(sent) // 2]] == [
        (1_000, "ChatMessage"),
        (2_000, "LikeMessage"),
        (2_500, "LikeMessage"),
        (3_000, "LikeMessage"),
        (10_000, "GiftMessage"),
        (11_500, "GiftMessage"),
    ]
    assert [built.create_time for built in sent[6:]] == [built.create_time + 30_000 for built in sent[:6]]
    gifts = [schema.WebcastGiftMessage.FromString(each.payload) for each in sent if "Gift" in each.method]
    assert [(gift.repeat_count, gift.repeat_end) for gift in gifts] == [(2, 0), (2, 1)] * 2
    groups = [gift.group_id for gift in gifts]
    assert groups[0] == groups[1] != groups[2] == groups[3]
    assert played(path, 59_999) == sent


def test_json_says_the_same_as_toml(write: Callable[..., Path]) -> None:
    """Field for field."""
    as_json = write(orjson.dumps(tomllib.loads(SMALL)).decode(), "scenario.json")
    assert load_scenario(as_json).creators == load_scenario(write(SMALL)).creators


def test_planned_faults_strike_at_their_time(write: Callable[..., Path]) -> None:
    """At the first frame after it, in every loop, and only for connections that started well before."""
    creators = load_scenario(write(SMALL + "\n[[creators.messages]]\nat_s = 21\nkind = 'join'\n")).creators
    world = World(1, 0, WorldClock(manual_at=100_000).now_ms, creators)
    room = world.find("small_one")
    hits = [at for at in (1_000, 10_000, 21_000, 51_000) if planned_fault(room, at, -SAFE_MS).fault == "drop"]
    assert hits == [21_000, 51_000]
    assert planned_fault(room, 51_000, 50_000).fault == ""


@pytest.mark.parametrize("name", shipped())
def test_shipped_scenarios_play(name: str) -> None:
    """Each loads by its bare name and sends something in its first two minutes."""
    assert played(name, 120_000)
    assert load_scenario(name).about


def test_there_are_three_shipped_scenarios() -> None:
    """One of them teaches gift streaks, with an end that never comes and two streaks at once."""
    assert shipped() == ["bad_network", "first_night", "gift_streaks"]
    streaks: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for built in played("gift_streaks", 59_000):
        if built.method == "WebcastGiftMessage":
            gift = schema.WebcastGiftMessage.FromString(built.payload)
            streaks[gift.group_id].append((gift.repeat_count, gift.repeat_end))
    assert sorted(streaks.values()) == sorted(
        [
            [(1, 0), (2, 0), (3, 0), (4, 0), (4, 1)],
            [(1, 0), (2, 0)],
            [(1, 0), (2, 0), (3, 0), (3, 1)],
            [(1, 0), (2, 0), (2, 1)],
            [(1, 0)],
        ]
    )


HEAD = '[[creators]]\nunique_id = "ab"\n'
MESSAGE = HEAD + "[[creators.messages]]\nat_s = 1\n"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("title = = 1", ["line 1"]),
        ("title = 'x'", ["creators"]),
        ("[[creators]]\nunique_id = 'a b'", [":2", "creators[0].unique_id"]),
        ("[[creators]]\nnickname = 'x'", [":1", "unique_id"]),
        (HEAD + "traffic = 'loud'", [":3", "creators[0].traffic", "quiet"]),
        (HEAD + "category = 'cats'", [":3", "category", "gaming"]),
        (HEAD + "viewers = 0", [":3", "viewers"]),
        (HEAD + "volume = 11", [":3", "volume"]),
        (MESSAGE + "kind = 'dance'", [":3", "creators[0].messages[0]", "kind"]),
        (MESSAGE + "kind = 'gift'\ngift = 'Car'", [":3", "Rose (5655)"]),
        (MESSAGE + "kind = 'chat'\n[[creators.messages]]\nat_s = -1\nkind = 'chat'", [":7", "messages[1].at_s"]),
        (MESSAGE + "kind = 'chat'\ntimes = 3", [":6", "every_s"]),
        (MESSAGE + "method = 'WebcastChatMessage'\npayload = { contnt = 'x' }", [":3", "contnt"]),
        (HEAD + "[[creators.faults]]\nat_s = 1\nfault = 'fire'", [":5", "creators[0].faults[0].fault", "drop"]),
        (HEAD + "loop_s = 5\n[[creators.messages]]\nat_s = 9\nkind = 'chat'", [":3", "loop_s"]),
    ],
)
def test_mistakes_name_file_line_and_field(write: Callable[..., Path], text: str, parts: list[str]) -> None:
    """So that one finds them without reading the manual."""
    path = write(text)
    with pytest.raises(ConfigError) as wrong:
        load_scenario(path)
    assert str(path) in str(wrong.value)
    for part in parts:
        assert part in str(wrong.value)


def test_mistakes_in_json_name_the_field(write: Callable[..., Path]) -> None:
    """Without a line, but with the path."""
    with pytest.raises(ConfigError, match=r"creators\[0\]\.unique_id"):
        load_scenario(write('{"creators": [{"unique_id": 5}]}', "x.json"))
    with pytest.raises(ConfigError, match=r"x\.json"):
        load_scenario(write("{", "x.json"))


def test_files_that_are_not_there() -> None:
    """The shipped ones are offered."""
    with pytest.raises(ConfigError, match="gift_streaks"):
        load_scenario("no_such_scenario")


async def test_a_sandbox_with_scenarios(http: Any, write: Callable[..., Path]) -> None:
    """Their creators are in the world beside the others: look-up, feed, socket."""
    options = SandboxOptions(manual_clock=True, scenarios=[write(SMALL), "first_night"])
    box = Sandbox(options)
    await box.start()
    visitor = Visitor(box, http)
    room = box.world.find("small_one")
    socket = await visitor.socket(room.room_id)
    await socket.enter()
    await box.advance(5_000)
    await socket.until(box.ledger("small_one")[-1])
    assert len(socket.ids) == 4
    found = await visitor.json("/api-live/user/room/?aid=1988&uniqueId=first_night")
    assert found["data"]["user"]["status"] == 2
    await socket.close()
    await box.stop()


def test_a_scenario_cannot_take_a_taken_name(write: Callable[..., Path]) -> None:
    """It is a mistake in the configuration."""
    with pytest.raises(ConfigError, match="demo_chat"):
        Sandbox(SandboxOptions(manual_clock=True, scenarios=[write(SMALL.replace("small_one", "demo_chat"))]))
