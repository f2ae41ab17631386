"""The sandbox as a whole: starting, stopping, and going on after a restart."""

from pathlib import Path
from typing import Any

import orjson
import pytest

from tests.sandbox.visitor import Visitor
from webcastle.errors import ConfigError
from webcastle.sandbox import Sandbox, SandboxOptions
from webcastle.sandbox.control.clock import MANUAL_EPOCH_MS, wall_ms


def options(state: Path, **more: Any) -> SandboxOptions:
    return SandboxOptions(state_dir=state, **more)


async def test_a_restart_continues_the_same_world(tmp_path: Path, http: Any) -> None:
    """Same ledgers, same injected messages, same ends and starts, signatures still valid; and time went on."""
    box = Sandbox(options(tmp_path, seed=7, manual_clock=True))
    await box.start()
    visitor = Visitor(box, http)
    await box.advance(10_000)
    box.emit("demo_chat", kind="chat", text="one")
    await box.advance(10_000)
    box.emit("demo_chat", kind="gift", user="ann", count=3)
    box.emit("demo_quiet", kind="end")
    box.emit("demo_gifts", kind="pause")
    box.start_broadcast("demo_never")
    await box.advance(5_000)
    ledgers = {name: box.ledger(name) for name in ("demo_chat", "demo_quiet", "demo_never", "demo_busy")}
    room_id = box.world.find("demo_chat").room_id
    payloads = [each.payload for each in (await visitor.history(room_id)).messages]
    cursor = (await visitor.fetch(room_id)).cursor
    await box.stop()

    again = Sandbox(options(tmp_path, manual_clock=True))
    await again.start()
    visitor = Visitor(again, http)
    assert again.world.seed == 7
    assert {name: again.ledger(name) for name in ledgers} == ledgers
    assert [each.payload for each in (await visitor.history(room_id)).messages] == payloads
    assert again.world.status(again.world.find("demo_quiet")) == 4
    assert again.world.status(again.world.find("demo_gifts")) == 3
    await again.advance(5_000)
    answer = await visitor.fetch(room_id, cursor)
    assert [each.msg_id for each in answer.messages] == again.ledger("demo_chat")[len(ledgers["demo_chat"]) :]
    await again.stop()


async def test_what_happened_while_it_was_down_is_there(tmp_path: Path) -> None:
    """With a real clock: the epoch is kept, so the ledger has grown meanwhile."""
    first = Sandbox(options(tmp_path, epoch_ms=wall_ms() - 60_000))
    before = first.ledger("demo_busy")
    await first.stop()
    kept = orjson.loads((tmp_path / "sandbox.json").read_bytes())
    second = Sandbox(options(tmp_path))
    assert second.world.epoch == kept["epoch"]
    later = second.ledger("demo_busy")
    assert later[: len(before)] == before
    await second.stop()


async def test_a_line_that_a_crash_cut_off_is_ignored(tmp_path: Path) -> None:
    """The journal's other lines count, and new ones go behind them."""
    box = Sandbox(options(tmp_path, manual_clock=True))
    box.emit("demo_chat", kind="chat", text="whole")
    ledger = box.ledger("demo_chat")
    await box.stop()
    with (tmp_path / "emitted.jsonl").open("ab") as journal:
        journal.write(b'{"room_id":"72')
    again = Sandbox(options(tmp_path, manual_clock=True))
    assert again.ledger("demo_chat") == ledger
    again.emit("demo_chat", kind="chat", text="next")
    ledger = again.ledger("demo_chat")
    await again.stop()
    third = Sandbox(options(tmp_path, manual_clock=True))
    assert third.ledger("demo_chat") == ledger
    await third.stop()


@pytest.mark.parametrize("more", [{"seed": 2}, {"epoch_ms": 5}])
async def test_contradicting_the_kept_world_is_an_error(tmp_path: Path, more: dict[str, int]) -> None:
    """Rather than silently another world."""
    await Sandbox(options(tmp_path, seed=1, epoch_ms=MANUAL_EPOCH_MS, manual_clock=True)).stop()
    with pytest.raises(ConfigError, match=r"has (seed|epoch)"):
        Sandbox(options(tmp_path, manual_clock=True, **more))


async def test_an_unreadable_state_is_an_error(tmp_path: Path) -> None:
    """With what to do about it."""
    (tmp_path / "sandbox.json").write_text("{broken")
    with pytest.raises(ConfigError, match="Remove the file"):
        Sandbox(options(tmp_path))
    (tmp_path / "sandbox.json").unlink()
    (tmp_path / "emitted.jsonl").write_text("{broken}\n")
    with pytest.raises(ConfigError, match="jsonl:1 cannot be read"):
        Sandbox(options(tmp_path))
    (tmp_path / "file").write_text("")
    with pytest.raises(ConfigError, match="cannot write"):
        Sandbox(options(tmp_path / "file"))


async def test_a_taken_port_is_an_error(box: Sandbox) -> None:
    """That names the port."""
    with pytest.raises(ConfigError, match=str(box.port)):
        await Sandbox(SandboxOptions(port=box.port)).start()


async def test_stopping_closes_open_sockets(http: Any) -> None:
    """Within a moment, and twice is harmless."""
    box = Sandbox(SandboxOptions(manual_clock=True))
    await box.start()
    socket = await Visitor(box, http).socket(box.world.find("demo_chat").room_id)
    await socket.enter()
    await box.stop()
    message = await socket.ws.receive(timeout=5)
    assert message.data != b""
    assert not box.connections.links
    await box.stop()


def test_defaults() -> None:
    """Seed 1; a manual clock begins at a fixed moment, a real one now; different seeds, different rooms."""
    manual, real, other = (
        Sandbox(SandboxOptions(manual_clock=True)),
        Sandbox(),
        Sandbox(SandboxOptions(seed=2, manual_clock=True)),
    )
    assert manual.world.seed == real.world.seed == 1
    assert manual.world.epoch == MANUAL_EPOCH_MS
    assert abs(real.world.epoch - wall_ms()) < 5_000
    assert manual.world.find("demo_chat").room_id == real.world.find("demo_chat").room_id
    assert manual.world.find("demo_chat").room_id != other.world.find("demo_chat").room_id
    assert manual.ledger("demo_chat") == real.ledger("demo_chat")[: len(manual.ledger("demo_chat"))]
