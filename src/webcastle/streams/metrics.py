"""Metrics of the streams; none is updated once per delivery."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram

__all__ = ["CLOSED", "CONNECTIONS", "DELIVERIES", "FLUSH_SECONDS", "LAGS", "MISSED", "REREADS", "WRITES"]

CONNECTIONS = Gauge("webcastle_ws_connections", "WebSocket connections open.")
CLOSED = Counter("webcastle_ws_closed", "Connections closed by us, by close code.", ["code"])
DELIVERIES = Counter("webcastle_ws_deliveries", "Events written to subscribers.")
WRITES = Counter("webcastle_ws_writes", "Writes to subscribers' sockets; several events may share one.")
LAGS = Counter("webcastle_ws_lags", "Times a subscriber's buffer was full.")
MISSED = Counter("webcastle_ws_missed", "Events that lagging subscribers missed.")
REREADS = Counter("webcastle_ws_rereads", "Times a room's stream read the log because the bus had lost something.")
FLUSH_SECONDS = Histogram(
    "webcastle_ws_flush_seconds",
    "Time to write what is pending to all subscribers of a room.",
    buckets=(0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3),
)
