"""Rendered messages are remembered within bounds, and never mixed up."""

from __future__ import annotations

import orjson
import pytest

from tests.api.fakes import message
from webcastle.api.compat.tokinsight import rendered
from webcastle.api.compat.tokinsight.rendered import RenderedMessages


@pytest.fixture
def renders(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The ids of messages whose payload was rendered."""
    seen: list[int] = []
    render = rendered._render

    def spy(stored: object) -> bytes:
        seen.append(stored.msg_id)  # type: ignore[attr-defined]
        return render(stored)  # type: ignore[arg-type]

    monkeypatch.setattr(rendered, "_render", spy)
    return seen


def test_once_per_message(renders: list[int]) -> None:
    """However many clients ask, flagged or not, a message is rendered once."""
    messages = RenderedMessages()
    pair = (message(1), message(2))
    assert messages.array(pair, history=False) == messages.array(pair, history=False)
    assert b"is_history" in messages.array(pair, history=True)
    assert renders == [pair[0].msg_id, pair[1].msg_id]


def test_rooms_are_kept_apart() -> None:
    """The same id in two rooms is two messages."""
    messages = RenderedMessages()
    one = message(1, "WebcastUnheardOf", b"one")
    other = one._replace(room_id=one.room_id + 1, payload=b"other")
    assert messages.array((one,), history=False) != messages.array((other,), history=False)


def test_bounded(renders: list[int]) -> None:
    """Beyond its size the least recently asked for goes; what is asked for again is rendered again."""
    big = b"x" * 1000
    messages = RenderedMessages(limit=5000)
    stored = [message(seq, "WebcastUnheardOf", big) for seq in range(10)]
    for one in stored:
        messages.array((stored[0],), history=False)
        messages.array((one,), history=False)
    assert renders.count(stored[0].msg_id) == 1
    messages.array((stored[1],), history=False)
    assert renders.count(stored[1].msg_id) == 2
    assert messages._heads.currsize == sum(map(len, messages._heads.values())) <= 5000


def test_larger_than_the_cache() -> None:
    """A message that does not fit is still handed out."""
    messages = RenderedMessages(limit=10)
    (entry,) = orjson.loads(messages.array((message(1),), history=False))
    assert entry["method"] == "WebcastChatMessage"
    assert messages._heads.currsize == 0
