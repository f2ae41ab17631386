"""Logs: one line per event on stderr, and no secrets in it."""

import json
import subprocess
import sys

import pytest

from webcastle.cli.logs import configure_logs, redact
from webcastle.errors import ConfigError

SESSION = "5f1e9c0ffee5f1e9c0ffee"
TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlLXNpZ25hdHVyZQ"
KEY = "wc_AbCdEfGhIjKlMnOpQrStUvWxYz012345"

SCRIPT = f"""
import logging, structlog
from webcastle.cli.logs import configure_logs
configure_logs("info")
log = structlog.get_logger("demo")
log.debug("too_small")
log.info("plain", room_id=7, cookies="sessionid={SESSION}", headers={{"Authorization": "Bearer {KEY}"}})
log.warning("asked https://webcast.tiktok.com/webcast/feed/?msToken={SESSION}", url="https://x.test/a?apiKey={KEY}")
logging.getLogger("other.library").warning("key %s was used, or %s", "{KEY}", "{TOKEN}")
try:
    raise ValueError("bad key {KEY}")
except ValueError:
    log.exception("failed")
"""


@pytest.fixture
def lines():
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == ""
    return [json.loads(line) for line in done.stderr.splitlines()], done.stderr


def test_a_pipe_gets_one_json_object_per_event(lines):
    """Not on a terminal: JSON, with level, name and time, and nothing below the level."""
    events, _ = lines
    assert [event["level"] for event in events] == ["info", "warning", "warning", "error"]
    assert events[0]["event"] == "plain"
    assert events[0]["room_id"] == 7
    assert events[0]["logger"] == "demo"
    assert events[2]["logger"] == "other.library"


def test_no_secret_reaches_the_output(lines):
    """Cookies, authorization, URL queries, API keys and tokens are gone, wherever they stood; tracebacks too."""
    events, everything = lines
    assert SESSION not in everything
    assert KEY not in everything
    assert TOKEN not in everything
    assert events[1]["event"] == "asked https://webcast.tiktok.com/webcast/feed/?…"
    assert "ValueError" in events[3]["exception"]


@pytest.mark.parametrize(
    "name",
    ["cookie", "Cookies", "session_id", "api_key", "apiKey", "key", "X-Api-Key", "ms_token", "ttwid", "password"],
)
def test_values_with_a_telling_name_are_taken_out(name):
    """The name is enough, at any depth."""
    assert redact(None, "", {name: "x"}) == {name: "[redacted]"}
    assert redact(None, "", {"request": [{name: "x"}]}) == {"request": [{name: "[redacted]"}]}


@pytest.mark.parametrize("name", ["key_id", "keys", "monkey", "room_id", "event"])
def test_ordinary_names_are_kept(name):
    """What is no secret stays readable."""
    assert redact(None, "", {name: "x"}) == {name: "x"}


def test_an_unknown_level_is_refused():
    """A typo in the setting is named, with the choices."""
    with pytest.raises(ConfigError, match="WEBCASTLE_LOG_LEVEL"):
        configure_logs("loud")
