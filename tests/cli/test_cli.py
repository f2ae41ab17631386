"""The command line as a whole: help, version."""

import re
import subprocess

from tests.cli.conftest import WEBCASTLE, command, environment


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
