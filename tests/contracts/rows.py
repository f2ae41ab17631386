"""Messages and marks to store, and a whole room read back."""

from __future__ import annotations

from collections.abc import Iterable

from webcastle.models import DraftMark, Entry, Mark, MarkKind, Message, RawMessage, Resume, Tip
from webcastle.ports import Append, Store, Tenure

ROOM = 7_300_000_000_000_000_001
OTHER_ROOM = 7_300_000_000_000_000_002
RECEIVED = 1_775_000_000_000
BEGINNING = Tip(-(2**40))
"""Below every room's first entry."""


def raw(msg_id: int, payload: bytes | None = None) -> RawMessage:
    """A message that can be told from every other."""
    return RawMessage(msg_id, f"WebcastMethod{msg_id % 3}", b"%d" % msg_id if payload is None else payload, msg_id * 10)


def mark(
    name: str, behind: int = 0, *, kind: MarkKind = MarkKind.GIFT_ENDED, at: int = RECEIVED, msg_id: int = 0
) -> DraftMark:
    """A mark that can be told from every other of its kind by its name."""
    return DraftMark(kind, name, at, {"name": name, "big": 2**62, "words": ["é", None, True]}, behind, msg_id)


def end(at: int = RECEIVED) -> DraftMark:
    """The end of a broadcast."""
    return mark("", kind=MarkKind.BROADCAST_ENDED, at=at)


def live(
    room_id: int,
    msg_ids: Iterable[int],
    resume: Resume | None = None,
    *,
    marks: Iterable[DraftMark] = (),
    tenure: Tenure | None = None,
) -> Append:
    """A room's share of a commit."""
    return Append(room_id, tuple(raw(msg_id) for msg_id in msg_ids), RECEIVED, resume, tenure, tuple(marks))


def ids(messages: Iterable[Message]) -> list[int]:
    """The message ids, in order."""
    return [message.msg_id for message in messages]


def words(entries: Iterable[Entry]) -> list[int | str]:
    """Entries in short: a message's id, a mark's name."""
    return [entry.name if isinstance(entry, Mark) else entry.msg_id for entry in entries]


def tip_of(entry: Entry) -> Tip:
    """How far a reader has read with this entry."""
    return Tip(entry.seq, entry.number) if isinstance(entry, Mark) else Tip(entry.seq)


async def whole_room(store: Store, room_id: int) -> list[Message]:
    """All messages of a room, ascending."""
    return await store.read_after(room_id, BEGINNING.seq, 1_000_000)


async def whole_log(store: Store, room_id: int, limit: int = 1_000_000) -> list[Entry]:
    """A room's log from its beginning, read in pages of at most ``limit`` messages."""
    entries: list[Entry] = []
    while page := await store.log_after(room_id, tip_of(entries[-1]) if entries else BEGINNING, limit):
        entries += page
    return entries


async def all_logs(store: Store, limit: int = 1_000) -> list[Entry]:
    """The logs of all rooms in the order of commits, read in pages."""
    entries: list[Entry] = []
    position = ""
    while True:
        page, position = await store.read_all(position, limit)
        if not page:
            return entries
        entries += page
