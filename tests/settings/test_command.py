"""Secrets of the person at the keyboard."""

from __future__ import annotations

import pytest

from webcastle.settings.command import CommandSettings


def test_secrets_are_read_and_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """From the environment; empty without."""
    assert CommandSettings().api_key.get_secret_value() == ""
    monkeypatch.setenv("WEBCASTLE_API_KEY", "wc_0123456789")
    monkeypatch.setenv("WEBCASTLE_TIKTOK_SESSION_ID", "5e551000")
    settings = CommandSettings()
    assert settings.api_key.get_secret_value() == "wc_0123456789"
    assert settings.tiktok_session_id.get_secret_value() == "5e551000"
    assert "wc_" not in repr(settings)
    assert "5e55" not in repr(settings)
