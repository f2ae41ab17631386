"""The main promise through WebSockets, with real processes: clients that come back with ``since`` miss nothing."""

from __future__ import annotations

import asyncio
import itertools
import random
from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path

import httpx
import pytest

from tests.e2e.gift_totals import Given, gifts_given
from tests.e2e.processes import Process, gateway, sandbox
from tests.e2e.socket_reader import Data, SocketReader, plain_position, position

ROOMS = ["demo_chat", "demo_gifts", "demo_chaos", "demo_busy", "demo_streaks"]
READERS = 3
"""Clients in each room."""
SETTLE_S = 60.0


def messages(frames: list[Data]) -> dict[int, str]:
    """The message id behind each seq."""
    return {data["seq"]: data["msgId"] for data in frames if data["type"] not in {"gap", "giftFinal"}}


def spot(data: Data) -> tuple[int, int, float]:
    """Where the event stands in the room's log."""
    _, seq, index, *part = data["position"].split(".")
    return int(seq), int(index), int(part[0]) if part else float("inf")


def check_order(reader: SocketReader) -> None:
    """Every position once, in order, and no message left out; seq and part say the same."""
    for before, after in itertools.pairwise(reader.frames):
        assert spot(before) < spot(after), (reader.name, reader.failures, before, after)
    begin = int(reader.begin.split(".")[1])
    own = [data for data in reader.frames if spot(data)[1] == 0]
    seqs = [seq for seq, _ in itertools.groupby(data["seq"] for data in own)]
    assert seqs == list(range(begin + 1, begin + 1 + len(seqs))), reader.name
    for _, group in itertools.groupby(reader.frames, key=lambda data: data["seq"]):
        parts = [data.get("part", 1) for data in group]
        assert parts == list(range(parts[0], parts[0] + len(parts))), parts


def check_same(reader: SocketReader, whole: SocketReader) -> None:
    """What a client got in pieces is what one gets that reads everything afterwards in one go: messages, gaps, finals, the end."""
    begin = spot({"position": reader.begin})
    expected = [plain(data) for data in whole.frames if spot(data) > begin]
    assert [plain(data) for data in reader.frames] == expected


def plain(data: Data) -> Data:
    """The event without the mark of replayed ones."""
    return {name: value for name, value in data.items() if name != "isBacklog"}


def check_ledger(whole: SocketReader, ledger: list[str]) -> None:
    """Every message that TikTok sent since the gateway came, once, and in TikTok's order where the network kept it."""
    got = list(messages(whole.frames).values())
    assert len(set(got)) == len(got)
    first = min(map(ledger.index, got))
    assert set(got) == set(ledger[first:]), (whole.name, len(got), len(ledger) - first)
    if whole.name != "demo_chaos":
        assert got == ledger[first:]


def check_gifts(reader: SocketReader, given: list[Given]) -> int:
    """One `giftFinal` for each streak and each single gift, with the right totals. Returns how many."""
    finals = [data for data in reader.frames if data["type"] == "giftFinal"]
    heard = {int(msg_id) for msg_id in messages(reader.frames).values()}
    of_message = {msg_id: number for number, gift in enumerate(given) for msg_id in gift.msg_ids}
    told = Counter[int]()
    for data in finals:
        number = of_message[int(data["msgId"])]
        gift = given[number]
        assert int(data["user"]["userId"]) == gift.user_id
        assert data["giftId"] == gift.gift_id
        assert (data["repeatCount"], data["totalDiamonds"]) == (gift.count, gift.count * gift.price), data
        told[number] += 1
    # Of a streak that was over when the client came it can know nothing.
    due = {number for number, gift in enumerate(given) if gift.msg_ids[-1] in heard}
    assert due <= set(told), [given[number] for number in due - set(told)]
    assert set(told.values()) <= {1}
    assert len({data["streakId"] for data in finals}) == len(finals)
    return len(told)


async def watch_while(box: Process, gate: Process, work: Callable[[], Awaitable[None]], *, kills: int) -> None:
    """Let clients watch the rooms while something happens, end the broadcasts, and compare what they got."""

    def where() -> tuple[str, str]:
        return gate.ready["gateway"], gate.ready["key"]

    readers = [
        SocketReader(name, where, random.Random(f"{name} {n}"), keep=plain_position if n == 0 else position)
        for name in ROOMS
        for n in range(READERS)
    ]
    wholes = [SocketReader(name, where, since="0") for name in ROOMS]
    async with httpx.AsyncClient(base_url=box.ready["sandbox"], timeout=20) as client:
        async with asyncio.TaskGroup() as group:
            watching = [group.create_task(reader.run()) for reader in readers]
            async with asyncio.timeout(SETTLE_S):
                await asyncio.gather(*(reader.watching.wait() for reader in readers))
            await work()
            for name in ROOMS:
                (await client.post("/_sandbox/emit", json={"unique_id": name, "kind": "end"})).raise_for_status()
            async with asyncio.timeout(SETTLE_S):
                await asyncio.gather(*watching)
        async with asyncio.timeout(SETTLE_S), asyncio.TaskGroup() as group:
            for whole in wholes:
                group.create_task(whole.run())
        origin = (await client.get("/_sandbox")).json()
        gifts = 0
        for whole in wholes:
            answer = await client.get(f"/_sandbox/rooms/{whole.room_id}/ledger")
            ledger = answer.raise_for_status().json()["messages"]
            check_order(whole)
            check_ledger(whole, [entry["msg_id"] for entry in ledger])
            given = gifts_given(origin, whole.room_id, ledger)
            for reader in (each for each in readers if each.name == whole.name):
                assert reader.drops >= 3, "too calm to show anything"
                check_order(reader)
                check_same(reader, whole)
                assert sum(data["type"] == "gap" for data in reader.frames) >= kills
                gifts += check_gifts(reader, given)
        assert gifts > 10 * READERS


@pytest.mark.slow
async def test_clients_that_are_cut_off_miss_nothing(tmp_path: Path) -> None:
    """Fifteen clients in five rooms, each of which loses its connection about every second."""
    with sandbox(tmp_path) as box, gateway(tmp_path, box.ready["sandbox"]) as gate:
        await watch_while(box, gate, lambda: asyncio.sleep(22), kills=0)


@pytest.mark.slow
async def test_clients_of_a_gateway_that_is_killed_miss_nothing(tmp_path: Path) -> None:
    """The same, and the gateway dies five times by SIGKILL."""
    dice = random.Random(5)
    with sandbox(tmp_path) as box, gateway(tmp_path, box.ready["sandbox"]) as gate:

        async def kill_again_and_again() -> None:
            for _ in range(5):
                await asyncio.sleep(dice.uniform(1.5, 4))
                gate.kill()
                await asyncio.to_thread(gate.start)
            await asyncio.sleep(2)

        await watch_while(box, gate, kill_again_and_again, kills=5)
