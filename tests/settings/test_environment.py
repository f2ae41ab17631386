"""Where settings come from."""

from __future__ import annotations

from pathlib import Path

import pytest

from webcastle.settings.environment import EnvironmentSettings


class Example(EnvironmentSettings):
    """One model among others."""

    number: int = 1


def test_variables_then_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """What belongs to other models, or to other programs, is no mistake."""
    Path(".env").write_text("WEBCASTLE_NUMBER=2\nWEBCASTLE_PORT=x\nOTHER=y\n", "utf-8")
    assert Example().number == 2
    monkeypatch.setenv("WEBCASTLE_NUMBER", "3")
    assert Example().number == 3
    monkeypatch.setenv("NUMBER", "4")
    assert Example().number == 3
