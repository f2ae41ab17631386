"""The start screen: addresses, the key, and lines that work when they are pasted."""

import io
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from rich.console import Console

from webcastle.cli import start_screen
from webcastle.cli.start_screen import Started, command_name, commands, examples, show
from webcastle.settings import Settings

STARTED = Started("http://127.0.0.1:8787", "http://127.0.0.1:8788", "wc_secret", "demo_chat", 7, "C", "H")


def settings(**more):
    return Settings(_env_file=None, **more)


def shown(started, configured):
    out = io.StringIO()
    show(Console(file=out, width=40, color_system=None), started, configured)
    return out.getvalue()


def test_every_example_is_a_whole_command():
    """With address, key and ids filled in; a shell can read each."""
    lines = dict(examples(STARTED))
    for command in lines.values():
        assert shlex.split(command)[0] == "curl"
        assert "wc_secret" in command
    assert "room_id=7&cursor=C" in lines["What came since: page forward"]
    assert "history_comment_cursor=H" in lines["What was before: page back"]
    assert "NAME" in dict(examples(Started("http://x", None, "k")))["Which room is @NAME in?"]


def test_the_feed_s_second_step_sends_what_was_signed():
    """The printed pipe turns an answer into curl's configuration, quotes and all."""
    script = start_screen.FEED_SECOND_STEP.rpartition(" | curl")[0]
    answer = '{"signed_url":"http://x/?a=1&b=\\"2\\"","cookies":"ttwid=1","headers":{"User-Agent":"me"}}'
    done = subprocess.run(["sh", "-c", script], input=answer, capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout.splitlines() == ['url "http://x/?a=1&b=\\"2\\""', 'cookie "ttwid=1"', 'header "User-Agent: me"']


def test_long_lines_stay_whole():
    """However narrow the terminal: they are copied."""
    text = shown(STARTED, settings())
    for _, command in examples(STARTED):
        assert command in text.splitlines()


def test_what_will_not_work_is_said():
    """No signer without a sandbox; an address that others can reach."""
    assert "No signer is set" in shown(Started("http://x", None, "k"), settings())
    assert "No signer is set" not in shown(STARTED, settings())
    assert "others can reach it" in shown(STARTED, settings(host="0.0.0.0"))
    assert "others can reach it" not in shown(STARTED, settings(host="::1"))


def test_commands_name_another_data_directory(monkeypatch):
    """The default one is left out; a blank in the path is quoted."""
    monkeypatch.setattr(sys, "argv", ["webcastle"])
    assert commands(STARTED, settings())[0][1] == "webcastle watch @demo_chat"
    assert commands(STARTED, settings(data_dir=Path("my data")))[0][1].endswith("--data-dir 'my data'")


@pytest.mark.parametrize(
    ("argument", "on_path", "name"),
    [
        ("webcastle", None, "webcastle"),
        ("/opt/x/webcastle", "/opt/x/webcastle", "webcastle"),
        ("/opt/x/webcastle", None, "/opt/x/webcastle"),
        ("/opt/x/webcastle/__main__.py", None, f"{shlex.quote(sys.executable)} -m webcastle"),
        ("bin/webcastle", None, "bin/webcastle"),
    ],
)
def test_the_command_is_named_as_it_must_be_typed(monkeypatch, tmp_path, argument, on_path, name):
    """By its name if the shell finds it, else by a path that works here."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", [argument])
    monkeypatch.setattr("shutil.which", lambda _: on_path)
    assert command_name() == name
