"""What holds for all tests."""

import logging
from collections.abc import Iterator

import pytest
import structlog
from hypothesis import HealthCheck, settings

# How quickly examples are made depends on what else the machine does; no test asserts on time.
settings.register_profile("webcastle", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("webcastle")


@pytest.fixture(autouse=True)
def _logs_are_set_up_anew(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A test that sets logging up, as commands do, changes nothing for the tests after it."""
    configure, root = structlog.configure, logging.getLogger()
    handlers, level = root.handlers[:], root.level

    def configure_for_one_test(**options: object) -> None:
        configure(**{**options, "cache_logger_on_first_use": False})  # type: ignore[arg-type]

    monkeypatch.setattr(structlog, "configure", configure_for_one_test)
    yield
    if structlog.is_configured():
        structlog.reset_defaults()
        root.handlers[:] = handlers
        root.setLevel(level)
