"""The HTTP client of a running gateway, and what the commands say without one."""

import pytest

from tests.cli.conftest import command


@pytest.mark.parametrize("words", [("watch", "demo_chat"), ("history", "demo_chat"), ("feed",)])
def test_without_a_gateway_they_say_how_to_start_one(tmp_path, words):
    """Exit code 2, and the command that starts one."""
    done = command(tmp_path, *words, "--gateway", "http://127.0.0.1:9", check=False)
    assert done.returncode == 2
    assert "No gateway answers at http://127.0.0.1:9" in done.stderr
    assert "webcastle up --sandbox" in done.stderr
