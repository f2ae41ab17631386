"""Logging, set up once: to stderr, for people on a terminal and as JSON otherwise, with secrets taken out.

Secrets should never reach a log call; the processor here is the second line of defence.
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any, TextIO

import structlog

from webcastle.errors import ConfigError

__all__ = ["configure_logs", "redact"]

_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}
_SECRET_NAME = re.compile(r"cookie|session|secret|token|authorization|passw|(^|_|-)(api)?key$|ttwid", re.IGNORECASE)
_URL_QUERY = re.compile(r"(\b(?:https?|wss?)://[^\s?'\"]+)\?[^\s'\"]*")
_BARE_SECRET = re.compile(r"\b(?:wc_[A-Za-z0-9_-]{16,}|eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,})")
"""API keys and JSON Web Tokens, wherever they stand."""
_GONE = "[redacted]"


def configure_logs(level: str) -> None:
    """Send structlog and the standard library's loggers to stderr. Raises `ConfigError` for an unknown level."""
    number = _LEVELS.get(level.lower())
    if number is None:
        raise ConfigError(f"WEBCASTLE_LOG_LEVEL is {level!r}.", hint=f"Use one of {', '.join(_LEVELS)}.")
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.ExtraAdder(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    if sys.stderr.isatty():
        renderers: list[Any] = [
            redact,
            structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback),
        ]
    else:
        renderers = [structlog.processors.format_exc_info, redact, structlog.processors.JSONRenderer()]
    formatter = structlog.stdlib.ProcessorFormatter(
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *renderers], foreign_pre_chain=shared
    )
    output = _Stderr()
    output.setFormatter(formatter)
    root = logging.getLogger()
    root.handlers[:] = [output]
    root.setLevel(number)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )


class _Stderr(logging.StreamHandler[TextIO]):
    """Writes to the present ``sys.stderr``, which a live display replaces while it runs."""

    def emit(self, record: logging.LogRecord) -> None:
        self.stream = sys.stderr
        super().emit(record)


def redact(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Take secrets out of a log event: values with a telling name, the queries of URLs, and API keys anywhere."""
    for name, value in event.items():
        event[name] = _GONE if _SECRET_NAME.search(name) and name != "event" else _scrub(value)
    return event


def _scrub(value: Any) -> Any:
    if isinstance(value, str):
        return _BARE_SECRET.sub(_GONE, _URL_QUERY.sub(r"\1?…", value))
    if isinstance(value, dict):
        return {k: _GONE if isinstance(k, str) and _SECRET_NAME.search(k) else _scrub(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_scrub(item) for item in value]
    return value
