"""`webcastle doctor`: every hop is tested, and the first broken one is named."""

import json
import urllib.request

from tests.cli.conftest import PATIENCE_S, command


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
