"""`webcastle watch`: a room, live: as lines, as JSON, on a terminal."""

import json
import os
import re
import signal
import subprocess

import pytest

from tests.cli.conftest import PATIENCE_S, WEBCASTLE, command, environment


def rows(text):
    return [json.loads(line) for line in text.splitlines()]


def test_watch_prints_lines(up):
    """Into a pipe: plain lines without escape sequences, and it ends when the time is over."""
    done = up.run("watch", "@demo_busy", "--for", "4")
    assert re.search(r"^\d\d:\d\d:\d\d ", done.stdout, re.MULTILINE)
    assert "\x1b" not in done.stdout


def test_watch_json_prints_one_message_per_line_and_none_twice(up):
    """For scripts: the API's messages, each once."""
    messages = rows(up.run("watch", "demo_busy", "--json", "--for", "4").stdout)
    assert len(messages) > 10
    ids = [message["msg_id"] for message in messages]
    assert len(set(ids)) == len(ids)
    assert all(message["method"] for message in messages)


def test_watch_leaves_no_key_behind(up):
    """The key that it borrowed is revoked, also when it is interrupted or terminated."""
    for number in (signal.SIGINT, signal.SIGTERM):
        watching = subprocess.Popen(
            [*WEBCASTLE, "watch", "@demo_busy", "--json"],
            cwd=up.home,
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert watching.stdout.readline().startswith("{")
        watching.send_signal(number)
        _, errors = watching.communicate(timeout=PATIENCE_S)
        assert (watching.returncode, errors) == (0, "")
    valid = json.loads(up.run("keys", "list", "--json").stdout)
    assert not [key for key in valid if key["name"].startswith("borrowed")]


def test_watch_on_a_terminal_draws_the_room(up):
    """On a terminal: the creator, the numbers, and lines below."""
    pty = pytest.importorskip("pty")
    master, slave = pty.openpty()
    watching = subprocess.Popen(
        [*WEBCASTLE, "watch", "@demo_chat", "--for", "5"],
        cwd=up.home,
        env=environment(TERM="xterm-256color", COLUMNS="100", LINES="30"),
        stdin=slave,
        stdout=slave,
        stderr=slave,
    )
    os.close(slave)
    seen = b""
    try:
        while chunk := os.read(master, 65536):
            seen += chunk
    except OSError:
        pass  # the terminal is gone when the program ends
    finally:
        os.close(master)
    assert watching.wait(PATIENCE_S) == 0
    text = seen.decode(errors="replace")
    assert "@demo_chat" in text
    assert "watching" in text
    assert "Ctrl-C leaves" in text
    assert "Traceback" not in text


def test_watch_takes_a_key_from_the_environment(up):
    """With WEBCASTLE_API_KEY no key is made, so the data directory need not be at hand."""
    elsewhere = up.home / "elsewhere"
    elsewhere.mkdir(exist_ok=True)
    words = ("watch", "demo_chat", "--json", "--for", "2", "--gateway", up.gateway)
    assert rows(command(elsewhere, *words, WEBCASTLE_API_KEY=up.key).stdout)
    without = command(elsewhere, *words, check=False)
    assert without.returncode == 1
    assert "WEBCASTLE_API_KEY" in without.stderr
    wrong = command(elsewhere, *words, check=False, WEBCASTLE_API_KEY="wc_wrong")
    assert wrong.returncode == 1
    assert not (elsewhere / ".webcastle").exists()


@pytest.mark.parametrize(
    ("name", "told"),
    [("nobody_of_this_name", "no creator"), ("demo_never", "never was"), ("demo_blocked", "captcha")],
)
def test_rooms_that_cannot_be_watched_are_explained(up, name, told):
    """Unknown, never live, restricted: one red line each."""
    done = up.run("watch", f"@{name}", "--for", "5", check=False)
    assert done.returncode == 1
    assert told in done.stderr
    assert "Traceback" not in done.stderr
