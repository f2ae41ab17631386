"""The store in one SQLite file: the default, with nothing to install.

It follows the port's contract without differences. Several processes may share the file (the gateway and `webcastle keys create`,
say), on one machine and a local disk: WAL does not work over network file systems.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from sqlite3 import Connection
from typing import Final

from webcastle.models import (
    Entry,
    HistoryPage,
    Key,
    Mark,
    MarkKind,
    Message,
    Position,
    QuotaState,
    RawMessage,
    Tier,
    Tip,
    TokenSecret,
    log_order,
)
from webcastle.ports import Append, Appended, Interest, Quota, RoomRecord, Tenure
from webcastle.store.sqlite import append as log_ends
from webcastle.store.sqlite import commits, epochs
from webcastle.store.sqlite import interest as interest_table
from webcastle.store.sqlite import keys as key_table
from webcastle.store.sqlite import marks as mark_table
from webcastle.store.sqlite import messages as message_table
from webcastle.store.sqlite import quotas as quota_table
from webcastle.store.sqlite import rooms as room_table
from webcastle.store.sqlite import tokens as token_table
from webcastle.store.sqlite.checkup import check
from webcastle.store.sqlite.database import Database

__all__ = ["SqliteStore"]

SLICE: Final = 100
"""Messages read at a stretch; between two slices the event loop may do other work. A slice takes under a millisecond."""
INT64_MIN: Final = -(2**63)
INT64_MAX: Final = 2**63 - 1


class SqliteStore:
    """`webcastle.ports.Store` over SQLite.

    Args:
        path: the database file; it and its directory are created when missing.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._database = Database(path)
        self._read = self._database.read
        self._write = self._database.write

    async def open(self) -> None:
        """See `Store.open`."""
        await self._database.open()

    async def close(self) -> None:
        """See `Store.close`."""
        await self._database.close()

    async def check(self) -> str:
        """See `Store.check`."""
        return await asyncio.to_thread(check, self._path)

    def services(self) -> Mapping[str, Callable[[], Awaitable[None]]]:
        """See `Store.services`: checkpoints, which keep the WAL short."""
        return {"checkpoints": self._database.keep_wal_short}

    # the log of one room

    async def append(self, appends: Sequence[Append]) -> list[Appended]:
        """See `MessageLog.append`."""
        if not appends:
            return []
        payload_bytes = sum([len(raw.payload) for part in appends for raw in part.messages])
        return await self._write(log_ends.append, appends, payload_bytes=payload_bytes)

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
        """See `MessageLog.prepend`."""
        page = HistoryPage(tuple(messages), history_cursor, done)
        payload_bytes = sum([len(raw.payload) for raw in messages])
        return await self._write(log_ends.prepend, room_id, page, received_at, tenure, payload_bytes=payload_bytes)

    async def read_after(self, room_id: int, seq: int, limit: int) -> list[Message]:
        """See `MessageLog.read_after`."""
        return await self._read_slices(message_table.read_after, room_id, seq, limit)

    async def read_before(self, room_id: int, seq: int, limit: int) -> list[Message]:
        """See `MessageLog.read_before`."""
        return await self._read_slices(message_table.read_before, room_id, seq, limit)

    async def log_after(self, room_id: int, tip: Tip, limit: int) -> list[Entry]:
        """See `MessageLog.log_after`."""
        tip = Tip(_clamp(tip.seq), _clamp(tip.mark))
        end = (await self.tips([room_id])).get(room_id)
        if limit < 1 or end is None or tip >= end:
            return []
        messages = await self._read_slices(message_table.read_after, room_id, tip.seq, limit)
        # A mark is committed before or with the message that follows it, so no mark between the messages read above can be missing.
        last_seq = messages[-1].seq if messages else max(tip.seq, end.seq)
        marks = await self._read(mark_table.marks_between, room_id, tip, last_seq)
        return list(log_order(messages, marks))

    async def seq_of(self, room_id: int, msg_id: int) -> int | None:
        """See `MessageLog.seq_of`."""
        if not (_is_int64(room_id) and _is_int64(msg_id)):
            return None
        return await self._read(message_table.seq_of, room_id, msg_id)

    async def marks(self, room_id: int, kind: MarkKind) -> list[Mark]:
        """See `MessageLog.marks`."""
        return await self._read(mark_table.marks, room_id, kind) if _is_int64(room_id) else []

    # the logs of many rooms

    async def tips(self, room_ids: Sequence[int]) -> dict[int, Tip]:
        """See `MessageLog.tips`."""
        return await self._read(room_table.tips, list(filter(_is_int64, room_ids)))

    async def read_all(self, after: str, limit: int) -> tuple[list[Entry], str]:
        """See `MessageLog.read_all`."""
        return await self._read(commits.read_all, after, limit)

    # the life of the database

    async def store_epoch(self) -> str:
        """See `MessageLog.store_epoch`."""
        return await self._read(epochs.store_epoch)

    async def begin_store_epoch(self) -> str:
        """See `MessageLog.begin_store_epoch`."""
        return await self._write(epochs.begin_store_epoch)

    async def resume_point(self, room_id: int, position: Position) -> Position:
        """See `MessageLog.resume_point`."""
        return await self._read(epochs.resume_point, _clamp(room_id), position)

    # rooms

    async def room(self, room_id: int) -> RoomRecord | None:
        """See `MessageLog.room`."""
        return await self._read(room_table.room, room_id) if _is_int64(room_id) else None

    async def creator_names(self, owner_ids: Sequence[int]) -> dict[int, str]:
        """See `MessageLog.creator_names`."""
        return await self._read(room_table.creator_names, list(filter(_is_int64, owner_ids)))

    async def remember_room(self, room_id: int, *, unique_id: str = "", owner_id: int = 0) -> None:
        """See `MessageLog.remember_room`."""
        await self._write(room_table.remember_room, room_id, unique_id, owner_id)

    async def record_creator(self, unique_id: str, recorded: bool) -> None:
        """See `MessageLog.record_creator`."""
        await self._write(room_table.record_creator, unique_id, recorded)

    async def recorded_creators(self) -> list[str]:
        """See `MessageLog.recorded_creators`."""
        return await self._read(room_table.recorded_creators)

    # interest and tenures

    async def hold_interest(self, interests: Sequence[Interest]) -> None:
        """See `InterestStore.hold_interest`."""
        await self._write(interest_table.hold_interest, interests)

    async def drop_interest(self, room_ids: Sequence[int], holder: str) -> None:
        """See `InterestStore.drop_interest`."""
        await self._write(interest_table.drop_interest, room_ids, holder)

    async def interests(self, now: int) -> list[Interest]:
        """See `InterestStore.interests`."""
        return await self._read(interest_table.interests, now)

    async def begin_tenure(self, room_id: int, node_id: int) -> Tenure:
        """See `InterestStore.begin_tenure`."""
        return await self._write(interest_table.begin_tenure, room_id, node_id)

    # keys, tiers, quotas

    async def create_key(self, key: Key, digest: bytes) -> None:
        """See `AccessStore.create_key`."""
        await self._write(key_table.create_key, key, digest)

    async def key_by_digest(self, digest: bytes) -> Key | None:
        """See `AccessStore.key_by_digest`."""
        return await self._read(key_table.key_by_digest, digest)

    async def key_by_id(self, key_id: str) -> Key | None:
        """See `AccessStore.key_by_id`."""
        return await self._read(key_table.key_by_id, key_id)

    async def keys(self) -> list[Key]:
        """See `AccessStore.keys`."""
        return await self._read(key_table.keys)

    async def revoke_key(self, key_id: str, at: int) -> bool:
        """See `AccessStore.revoke_key`."""
        return await self._write(key_table.revoke_key, key_id, at)

    async def token_secrets(self) -> list[TokenSecret]:
        """See `AccessStore.token_secrets`."""
        return await self._read(token_table.token_secrets)

    async def rotate_token_secret(self, secret: TokenSecret, *, due: int) -> list[TokenSecret]:
        """See `AccessStore.rotate_token_secret`."""
        return await self._write(token_table.rotate_token_secret, secret, due)

    async def tiers(self) -> dict[str, Tier]:
        """See `AccessStore.tiers`."""
        return await self._read(key_table.tiers)

    async def save_tier(self, tier: Tier) -> None:
        """See `AccessStore.save_tier`."""
        await self._write(key_table.save_tier, tier)

    async def take_quota(self, key_id: str, quotas: Sequence[Quota], now: int, cost: int = 1) -> list[QuotaState]:
        """See `QuotaStore.take_quota`."""
        return await self._write(quota_table.take_quota, key_id, quotas, now, cost)

    async def quota_states(self, key_id: str, quotas: Sequence[Quota], now: int) -> list[QuotaState]:
        """See `QuotaStore.quota_states`."""
        return await self._read(quota_table.quota_states, key_id, quotas, now)

    async def _read_slices(
        self, read: Callable[[Connection, int, int, int], list[Message]], room_id: int, seq: int, limit: int
    ) -> list[Message]:
        if not _is_int64(room_id):
            return []
        seq = _clamp(seq)
        found: list[Message] = []
        while len(found) < limit:
            wanted = min(limit - len(found), SLICE)
            part = await self._read(read, room_id, seq, wanted)
            found += part
            if len(part) < wanted:
                break
            seq = part[-1].seq
            if len(found) < limit:
                await asyncio.sleep(0)
        return found


def _is_int64(number: int) -> bool:
    """Whether a number fits a database integer (64 bits). A request may contain larger ones; they were never stored."""
    return INT64_MIN <= number <= INT64_MAX


def _clamp(number: int) -> int:
    return max(INT64_MIN, min(number, INT64_MAX))
