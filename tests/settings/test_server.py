"""Where the gateway listens."""

from __future__ import annotations

import pytest

from webcastle.settings.server import ServerSettings


def test_on_this_machine_without_tls() -> None:
    """Until the operator decides otherwise."""
    settings = ServerSettings()
    assert (settings.host, settings.tls_cert, settings.tls_key, settings.euler_at_root) == ("127.0.0.1", "", "", False)


@pytest.mark.parametrize(("text", "on"), [("true", True), ("1", True), ("no", False)])
def test_switches(monkeypatch: pytest.MonkeyPatch, text: str, on: bool) -> None:
    """In the words that people use for yes and no."""
    monkeypatch.setenv("WEBCASTLE_EULER_AT_ROOT", text)
    assert ServerSettings().euler_at_root is on
