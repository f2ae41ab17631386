"""`webcastle feed`: the live rooms, signed by the gateway and fetched by the command."""

import json
import re


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
