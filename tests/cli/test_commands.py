"""Wrong usage and errors: one line each, a stable exit code, no traceback."""

import pytest

from tests.cli.conftest import command


@pytest.mark.parametrize(
    "words", [("watch", "not a name"), ("watch",), ("feed", "--count", "0"), ("record",), ("fly",)]
)
def test_wrong_usage_has_its_own_exit_code(tmp_path, words):
    """2, with the usage."""
    done = command(tmp_path, *words, check=False)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
