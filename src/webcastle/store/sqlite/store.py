"""The store in one SQLite file: the default, with nothing to install.

Differs from the port's contract in nothing. Several processes may share the file (the gateway and `webcastle keys create`,
say), on one machine and a local disk: WAL does not work over network file systems.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from sqlite3 import Connection
from typing import Final

from webcastle.models import Gap, HistoryPage, Key, Message, QuotaState, RawMessage, Tier, TokenSecret
from webcastle.ports import Append, Quota, RoomRecord
from webcastle.store.sqlite import keys as key_table
from webcastle.store.sqlite import messages as message_table
from webcastle.store.sqlite import quotas as quota_table
from webcastle.store.sqlite import rooms as room_table
from webcastle.store.sqlite import tokens as token_table
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
        self._database = Database(path)
        self._read = self._database.read
        self._write = self._database.write

    async def open(self) -> None:
        """See `Store.open`."""
        await self._database.open()

    async def close(self) -> None:
        """See `Store.close`."""
        await self._database.close()

    # messages

    async def append(self, appends: Sequence[Append]) -> list[tuple[Message, ...]]:
        """See `Store.append`."""
        if not appends:
            return []
        payload_bytes = sum([len(raw.payload) for part in appends for raw in part.messages])
        return await self._write(message_table.append, appends, payload_bytes=payload_bytes)

    async def prepend(
        self, room_id: int, messages: Sequence[RawMessage], *, received_at: int, history_cursor: str, done: bool
    ) -> tuple[Message, ...]:
        """See `Store.prepend`."""
        page = HistoryPage(tuple(messages), history_cursor, done)
        payload_bytes = sum([len(raw.payload) for raw in messages])
        return await self._write(message_table.prepend, room_id, page, received_at, payload_bytes=payload_bytes)

    async def read_after(self, room_id: int, seq: int, limit: int) -> list[Message]:
        """See `Store.read_after`."""
        return await self._read_slices(message_table.read_after, room_id, seq, limit)

    async def read_before(self, room_id: int, seq: int, limit: int) -> list[Message]:
        """See `Store.read_before`."""
        return await self._read_slices(message_table.read_before, room_id, seq, limit)

    async def seq_of(self, room_id: int, msg_id: int) -> int | None:
        """See `Store.seq_of`."""
        if not (_is_int64(room_id) and _is_int64(msg_id)):
            return None
        return await self._read(message_table.seq_of, room_id, msg_id)

    # rooms and gaps

    async def room(self, room_id: int) -> RoomRecord | None:
        """See `Store.room`."""
        return await self._read(room_table.room, room_id) if _is_int64(room_id) else None

    async def creator_names(self, owner_ids: Sequence[int]) -> dict[int, str]:
        """See `Store.creator_names`."""
        return await self._read(room_table.creator_names, [owner_id for owner_id in owner_ids if _is_int64(owner_id)])

    async def remember_room(self, room_id: int, *, unique_id: str = "", owner_id: int = 0) -> None:
        """See `Store.remember_room`."""
        await self._write(room_table.remember_room, room_id, unique_id, owner_id)

    async def want_room(self, room_id: int, until: int) -> None:
        """See `Store.want_room`."""
        await self._write(room_table.want_room, room_id, until)

    async def record_room(self, room_id: int, recorded: bool) -> None:
        """See `Store.record_room`."""
        await self._write(room_table.record_room, room_id, recorded)

    async def end_room(self, room_id: int, at: int) -> None:
        """See `Store.end_room`."""
        await self._write(room_table.end_room, room_id, at)

    async def rooms_to_follow(self, now: int) -> list[RoomRecord]:
        """See `Store.rooms_to_follow`."""
        return await self._read(room_table.rooms_to_follow, now)

    async def add_gap(self, gap: Gap) -> None:
        """See `Store.add_gap`."""
        await self._write(room_table.add_gap, gap)

    async def gaps(self, room_id: int) -> list[Gap]:
        """See `Store.gaps`."""
        return await self._read(room_table.gaps, room_id) if _is_int64(room_id) else []

    async def record_creator(self, unique_id: str, recorded: bool) -> None:
        """See `Store.record_creator`."""
        await self._write(room_table.record_creator, unique_id, recorded)

    async def recorded_creators(self) -> list[str]:
        """See `Store.recorded_creators`."""
        return await self._read(room_table.recorded_creators)

    # keys, tiers, quotas

    async def create_key(self, key: Key, digest: bytes) -> None:
        """See `Store.create_key`."""
        await self._write(key_table.create_key, key, digest)

    async def key_by_digest(self, digest: bytes) -> Key | None:
        """See `Store.key_by_digest`."""
        return await self._read(key_table.key_by_digest, digest)

    async def key_by_id(self, key_id: str) -> Key | None:
        """See `Store.key_by_id`."""
        return await self._read(key_table.key_by_id, key_id)

    async def keys(self) -> list[Key]:
        """See `Store.keys`."""
        return await self._read(key_table.keys)

    async def revoke_key(self, key_id: str, at: int) -> bool:
        """See `Store.revoke_key`."""
        return await self._write(key_table.revoke_key, key_id, at)

    async def token_secrets(self) -> list[TokenSecret]:
        """See `Store.token_secrets`."""
        return await self._read(token_table.token_secrets)

    async def rotate_token_secret(self, secret: TokenSecret, *, due: int) -> list[TokenSecret]:
        """See `Store.rotate_token_secret`."""
        return await self._write(token_table.rotate_token_secret, secret, due)

    async def tiers(self) -> dict[str, Tier]:
        """See `Store.tiers`."""
        return await self._read(key_table.tiers)

    async def save_tier(self, tier: Tier) -> None:
        """See `Store.save_tier`."""
        await self._write(key_table.save_tier, tier)

    async def take_quota(self, key_id: str, quotas: Sequence[Quota], now: int, cost: int = 1) -> list[QuotaState]:
        """See `Store.take_quota`."""
        return await self._write(quota_table.take_quota, key_id, quotas, now, cost)

    async def quota_states(self, key_id: str, quotas: Sequence[Quota], now: int) -> list[QuotaState]:
        """See `Store.quota_states`."""
        return await self._read(quota_table.quota_states, key_id, quotas, now)

    async def _read_slices(
        self, read: Callable[[Connection, int, int, int], list[Message]], room_id: int, seq: int, limit: int
    ) -> list[Message]:
        if not _is_int64(room_id):
            return []
        seq = max(INT64_MIN, min(seq, INT64_MAX))
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
    """Whether a number can stand in the database at all; others, which a request may well hold, were never stored."""
    return INT64_MIN <= number <= INT64_MAX
