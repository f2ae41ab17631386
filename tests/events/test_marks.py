"""Facts of marks: as they were concluded, and as they come back from a stored mark."""

from __future__ import annotations

import pytest

from tests.events.entries import ANN, AT, ROOM, mark, stored
from webcastle.core.gift_streaks import GiftStreaks
from webcastle.events import BroadcastEnded, BroadcastState, GapFound, Gift, GiftStreakEnded, facts_of
from webcastle.models import EndCause, Gap, GapReason, Mark, MarkKind, Message, RawMessage, StreakEnd
from webcastle.protocol import schema

PLACE = (ROOM, 5, 2)
ROSE = schema.Gift(id=5655, type=1, diamond_count=5, name="Rose")
LAST = stored(schema.WebcastGiftMessage(user=ANN, gift=ROSE, repeat_count=3, repeat_end=1, group_id=900))


def test_a_gap() -> None:
    """What was stored."""
    draft = Gap(ROOM, AT - 9000, AT, GapReason.SILENT, "no heartbeat", recovered=True).draft()
    (found,) = facts_of(Mark(*PLACE, draft.kind, draft.name, draft.at, draft.body))
    assert found == GapFound(*PLACE, 0, AT, AT - 9000, AT, GapReason.SILENT, "no heartbeat", recovered=True)


def ended_mark(about: Message | None) -> Mark:
    """The mark that the owner of the room makes of a streak's last message."""
    raw = RawMessage(LAST.msg_id, LAST.method, LAST.payload, LAST.create_time)
    (end,) = GiftStreaks(ROOM).feed(raw, LAST.received_at)
    draft = end.draft(1)
    return Mark(*PLACE, draft.kind, draft.name, draft.at, draft.body, about)


def test_a_gift_streak_ends() -> None:
    """With the gift of its message, and that gift's streak id."""
    stored_mark = ended_mark(LAST)
    (found,) = facts_of(stored_mark)
    assert isinstance(found, GiftStreakEnded)
    (gift,) = facts_of(LAST)
    assert isinstance(gift, Gift)
    assert found == GiftStreakEnded(*PLACE, LAST.msg_id, AT, gift.streak_id, 3, 5, AT, AT, StreakEnd.REPEAT_END, gift)
    assert found.diamonds == 15


@pytest.mark.parametrize("about", [None, LAST._replace(payload=b"\xff"), LAST._replace(method="WebcastLikeMessage")])
def test_a_gift_streak_without_a_readable_message(about: Message | None) -> None:
    """The numbers stay."""
    (found,) = facts_of(ended_mark(about))
    assert isinstance(found, GiftStreakEnded)
    assert (found.count, found.diamonds, found.gift) == (3, 15, None)


@pytest.mark.parametrize(("action", "state"), [(3, BroadcastState.ENDED), (4, BroadcastState.SUSPENDED)])
def test_the_broadcast_ends(action: int, state: BroadcastState) -> None:
    """And how that became known."""
    (found,) = facts_of(mark(MarkKind.BROADCAST_ENDED, "", {"cause": "asked", "action": action}))
    assert found == BroadcastEnded(*PLACE, 0, AT, EndCause.ASKED, state)
