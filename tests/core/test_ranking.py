"""Who gives most: TikTok's ranking with a session, the room's own messages without one."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.core.conftest import Core
from tests.core.fakes import NOW, raw, settle
from webcastle.core import ranking as ranking_module
from webcastle.core.following import end_mark
from webcastle.core.ranking import SEARCH_MESSAGES, OnlineViewer, Ranked, Rankings
from webcastle.errors import LoginRequiredError, RoomEndedError
from webcastle.models import EndCause, RawMessage
from webcastle.ports import Append
from webcastle.protocol import schema

ROOM = 7_300_000_000_000_000_001


def counted(msg_id: int, *scores: int, total: int = 9, at: int = NOW) -> RawMessage:
    """A count of viewers with these top viewers."""
    message = schema.WebcastRoomUserSeqMessage(total=total, anonymous=2)
    for entry, score in enumerate(scores):
        message.ranks.add(score=score, rank=entry + 1, user=schema.User(id=100 + entry, display_id=f"fan{entry}"))
    return raw(msg_id, "WebcastRoomUserSeqMessage", message.SerializeToString(), at)


@pytest.fixture
def rankings(core: Core, monkeypatch: pytest.MonkeyPatch) -> Rankings:
    monkeypatch.setattr(ranking_module, "WAIT_S", 0.2)
    return Rankings(core.store, core.bus, core.source, core.rooms, core.clock)


async def store(core: Core, *messages: RawMessage) -> None:
    await core.store.append([Append(ROOM, messages, NOW)])


async def test_the_latest_count_that_names_anybody(core: Core, rankings: Rankings) -> None:
    """Later counts without names, broken ones and other messages are passed over."""
    await store(
        core,
        counted(1, 5),
        counted(2, 50, 40, at=NOW - 7),
        counted(3),
        raw(4, "WebcastRoomUserSeqMessage", b"\xff"),
        raw(5),
    )
    ranking = await rankings.observed(ROOM)
    assert (ranking.source, ranking.at, ranking.total, ranking.anonymous) == ("room_user_seq", NOW - 7, 9, 2)
    assert ranking.entries == (
        Ranked(1, 50, schema.User(id=100, display_id="fan0")),
        Ranked(2, 40, schema.User(id=101, display_id="fan1")),
    )


@pytest.mark.parametrize("first", [True, False])
async def test_an_unknown_room_is_followed_for_it(core: Core, rankings: Rankings, first: bool) -> None:
    """A count is among the first messages, or is waited for a little."""
    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        asking = tasks.create_task(rankings.observed(ROOM))
        await settle()
        link = core.source.links[0]
        if not first:
            link.deliver(1)
            link.connect()
            await settle()
        link.deliver_raw(counted(2, 7))
        ranking = await asking
    assert [entry.score for entry in ranking.entries] == [7]


async def test_without_a_name_a_session_is_needed(core: Core, rankings: Rankings) -> None:
    """Said clearly, with both ways out."""
    await store(core, raw(1), counted(2))
    with pytest.raises(LoginRequiredError, match=r"logged-in viewers only.*session_id"):
        await rankings.observed(ROOM)


async def test_the_search_ends(core: Core, rankings: Rankings) -> None:
    """A ranking from long ago says nothing any more."""
    await store(core, counted(1, 5), *(raw(n) for n in range(2, SEARCH_MESSAGES + 2)))
    with pytest.raises(LoginRequiredError):
        await rankings.observed(ROOM)


async def test_a_room_that_is_over_and_was_never_stored(core: Core, rankings: Rankings) -> None:
    """Nothing to rank."""
    await core.store.append([Append(ROOM, (), NOW, marks=(end_mark(NOW, EndCause.ASKED, 3),))])
    with pytest.raises(RoomEndedError):
        await rankings.observed(ROOM)


NOBODY = OnlineViewer(0, "", "", "", is_subscriber=False, is_verified=False, followers=0)


def rank(**user: Any) -> dict[str, Any]:
    return {"rank": 1, "score": 500, "user": user}


async def test_with_a_session(core: Core, rankings: Rankings) -> None:
    """TikTok's own ranking, with what TikTok says of each viewer."""
    core.source.audience = {
        "ranks": [
            rank(
                id=1,
                id_str="7000000000000000001",
                display_id="ann",
                nickname="Ann",
                avatar_thumb={"url_list": ["https://a.example"]},
                follow_info={"follower_count": 3},
                is_subscribe=True,
            )
        ],
        "total": 321,
        "anonymous": 5,
    }
    ranking = await rankings.of_session(ROOM, 68, "s3ss10n")
    assert core.source.sessions == [(ROOM, 68, "s3ss10n")]
    assert (ranking.source, ranking.at, ranking.total, ranking.anonymous) == ("online_audience", NOW, 321, 5)
    ann = OnlineViewer(
        7_000_000_000_000_000_001,
        "ann",
        "Ann",
        "https://a.example",
        is_subscriber=True,
        is_verified=False,
        followers=3,
    )
    assert ranking.entries == (Ranked(1, 500, ann),)


@pytest.mark.parametrize("ranks", [None, {}, "x", [None, 7, "x", []], [{"rank": "x", "score": -5, "user": 7}]])
async def test_any_shape(core: Core, rankings: Rankings, ranks: Any) -> None:
    """Foreign JSON never raises."""
    core.source.audience = {"ranks": ranks, "total": 10**30}
    ranking = await rankings.of_session(ROOM, 68, "s")
    assert all(entry.score == 0 and entry.user == NOBODY for entry in ranking.entries)
    assert ranking.total in {0, 2**63 - 1}
