"""The window of batches that are not acknowledged."""

from __future__ import annotations

from webcastle.models import Batch, RawMessage, Resume
from webcastle.protocol.session import ClientSession
from webcastle.upstream.pending import MAX_PENDING, MAX_PENDING_BYTES, Ack, Pending

SESSION = ClientSession(1)


def batch(number: int, size: int = 1) -> Batch:
    return Batch((RawMessage(number, "WebcastChatMessage", bytes(size)),), Resume(f"c{number}"), 0)


def test_acknowledging_one_acknowledges_all_before_it() -> None:
    """Their acks come in order, those that upstream did not ask for are left out, and the cursor moves to the last one."""
    pending = Pending(Resume("c0"))
    batches = [batch(number) for number in range(1, 5)]
    for number, one in enumerate(batches, 1):
        pending.add(one, None if number == 2 else Ack(SESSION, number, "ext"))
    assert [ack.log_id for ack in pending.acknowledge(batches[2])] == [1, 3]
    assert (len(pending), pending.resume) == (1, Resume("c3"))
    assert list(pending.acknowledge(batches[0])) == []
    assert (len(pending), pending.resume) == (1, Resume("c3"))


def test_equal_batches_are_different_ones() -> None:
    """A batch that comes again after a break is another batch."""
    pending = Pending(None)
    first, again = batch(1), batch(1)
    pending.add(first, None)
    assert list(pending.acknowledge(again)) == []
    assert pending.resume is None


def test_it_is_full_by_number_or_by_size() -> None:
    """Whichever comes first; acknowledging makes room."""
    pending = Pending(None)
    batches = [batch(number) for number in range(MAX_PENDING)]
    for one in batches:
        assert not pending.full
        pending.add(one, None)
    assert pending.full
    pending.acknowledge(batches[0])
    assert not pending.full
    pending.acknowledge(batches[-1])
    large = batch(99, MAX_PENDING_BYTES)
    pending.add(large, None)
    assert pending.full
    pending.acknowledge(large)
    assert (pending.full, len(pending)) == (False, 0)


def test_without_messages_the_cursor_moves_only_if_nothing_is_pending() -> None:
    """What is pending would be skipped otherwise; and no cursor is no move."""
    pending = Pending(Resume("c0"))
    pending.move_on(Resume("c1"))
    assert pending.resume == Resume("c1")
    pending.move_on(Resume(""))
    assert pending.resume == Resume("c1")
    pending.add(batch(2), None)
    pending.move_on(Resume("c3"))
    assert pending.resume == Resume("c1")
