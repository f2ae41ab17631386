"""The commands beside a running gateway, as a user types them."""

import json
import os
import re
import signal
import subprocess
import urllib.error
import urllib.request

import pytest

from tests.cli.conftest import PATIENCE_S, WEBCASTLE, command, environment, wait_for


def rows(text):
    return [json.loads(line) for line in text.splitlines()]


def test_help_is_quick_to_import(tmp_path):
    """`--help` loads neither the web server nor the upstream nor the settings."""
    script = (
        "import sys; from webcastle.cli import app\n"
        "try: app(['--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'fastapi', 'aiohttp', 'pydantic', 'structlog', 'google.protobuf', 'uvicorn', 'sqlite3'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run(
        [*WEBCASTLE[:1], "-c", script],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stderr.strip() == "[]"
    assert "doctor" in done.stdout


def test_the_version(tmp_path):
    """`--version` names program and version."""
    assert re.fullmatch(r"webcastle \d+\.\d+\.\d+\n", command(tmp_path, "--version").stdout)


# --- keys --------------------------------------------------------------------------------------------------------------


def test_a_key_is_made_listed_and_revoked(up):
    """The secret is told once; a running gateway takes the key and refuses it after its revocation."""
    made = json.loads(up.run("keys", "create", "--name", "Bob's overlay", "--tier", "basic", "--json").stdout)
    assert set(made) == {"id", "key", "tier"}
    assert made["tier"] == "basic"
    listing = up.run("keys", "list")
    assert made["id"] in listing.stdout
    assert "Bob's overlay" in listing.stdout
    assert made["key"] not in listing.stdout

    url = f"{up.gateway}/tok/v1/user_uniqueid/?unique_id=demo_chat"

    def status():
        try:
            with urllib.request.urlopen(
                urllib.request.Request(url, headers={"X-Api-Key": made["key"]}), timeout=PATIENCE_S
            ) as answer:
                return answer.status
        except urllib.error.HTTPError as exc:
            return exc.code

    assert status() == 200
    up.run("keys", "revoke", made["id"])
    wait_for(lambda: status() == 401)
    assert made["id"] not in up.run("keys", "list").stdout
    gone = [key for key in json.loads(up.run("keys", "list", "--all", "--json").stdout) if key["id"] == made["id"]]
    assert gone[0]["revoked_at"] > 0


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("keys", "create", "--name", "x", "--tier", "gold"), "Tiers: basic"),
        (("keys", "create", "--name", " "), "name"),
        (("keys", "revoke", "key_nope"), "keys list"),
    ],
)
def test_what_cannot_be_done_with_keys_is_explained(up, words, told):
    """Exit code 1, what is wrong, and what to do."""
    done = up.run(*words, check=False)
    assert done.returncode == 1
    assert told in done.stderr
    assert "Traceback" not in done.stderr


# --- reading -----------------------------------------------------------------------------------------------------------


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


def test_history_pages_back_without_repeating(up):
    """Newest first, as many as asked, none twice."""
    messages = rows(up.run("history", "@demo_chat", "--limit", "45", "--jsonl").stdout)
    assert len(messages) == 45
    ids = [message["msg_id"] for message in messages]
    assert len(set(ids)) == 45
    times = [int(m["payload"]["common"]["createTime"]) for m in messages if "payload" in m]
    assert times[0] > times[-1]
    assert len(json.loads(up.run("history", "@demo_chat", "--limit", "7", "--json").stdout)) == 7
    assert "there are more" in up.run("history", "@demo_chat", "--limit", "5").stderr


def test_feed_does_both_steps(up):
    """The gateway signs, the command fetches, and the rooms are in a table."""
    done = up.run("feed")
    assert re.search(r"^@\S+ +[\d,]+ +[\d,]+ ", done.stdout, re.MULTILINE)
    assert "--session" in done.stderr
    rooms = json.loads(up.run("feed", "--json").stdout)
    assert 1 <= len(rooms) <= 6  # anonymous visitors see about five


def test_feed_takes_a_session_from_the_environment_only(up):
    """With a session the lists are longer and the following list opens; it never stands on the command line or screen."""
    session = "5f1e9c0ffee5f1e9c0ffee"
    done = up.run("feed", "--pages", "3", "--json", WEBCASTLE_TIKTOK_SESSION_ID=session)
    assert len(json.loads(done.stdout)) > 6
    assert session not in done.stdout + done.stderr
    assert json.loads(up.run("feed", "--channel", "42", "--json", WEBCASTLE_TIKTOK_SESSION_ID=session).stdout)
    refused = up.run("feed", "--channel", "42", check=False)
    assert refused.returncode == 1
    assert "session" in refused.stderr
    for path in (up.home / ".webcastle").rglob("*"):
        if path.is_file():
            assert session.encode() not in path.read_bytes(), path


@pytest.mark.parametrize("words", [("watch", "demo_chat"), ("history", "demo_chat"), ("feed",)])
def test_without_a_gateway_they_say_how_to_start_one(tmp_path, words):
    """Exit code 2, and the command that starts one."""
    done = command(tmp_path, *words, "--gateway", "http://127.0.0.1:9", check=False)
    assert done.returncode == 2
    assert "No gateway answers at http://127.0.0.1:9" in done.stderr
    assert "webcastle up --sandbox" in done.stderr


@pytest.mark.parametrize(
    "words", [("watch", "not a name"), ("watch",), ("feed", "--count", "0"), ("record",), ("fly",)]
)
def test_wrong_usage_has_its_own_exit_code(tmp_path, words):
    """2, with the usage."""
    done = command(tmp_path, *words, check=False)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


# --- keeping and checking ----------------------------------------------------------------------------------------------


def test_record_is_kept_and_taken_back(up):
    """The list of recorded creators, by name without @, in lower case."""
    assert "is recorded from now on" in up.run("record", "@Demo_Quiet").stdout
    assert json.loads(up.run("record", "--list", "--json").stdout) == {"recorded": ["demo_quiet"]}
    assert "no longer" in up.run("record", "@demo_quiet", "--stop").stdout
    assert up.run("record", "--list").stdout == "Nobody is recorded.\n"


def test_doctor_finds_everything_well(up):
    """Against the running sandbox every hop works."""
    report = json.loads(up.run("doctor", "--json").stdout)
    assert report["ok"] is True
    assert [hop["hop"] for hop in report["hops"] if hop["state"] != "ok"] == []
    assert {hop["hop"] for hop in report["hops"]} >= {
        "database",
        "gateway",
        "look-up",
        "signer",
        "messages",
        "websocket",
    }
    assert "Every tested hop works" in up.run("doctor").stdout


def test_doctor_names_the_broken_hop(up):
    """When im/fetch answers with nothing, the hops before it are well, it is named, and what needs it is not blamed."""
    faults = f"{up.ready['sandbox']}/_sandbox/faults"
    order = json.dumps({"fault": "empty", "path": "/webcast/im/fetch", "seconds": 600}).encode()
    with urllib.request.urlopen(urllib.request.Request(faults, data=order), timeout=PATIENCE_S):
        pass
    try:
        done = up.run("doctor", "--json", check=False)
    finally:
        with urllib.request.urlopen(urllib.request.Request(faults, method="DELETE"), timeout=PATIENCE_S):
            pass
    states = {hop["hop"]: hop["state"] for hop in json.loads(done.stdout)["hops"]}
    assert done.returncode == 1
    assert [hop for hop, state in states.items() if state == "fail"] == ["messages"]
    assert states["websocket"] == "skip"


def test_doctor_without_anything(tmp_path):
    """No gateway, no database, nobody upstream: the first broken hop is upstream, and the rest is not blamed."""
    env = {
        "WEBCASTLE_TIKTOK_WEB_URL": "http://127.0.0.1:9",
        "WEBCASTLE_TIKTOK_WEBCAST_URL": "http://127.0.0.1:9/webcast",
    }
    done = command(tmp_path, "doctor", "--json", check=False, **env)
    report = json.loads(done.stdout)
    assert done.returncode == 1
    states = {hop["hop"]: hop["state"] for hop in report["hops"]}
    assert states["data directory"] == states["database"] == "ok"
    assert states["gateway"] == states["websocket"] == "skip"
    assert states["web pages"] == "fail"
    assert all(hop["hint"] for hop in report["hops"] if hop["state"] == "fail")
    assert "The first broken hop is: web pages" in command(tmp_path, "doctor", check=False, **env).stdout


def test_doctor_sees_a_damaged_database(tmp_path):
    """A file that is no database is found, and named."""
    (tmp_path / ".webcastle").mkdir()
    (tmp_path / ".webcastle" / "webcastle.db").write_bytes(b"not a database" * 1000)
    done = command(tmp_path, "doctor", "--json", check=False, WEBCASTLE_TIKTOK_WEB_URL="http://127.0.0.1:9")
    states = {hop["hop"]: hop["state"] for hop in json.loads(done.stdout)["hops"]}
    assert states["database"] == "fail"


def test_bench_says_where_it_works(tmp_path):
    """Outside a checkout it points to one."""
    assert "make bench" in command(tmp_path, "bench").stdout


# --- the sandbox alone -------------------------------------------------------------------------------------------------


def test_the_sandbox_runs_alone(tmp_path):
    """It prints its rooms and the settings that point Webcastle at it, and ends on SIGTERM."""
    ready, output = tmp_path / "box.json", tmp_path / "box.out"
    with output.open("w") as out:
        box = subprocess.Popen(
            [*WEBCASTLE, "sandbox", "--port", "0", "--manual-clock", "--seed", "3", "--ready-file", str(ready)],
            cwd=tmp_path,
            env=environment(),
            stdout=out,
            stderr=subprocess.STDOUT,
        )
    try:
        wait_for(ready.exists, box, output)
        url = json.loads(ready.read_text())["sandbox"]
        with urllib.request.urlopen(f"{url}/_sandbox/clock", timeout=PATIENCE_S) as answer:
            assert json.load(answer)
        told = output.read_text()
        assert "@demo_chat" in told
        assert f"export WEBCASTLE_TIKTOK_WEBCAST_URL={url}/webcast" in told
    finally:
        box.terminate()
        assert box.wait(PATIENCE_S) == 0
    assert not ready.exists()
