"""Where TikTok is and who signs."""

from __future__ import annotations

import pytest

from webcastle.settings.upstream import UpstreamSettings


@pytest.mark.parametrize(
    ("text", "signers"),
    [
        ("sandbox", ("sandbox",)),
        (" http:https://a.example , none,", ("http:https://a.example", "none")),
        ("", ()),
    ],
)
def test_signers(monkeypatch: pytest.MonkeyPatch, text: str, signers: tuple[str, ...]) -> None:
    """A list with commas."""
    monkeypatch.setenv("WEBCASTLE_SIGNER", text)
    assert UpstreamSettings().signer == signers


def test_urls_lose_their_last_slash(monkeypatch: pytest.MonkeyPatch) -> None:
    """Paths are put behind them."""
    monkeypatch.setenv("WEBCASTLE_TIKTOK_WEBCAST_URL", "http://127.0.0.1:8788/webcast/")
    assert UpstreamSettings().tiktok_webcast_url == "http://127.0.0.1:8788/webcast"
