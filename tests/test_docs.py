"""The documentation is true: what it names exists, what exists is named, and what it tells to paste works."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from typer.main import get_command

from tests.cli.conftest import PATIENCE_S, environment, start, wait_for
from webcastle.cli import app
from webcastle.cli.commands import EXIT_FAILED, EXIT_USAGE
from webcastle.cli.gateway import NoGatewayError
from webcastle.settings import (
    CommandSettings,
    FollowingSettings,
    ServerSettings,
    Settings,
    StorageSettings,
    UpstreamSettings,
)

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ +(.+)$", re.MULTILINE)
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def named(path):
    return str(path.relative_to(ROOT))


def anchor(heading):
    """A heading's anchor, as forges make it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_relative_links_resolve(page):
    """Every link to a file, and to a heading in it, leads somewhere."""
    text = page.read_text("utf-8")
    for target in LINK.findall(text):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, fragment = target.partition("#")
        where = (page.parent / path).resolve() if path else page
        assert where.exists(), target
        if fragment:
            assert fragment in {anchor(found) for found in HEADING.findall(where.read_text("utf-8"))}, target


def test_the_pages_of_the_readme_are_all_pages():
    """No page is an orphan: each is linked from the README or from a page that is."""
    reached, todo = set(), [ROOT / "README.md"]
    while todo:
        page = todo.pop()
        if page in reached:
            continue
        reached.add(page)
        for target in LINK.findall(page.read_text("utf-8")):
            path = (page.parent / target.partition("#")[0]).resolve()
            if path.suffix == ".md" and path.is_file():
                todo.append(path)
    assert [named(page) for page in PAGES if page not in reached] == []


@pytest.mark.parametrize("model", [UpstreamSettings, StorageSettings, ServerSettings, FollowingSettings])
def test_settings_are_documented_as_they_are(model):
    """One table per part, with every default and what the code says of it."""
    head = "| Variable | Default | Meaning |\n|---|---|---|\n"
    rows = [
        f"| `WEBCASTLE_{name.upper()}` | {shown(field.default)} | {field.description} |"
        for name, field in model.model_fields.items()
    ]
    assert head + "\n".join(rows) + "\n\n" in (ROOT / "docs" / "settings.md").read_text("utf-8")


def shown(default):
    """A default as the manual shows it."""
    text = ",".join(default) if isinstance(default, tuple) else str(default)
    return f"`{text}`" if text else "empty"


def test_secrets_of_the_command_line_are_documented_as_they_are():
    """They have no default worth a column."""
    rows = [
        f"| `WEBCASTLE_{name.upper()}` | {field.description} |" for name, field in CommandSettings.model_fields.items()
    ]
    table = "| Variable | Meaning |\n|---|---|\n" + "\n".join(rows) + "\n\n"
    assert table in (ROOT / "docs" / "settings.md").read_text("utf-8")


def test_every_setting_belongs_to_one_part():
    """So that the tables together have each once."""
    models = (UpstreamSettings, StorageSettings, ServerSettings, FollowingSettings)
    assert sorted(name for model in models for name in model.model_fields) == sorted(Settings.model_fields)


def test_no_setting_is_documented_that_is_not_there():
    """Every WEBCASTLE_ variable that any page names is one that something reads."""
    known = {f"WEBCASTLE_{name.upper()}" for name in Settings.model_fields | CommandSettings.model_fields}
    for page in PAGES:
        assert set(re.findall(r"WEBCASTLE_[A-Z_]+[A-Z]", page.read_text("utf-8"))) <= known, page


def commands():
    """Every command with its visible options, from the command line itself."""

    def walk(command, words):
        inner = getattr(command, "commands", None)
        if inner is not None:
            for name, one in inner.items():
                yield from walk(one, [*words, name])
        else:
            options = [
                option
                for parameter in command.params
                if not getattr(parameter, "hidden", False)
                for option in parameter.opts
                if option.startswith("--") and option != "--help"
            ]
            yield " ".join(words), options

    return list(walk(get_command(app), []))


@pytest.mark.parametrize(("command", "options"), commands(), ids=[name for name, _ in commands()])
def test_a_command_is_documented(command, options):
    """docs/cli.md names the command and each of its options."""
    text = (ROOT / "docs" / "cli.md").read_text("utf-8")
    assert re.search(rf"`(webcastle )?{re.escape(command)}\b", text), command
    for option in options:
        assert re.search(rf"{re.escape(option)}\b", text), f"{command} {option}"


def test_exit_codes_are_documented():
    """The table in docs/cli.md has the codes that the code uses."""
    text = (ROOT / "docs" / "cli.md").read_text("utf-8")
    for code in (0, EXIT_FAILED, EXIT_USAGE, NoGatewayError.exit_code, 130):
        assert f"| {code} |" in text


def test_benchmark_figures_stay_where_they_are_measured():
    """The README quotes no measurement of speed; docs/benchmarks.md says how to get them."""
    assert not re.search(r"\d\s*(µs|ms|MB)\b", (ROOT / "README.md").read_text("utf-8"))


def test_make_targets_named_in_the_docs_exist():
    """`make something` works if a page says so."""
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    for page in PAGES:
        named_targets = set(re.findall(r"`make ([a-z]+)|^make ([a-z]+)", page.read_text("utf-8"), re.MULTILINE))
        assert {one or other for one, other in named_targets} <= targets, page


# --- what is told to paste -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def checkout(tmp_path_factory):
    """`webcastle up --sandbox` in a directory that looks like a checkout after `make run`."""
    if shutil.which("curl") is None or shutil.which("bash") is None:
        pytest.skip("the examples need bash and curl")
    home = tmp_path_factory.mktemp("checkout")
    programs = home / ".venv" / "bin"
    programs.mkdir(parents=True)
    (programs / "webcastle").write_text(f'#!/bin/sh\nexec {sys.executable} -m webcastle "$@"\n')
    (programs / "webcastle").chmod(0o755)
    running = start(home, "--sandbox", "--sandbox-port", "0")
    yield running
    running.stop()


def shell(home, script):
    """Run lines as a person would paste them, in one shell."""
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=home,
        env=environment(PATH=os.environ["PATH"]),
        capture_output=True,
        text=True,
        timeout=PATIENCE_S * 2,
        check=False,
    )


def test_the_readmes_examples_work_as_they_stand(checkout):
    """All bash blocks of the README, pasted one after the other, against a gateway on its own port."""
    blocks = [body for language, body in FENCE.findall((ROOT / "README.md").read_text("utf-8")) if language == "bash"]
    assert len(blocks) == 3
    marked = "\necho; echo '--- end of block'\n".join([*blocks, ""])
    done = shell(checkout.home, marked.replace("http://127.0.0.1:8787", checkout.gateway))
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    reading, discovering, looking, _ = done.stdout.split("--- end of block")
    forward, backward = re.findall(r'\{"messages":.*?(?=\{"messages":|\Z)', reading.strip(), re.DOTALL)
    assert "cursor" in json.loads(forward)
    assert len(json.loads(backward)["messages"]) == 10
    feed = json.loads(discovering)
    assert feed["status_code"] == 0
    assert feed["data"]
    assert "Every tested hop works" in looking
    assert re.search(r"^@\w", looking, re.MULTILINE)


def test_the_start_screens_lines_work_as_they_stand(checkout):
    """Each curl line of the start screen is complete in itself, and answers what its title says."""
    wait_for(lambda: "joined" in checkout.output.read_text())
    lines = [line for line in checkout.output.read_text().splitlines() if line.startswith("curl ")]
    assert len(lines) == 6
    answers = []
    for line in lines:
        done = shell(checkout.home, line)
        assert done.returncode == 0, line + done.stderr
        answers.append(json.loads(done.stdout))
    name, first, forward, back, signed, feed = answers
    assert name["alive"] is True
    assert first["messages"]
    assert {message["msg_id"] for message in forward["messages"]}.isdisjoint(
        message["msg_id"] for message in back["messages"]
    )
    assert back["messages"]
    assert signed["signed_url"].startswith(checkout.ready["sandbox"])
    assert feed["data"]


def test_the_start_screens_commands_work_as_they_stand(checkout):
    """The command line's own examples too."""
    wait_for(lambda: "joined" in checkout.output.read_text())
    shown = checkout.output.read_text()
    lines = re.findall(r"^(\S.*) # (?:watch a room|who is live|is everything well\?)$", shown, re.MULTILINE)
    assert len(lines) == 3
    for line in lines:
        limited = line.strip() + (" --for 3" if " watch " in line else "")
        done = shell(checkout.home, limited)
        assert done.returncode == 0, limited + done.stderr
        assert done.stdout.strip()


def test_the_ready_file_example_of_the_cli_page_works(tmp_path):
    """docs/cli.md's lines for scripts start a gateway and wait for it."""
    text = (ROOT / "docs" / "cli.md").read_text("utf-8")
    (block,) = [body for _, body in FENCE.findall(text) if "until [ -f" in body]
    script = block.replace("webcastle up", f"{sys.executable} -m webcastle up") + "\ncat ready.json; kill %1; wait %1\n"
    done = shell(tmp_path, f"set -m\n{script}")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout[done.stdout.index('{"gateway"') :].splitlines()[0])["key"].startswith("wc_")
