"""How long rooms are followed."""

from __future__ import annotations

import pytest

from webcastle.settings.following import FollowingSettings


def test_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seconds may have a fraction; look-ups need not be cached, and no history need be fetched."""
    monkeypatch.setenv("WEBCASTLE_IDLE_RELEASE_S", "0.5")
    monkeypatch.setenv("WEBCASTLE_LOOKUP_TTL_S", "0")
    monkeypatch.setenv("WEBCASTLE_HISTORY_LIMIT", "0")
    settings = FollowingSettings()
    assert (settings.idle_release_s, settings.lookup_ttl_s, settings.history_limit) == (0.5, 0.0, 0)
    assert settings.follow_timeout_s == 8.0
