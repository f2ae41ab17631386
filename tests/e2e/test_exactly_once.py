"""The main promise, with real processes: every message of the sandbox's ledger, exactly once, whatever happens."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.e2e.processes import Process, gateway, sandbox
from tests.e2e.reader import Reader

ROOMS = ["demo_chat", "demo_gifts", "demo_busy", "demo_quiet", "demo_chaos", "demo_everything"]
SETTLE_S = 60.0


async def ledger(client: httpx.AsyncClient, sandbox_url: str, room_id: str) -> list[int]:
    """Every message id that the sandbox ever emitted in the room."""
    answer = await client.get(f"{sandbox_url}/_sandbox/rooms/{room_id}/ledger")
    body: dict[str, Any] = answer.raise_for_status().json()
    return [int(message["msg_id"]) for message in body["messages"]]


async def compare(client: httpx.AsyncClient, sandbox_url: str, readers: list[Reader]) -> None:
    """End the broadcasts, so that the ledgers stand still, wait until the readers are through, and compare."""
    for reader in readers:
        end = await client.post(f"{sandbox_url}/_sandbox/emit", json={"unique_id": reader.name, "kind": "end"})
        assert end.status_code == 200, end.text
    for reader in readers:
        expected = Counter(await ledger(client, sandbox_url, reader.room_id))
        assert max(expected.values()) == 1
        try:
            async with asyncio.timeout(SETTLE_S):
                await reader.history_done.wait()
                while len(reader.everything()) < len(expected):  # noqa: ASYNC110 - another process decides
                    await asyncio.sleep(0.1)
        except TimeoutError:
            pass  # the comparison below says what is missing
        got = reader.everything()
        lost = expected - got
        surplus = got - expected
        assert not lost, f"{reader.name}: lost {len(lost)} of {len(expected)}; {reader.failures}"
        assert not surplus, f"{reader.name}: {len(surplus)} handed out twice or never emitted"
        order = {msg_id: place for place, msg_id in enumerate(await ledger(client, sandbox_url, reader.room_id))}
        if reader.name != "demo_chaos":
            assert [order[i] for i in reader.forward] == sorted(order[i] for i in reader.forward)
            assert [order[i] for i in reader.history] == sorted((order[i] for i in reader.history), reverse=True)


async def read_while(box: Process, gate: Process, names: list[str], work: Any) -> None:
    """Let readers follow the rooms while something happens, then compare them with the ledgers."""
    async with httpx.AsyncClient(timeout=20, limits=httpx.Limits(max_connections=50)) as client:
        readers = [Reader(name, lambda: (gate.ready["gateway"], gate.ready["key"])) for name in names]
        tasks = [asyncio.ensure_future(reader.run(client)) for reader in readers]  # noqa: TID251
        try:
            await work()
            for task in tasks:
                assert not task.done() or task.exception() is None, task.exception()
            await compare(client, box.ready["sandbox"], readers)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


@pytest.mark.slow
async def test_both_chains_hand_out_the_whole_ledger(tmp_path: Path) -> None:
    """Six rooms at once, one of them with drops, duplicates, reorderings, corrupt frames and stalls."""
    with sandbox(tmp_path) as box, gateway(tmp_path, box.ready["sandbox"]) as gate:
        await read_while(box, gate, ROOMS, lambda: asyncio.sleep(25))


@pytest.mark.slow
async def test_nothing_is_lost_or_doubled_when_the_gateway_is_killed_twenty_times(tmp_path: Path) -> None:
    """SIGKILL in the middle of everything, start again on the same data, go on from the same cursors."""
    dice = random.Random(20)
    with sandbox(tmp_path) as box, gateway(tmp_path, box.ready["sandbox"]) as gate:

        async def kill_again_and_again() -> None:
            for _ in range(20):
                await asyncio.sleep(dice.uniform(0.3, 1.5))
                gate.kill()
                await asyncio.to_thread(gate.start)

        await read_while(box, gate, ["demo_chat", "demo_chaos", "demo_busy"], kill_again_and_again)


@pytest.mark.slow
async def test_killed_with_its_sandbox_it_continues_the_same_world(tmp_path: Path) -> None:
    """`up --sandbox` is one process; a second start on the same data directory goes on where the first stopped."""
    up = Process(
        ["up", "--sandbox", "--port", "0", "--sandbox-port", "0", "--quiet", "--data-dir", str(tmp_path / "data")],
        tmp_path / "up.json",
        {},
    )
    with up:

        async def kill_a_few_times() -> None:
            for _ in range(3):
                await asyncio.sleep(2.5)
                up.kill()
                await asyncio.to_thread(up.start)

        await read_while(up, up, ["demo_chat", "demo_gifts"], kill_a_few_times)
