"""An environment without settings, and a working directory without ``.env``."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def bare_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the developer has set is not seen."""
    for name in os.environ:
        if name.startswith("WEBCASTLE_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
