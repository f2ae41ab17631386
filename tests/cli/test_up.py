"""`webcastle up`: what it starts, what it says, how it ends, and how it goes on."""

import json
import re
import signal
import socket
import sqlite3
import stat
import subprocess
import urllib.error
import urllib.request

import pytest

from tests.cli.conftest import PATIENCE_S, WEBCASTLE, command, environment, start, wait_for


@pytest.fixture(scope="module")
def up(tmp_path_factory):
    """One that no other test has disturbed: what it logs and shows is looked at here."""
    running = start(tmp_path_factory.mktemp("alone"), "--sandbox", "--sandbox-port", "0")
    yield running
    assert running.stop() == 0


def get(url, key=""):
    request = urllib.request.Request(url, headers={"X-Api-Key": key} if key else {})
    with urllib.request.urlopen(request, timeout=PATIENCE_S) as answer:
        return json.load(answer)


def room_of(up, name="demo_chat"):
    return get(f"{up.gateway}/tok/v1/user_uniqueid/?unique_id={name}", up.key)["room_id"]


def test_the_ready_file_tells_where_and_with_which_key(up):
    """Gateway, sandbox and key; and all of them work."""
    assert set(up.ready) == {"gateway", "sandbox", "key"}
    assert get(f"{up.gateway}/healthz")["hops"]["store"]["ok"] is True
    assert get(f"{up.ready['sandbox']}/_sandbox/rooms")["rooms"]
    assert int(room_of(up)) > 0


def test_only_the_owner_can_read_the_ready_file(up):
    """It holds a key, so its mode is 0600."""
    assert stat.S_IMODE((up.home / "ready.json").stat().st_mode) == 0o600


def test_the_key_is_on_the_screen_and_nowhere_on_the_disk(up):
    """The data directory has digests only, also in the note that other commands read."""
    wait_for(lambda: up.key in up.output.read_text())
    for path in (up.home / ".webcastle").rglob("*"):
        if path.is_file():
            assert up.key.encode() not in path.read_bytes(), path
    assert up.key not in up.errors.read_text()


def test_the_screen_shows_live_messages(up):
    """Below the start screen the demo room goes on, line by line."""
    lines = re.compile(r"^\d\d:\d\d:\d\d [ ◆♥+↗·⚔—] \S", re.MULTILINE)
    wait_for(lambda: len(lines.findall(up.output.read_text())) >= 5)


def test_nothing_is_logged_when_all_is_well(up):
    """Standard error stays empty."""
    assert up.errors.read_text() == ""


def test_two_gateways_do_not_share_a_data_directory(up):
    """The second one says who has it, and leaves the first alone."""
    second = up.run("up", "--sandbox", "--port", "0", "--sandbox-port", "0", check=False)
    assert second.returncode == 1
    assert "already runs on the data directory" in second.stderr
    assert up.gateway in second.stderr
    assert "Traceback" not in second.stderr
    assert int(room_of(up)) > 0


@pytest.mark.parametrize(
    ("words", "option"),
    [
        (("--port", "{port}"), "--port"),
        (("--sandbox", "--port", "0", "--sandbox-port", "{port}"), "--sandbox-port"),
    ],
)
def test_a_taken_port_is_named_with_what_to_do(tmp_path, words, option):
    """One line with the address, one with the option that helps; nothing keeps running."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = command(tmp_path, "up", *(word.format(port=port) for word in words), check=False)
    assert done.returncode == 1
    assert f"127.0.0.1:{port}" in done.stderr
    assert f"{option} N" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_wrong_setting_is_named(tmp_path):
    """A typo in the environment stops the start with the variable's name."""
    done = command(tmp_path, "up", check=False, WEBCASTLE_MAX_ROOMS="many")
    assert done.returncode == 1
    assert "WEBCASTLE_MAX_ROOMS" in done.stderr


def test_debug_shows_the_traceback_and_only_then(tmp_path):
    """--debug at the end of the line that failed."""
    quiet = command(tmp_path, "up", check=False, WEBCASTLE_SIGNER="magic")
    assert "Traceback" not in quiet.stderr
    loud = command(tmp_path, "up", "--debug", check=False, WEBCASTLE_SIGNER="magic")
    assert "Traceback" in loud.stderr
    assert "ConfigError" in loud.stderr


@pytest.fixture
def home(tmp_path):
    started = []

    def begin(*words, **env):
        running = start(tmp_path, "--sandbox", "--sandbox-port", "0", *words, **env)
        started.append(running)
        return running

    yield begin
    for running in started:
        if running.process.poll() is None:
            running.process.kill()
            running.process.wait(PATIENCE_S)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_when_asked_to(home, number):
    """Ctrl-C and SIGTERM: exit code 0, no traceback, no key left in files, although a client still holds a connection."""
    up = home("--quiet")
    host, port = up.gateway.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=PATIENCE_S) as idle:
        idle.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n")  # a request that never gets finished
        assert up.stop(number) == 0
    assert "Traceback" not in up.errors.read_text()
    assert not (up.home / "ready.json").exists()
    assert not (up.home / ".webcastle" / "running.json").exists()


def test_a_restart_goes_on_with_the_same_world_and_the_same_keys(home):
    """Same room, same history, a cursor from before works, and so does the key from before."""
    first = home("--seed", "5", "--quiet")
    room = room_of(first)
    url = f"{{}}/tok/v1/webcast_room_msg_fetch/?room_id={room}&cursor={{}}"
    answer = get(url.format(first.gateway, ""), first.key)
    assert answer["messages"]
    assert first.stop() == 0

    second = home("--quiet")
    assert room_of(second) == room
    assert second.key != first.key
    later = get(url.format(second.gateway, answer["cursor"]), first.key)
    known = {message["msg_id"] for message in answer["messages"]}
    assert not known & {message["msg_id"] for message in later["messages"]}
    assert second.stop() == 0


def test_after_sigkill_it_starts_again(home):
    """A killed gateway leaves stale notes behind; the next start takes no notice of them."""
    first = home("--quiet")
    first.stop(signal.SIGKILL)
    assert (first.home / ".webcastle" / "running.json").exists()
    second = home("--quiet")
    assert second.ready["key"] != first.ready["key"]
    assert int(room_of(second)) > 0
    assert second.stop() == 0


def test_keys_of_old_starts_are_revoked(home):
    """An `up` key of more than 30 days ago is revoked at the next start; a key that somebody made is not."""
    first = home("--quiet")
    mine = json.loads(first.run("keys", "create", "--name", "mine", "--json").stdout)
    assert first.stop() == 0
    with sqlite3.connect(first.home / ".webcastle" / "webcastle.db") as db:
        db.execute("UPDATE keys SET created_at = created_at - 31 * 86400000")
    second = home("--quiet")
    url = f"{second.gateway}/tok/v1/user_uniqueid/?unique_id=demo_chat"
    with pytest.raises(urllib.error.HTTPError, match="401"):
        get(url, first.key)
    assert get(url, mine["key"])["alive"] is True
    assert second.stop() == 0


def test_a_recorded_creator_is_followed_without_anybody_asking(home, tmp_path):
    """`webcastle record` before the start: the room is followed beside the demo room, and stays when nobody reads it."""
    command(tmp_path, "record", "@demo_quiet")
    up = home("--quiet")
    wait_for(lambda: get(f"{up.gateway}/healthz")["hops"]["upstream"]["rooms_connected"] == 2)
    assert up.stop() == 0


def test_a_mistyped_seed_on_old_data_is_explained(home):
    """The same data directory cannot become another world."""
    first = home("--seed", "5", "--quiet")
    assert first.stop() == 0
    done = first.run("up", "--sandbox", "--seed", "6", "--port", "0", "--sandbox-port", "0", check=False)
    assert done.returncode == 1
    assert "seed" in done.stderr
    assert "Traceback" not in done.stderr


def test_without_a_sandbox_it_says_what_is_missing(tmp_path):
    """Against TikTok without a signer: the start screen says what will not work, and the gateway serves."""
    up = start(
        tmp_path,
        WEBCASTLE_TIKTOK_WEB_URL="http://127.0.0.1:9",
        WEBCASTLE_TIKTOK_WEBCAST_URL="http://127.0.0.1:9/webcast",
    )
    try:
        assert up.ready["sandbox"] is None
        wait_for(lambda: "No signer is set" in up.output.read_text())
        with pytest.raises(urllib.error.HTTPError, match="503"):
            room_of(up)
    finally:
        assert up.stop() == 0


def test_it_serves_on_when_nobody_reads_its_screen(tmp_path):
    """`webcastle up | head` leaves a gateway that answers, and says nothing about it."""
    ready, errors = tmp_path / "ready.json", tmp_path / "up.err"
    words = ["up", "--sandbox", "--port", "0", "--sandbox-port", "0", "--ready-file", str(ready)]
    with errors.open("w") as err:
        process = subprocess.Popen(
            [*WEBCASTLE, *words], cwd=tmp_path, env=environment(), stdout=subprocess.PIPE, stderr=err
        )
    try:
        wait_for(ready.exists, process, errors)
        told = json.loads(ready.read_text())
        assert process.stdout.readline() is not None
        process.stdout.close()
        room = int(get(f"{told['gateway']}/tok/v1/user_uniqueid/?unique_id=demo_busy", told["key"])["room_id"])
        url = f"{told['gateway']}/tok/v1/webcast_room_msg_fetch/?room_id={room}&cursor="
        cursor = get(url, told["key"])["cursor"]
        wait_for(
            lambda: len(get(url + cursor, told["key"])["messages"]) > 20
        )  # by then its tail has written more than once
    finally:
        process.terminate()
        assert process.wait(PATIENCE_S) == 0
    assert errors.read_text() == ""
