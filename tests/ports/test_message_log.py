"""What a room's record says of its log."""

from webcastle.models import Tip
from webcastle.ports import RoomRecord


def test_a_room_is_empty_until_a_message_is_stored() -> None:
    """Live or of history."""
    assert RoomRecord(1).empty
    assert not RoomRecord(1, last_seq=1).empty
    assert not RoomRecord(1, first_seq=0).empty


def test_the_tip_is_the_last_mark_behind_the_last_message() -> None:
    """(0, 0) for a room without anything."""
    assert RoomRecord(1).tip == Tip(0, 0)
    assert RoomRecord(1, last_seq=7, last_mark=2).tip == Tip(7, 2)
