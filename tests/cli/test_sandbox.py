"""`webcastle sandbox`: TikTok LIVE in a box, alone."""

import json
import subprocess
import urllib.request

from tests.cli.conftest import PATIENCE_S, WEBCASTLE, environment, wait_for


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
