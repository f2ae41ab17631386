"""The rooms' logs and what is known of rooms. All other state is derived from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from webcastle.models import DraftMark, Entry, Mark, MarkKind, Message, Position, RawMessage, Resume, Tip
from webcastle.ports.cluster import Tenure

__all__ = ["Append", "Appended", "MessageLog", "RoomRecord"]


class Append(NamedTuple):
    """One room's share of a group commit: messages, marks, and the cursor from which upstream would resume after them.

    ``tenure`` is the right to write the room; None for tools and tests, whose append is not fenced. A mark's ``behind`` counts
    messages of this append, known ones too: a mark stands behind the last of them that is new, else behind the room's tip. An append
    with a mark of kind ``broadcast_ended`` ends the room: ``ended_at`` is the mark's time unless it is set, interest is cleared.
    """

    room_id: int
    messages: tuple[RawMessage, ...]
    received_at: int
    resume: Resume | None = None
    tenure: Tenure | None = None
    marks: tuple[DraftMark, ...] = ()


class Appended(NamedTuple):
    """The result of one append: the room's tip before it, then new messages and new marks, each in order."""

    before: Tip
    messages: tuple[Message, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class RoomRecord:
    """What the store knows of a room.

    ``first_seq`` and ``last_seq`` bound the stored messages (``first_seq > last_seq``: none), ``last_mark`` counts the marks behind
    ``last_seq``. ``history_cursor`` is where the backfill goes on ("" before it began) and ``history_done`` says that upstream has
    nothing older. ``ended_at`` (ms) is 0 while the broadcast is not known to be over. ``epoch`` is that of the latest tenure.
    """

    room_id: int
    unique_id: str = ""
    owner_id: int = 0
    resume: Resume | None = None
    first_seq: int = 1
    last_seq: int = 0
    last_mark: int = 0
    history_cursor: str = ""
    history_done: bool = False
    ended_at: int = 0
    epoch: int = 0

    @property
    def empty(self) -> bool:
        """Whether no message of the room is stored."""
        return self.last_seq < self.first_seq

    @property
    def tip(self) -> Tip:
        """Where the log ends."""
        return Tip(self.last_seq, self.last_mark)


class MessageLog(Protocol):
    """Messages, marks and rooms.

    Safe for concurrent calls from one event loop, and for several processes on one database. A commit that has returned
    survives SIGKILL. Every method raises `StoreError` when the database fails.
    """

    # the log of one room

    async def append(self, appends: Sequence[Append]) -> list[Appended]:
        """Store what arrived live or was concluded, and the cursors that cover it, in one transaction (all or nothing).

        Messages whose ``(room_id, msg_id)`` and marks whose ``(room_id, kind, name)`` are stored already are skipped, also when
        both stand in the same call. Each new message gets the room's next seq, gapless, in the order given; each new mark the next
        number behind its message. Unknown rooms are created. Appends of one room are applied in the order given.

        Returns:
            for each append, what was new.

        Raises:
            TenureLostError: some tenures are not their rooms' latest; it names the rooms. Nothing is stored: call again without
                them.
        """

    async def prepend(
        self,
        room_id: int,
        messages: Sequence[RawMessage],
        *,
        received_at: int,
        history_cursor: str,
        done: bool,
        tenure: Tenure | None = None,
    ) -> tuple[Message, ...]:
        """Store a page of history below everything stored: newest first as given, seq going down from ``first_seq - 1``.

        Known messages are skipped. The cursor and ``done`` are stored in the same transaction. Raises `TenureLostError` as `append`.

        Returns:
            the new messages in the order given.
        """

    async def read_after(self, room_id: int, seq: int, limit: int) -> list[Message]:
        """Messages with a greater seq, ascending, at most ``limit``. The cost does not depend on the room's size."""

    async def read_before(self, room_id: int, seq: int, limit: int) -> list[Message]:
        """Messages with a smaller seq, descending, at most ``limit``. The cost does not depend on the room's size."""

    async def log_after(self, room_id: int, tip: Tip, limit: int) -> list[Entry]:
        """The log behind a tip, in order: at most ``limit`` messages, and the marks up to the last of them.

        An answer without messages holds all the marks that the reader does not have. When an answer is empty, the reader has all
        there is.
        """

    async def seq_of(self, room_id: int, msg_id: int) -> int | None:
        """The seq of a message, or None if the room never had it."""

    async def marks(self, room_id: int, kind: MarkKind) -> list[Mark]:
        """All marks of one kind, in the order of the log."""

    # the logs of many rooms

    async def tips(self, room_ids: Sequence[int]) -> dict[int, Tip]:
        """The tips of these rooms' logs, in one query; unknown rooms are left out."""

    async def read_all(self, after: str, limit: int) -> tuple[list[Entry], str]:
        """The logs of all rooms in the order of commits, for projections; ``after`` "" begins at the oldest.

        Returns:
            about ``limit`` entries (each with its ``room_id``), history pages included, and the position behind them, to be passed to the
            next call and stored with what was made of the entries. No entries: there is nothing new.
        """

    # the life of the database

    async def store_epoch(self) -> str:
        """The id of this database's present life: six characters, the first a letter. `begin_store_epoch` and a restore change it."""

    async def begin_store_epoch(self) -> str:
        """Begin a new store epoch, after the database was restored from a copy. Returns its id."""

    async def resume_point(self, room_id: int, position: Position) -> Position:
        """Where a reader with this position goes on: the same position, or an earlier one, where the database's present log parts from
        the one that the reader saw. The answer's ``epoch`` is the present one; a position that was moved has no ``part``.
        """

    # rooms

    async def room(self, room_id: int) -> RoomRecord | None:
        """What is known of a room, or None."""

    async def creator_names(self, owner_ids: Sequence[int]) -> dict[int, str]:
        """The @names of those user ids whose rooms are known by name; the room stored last decides."""

    async def remember_room(self, room_id: int, *, unique_id: str = "", owner_id: int = 0) -> None:
        """Create the room, or fill in its creator; empty values change nothing."""

    # creators to record

    async def record_creator(self, unique_id: str, recorded: bool) -> None:
        """Keep every broadcast of a creator (`webcastle record`), or stop doing so."""

    async def recorded_creators(self) -> list[str]:
        """The @names to record, sorted."""
