"""All settings of a gateway: where they come from, what wins, and what a wrong one says."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from webcastle.errors import ConfigError
from webcastle.settings import ServerSettings, Settings, UpstreamSettings, load_settings


@pytest.fixture(autouse=True)
def bare_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if name.startswith("WEBCASTLE_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


def test_the_whole_is_each_of_its_parts() -> None:
    """A part of the product takes it for the model that it needs."""
    settings = load_settings()
    assert isinstance(settings, UpstreamSettings)
    assert isinstance(settings, ServerSettings)
    assert settings.port == ServerSettings().port


def test_what_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    """An option over a variable, a variable over ``.env``, that over the default; an option that is not given over nothing."""
    assert load_settings().port == 8787
    Path(".env").write_text("WEBCASTLE_PORT=1\nWEBCASTLE_HOST=::1\nUNRELATED=x\n", "utf-8")
    assert load_settings().port == 1
    monkeypatch.setenv("WEBCASTLE_PORT", "2")
    assert load_settings().port == 2
    assert load_settings(port=3, host=None).port == 3
    assert load_settings(port=3, host=None).host == "::1"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "70000"),
        ("PORT", "x"),
        ("MAX_ROOMS", "0"),
        ("POLL_FLOOR_S", "0.1"),
        ("TIKTOK_WEB_URL", "no url"),
        ("IDLE_RELEASE_S", "0"),
        ("PAGES_PER_MINUTE", "-1"),
    ],
)
def test_a_wrong_value_names_its_variable(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    """And where the settings are explained."""
    monkeypatch.setenv(f"WEBCASTLE_{name}", value)
    with pytest.raises(ConfigError, match=f"WEBCASTLE_{name}: .*docs/settings.md"):
        load_settings()


def test_settings_do_not_change() -> None:
    """Nor do they show the signer's key."""
    settings = load_settings(signer_key="very secret")
    with pytest.raises(ValueError, match="frozen"):
        settings.port = 1  # type: ignore[misc]
    assert "very secret" not in repr(settings)
    assert set(Settings.model_fields) > set(UpstreamSettings.model_fields)
