"""What docs/sandbox.md shows works as shown."""

import asyncio
import re
import shlex
import shutil
import tomllib
from pathlib import Path

import orjson
import pytest

from webcastle.sandbox import Sandbox
from webcastle.sandbox.world.chaos import HTTP_FAULTS, SOCKET_FAULTS
from webcastle.sandbox.world.creators import demo_creators
from webcastle.sandbox.world.emissions import KINDS
from webcastle.sandbox.world.scenarios import load_scenario, shipped

DOCS = (Path(__file__).parents[2] / "docs" / "sandbox.md").read_text(encoding="utf-8")
ADDRESS = "http://127.0.0.1:8788"


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", DOCS, re.MULTILINE | re.DOTALL)


CURLS = [line for block in blocks("sh") for line in block.splitlines() if line.startswith("curl ")]


def test_there_are_examples_to_check() -> None:
    """The pattern still finds them."""
    assert len(CURLS) >= 15


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
async def test_the_curl_examples_run_in_order(box: Sandbox) -> None:
    """Each answers JSON without an error."""
    for line in CURLS:
        words = shlex.split(line.replace(ADDRESS, box.url))
        process = await asyncio.create_subprocess_exec(*words, "--silent", "--fail", stdout=asyncio.subprocess.PIPE)
        async with asyncio.timeout(10):
            out, _ = await process.communicate()
        assert process.returncode == 0, line
        assert "error" not in orjson.loads(out), line


def test_the_scenario_loads(tmp_path: Path) -> None:
    """As it stands on the page."""
    (text,) = blocks("toml")
    assert tomllib.loads(text)
    path = tmp_path / "my.toml"
    path.write_text(text, encoding="utf-8")
    (creator,) = load_scenario(path).creators
    assert len(creator.script) == 6


def test_the_python_examples_compile() -> None:
    """And use names that exist."""
    found = blocks("python")
    assert len(found) == 2
    for text in found:
        compile(text, "docs/sandbox.md", "exec")


@pytest.mark.parametrize("name", [c.unique_id for c in demo_creators() if c.unique_id.startswith("demo_")])
def test_every_demo_room_is_told(name: str) -> None:
    """In the table of rooms."""
    assert f"`{name}`" in DOCS


def test_every_kind_fault_and_scenario_is_told() -> None:
    """By its word."""
    for word in (*KINDS, "start", *HTTP_FAULTS, *SOCKET_FAULTS, *shipped()):
        assert f"`{word}`" in DOCS, word
