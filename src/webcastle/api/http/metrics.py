"""What the API counts. Labels are bounded: operations, statuses, dialects and error codes; never a room, name or key."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

__all__ = ["ERRORS", "REQUESTS", "SECONDS", "HopCollector", "expose"]

REQUESTS = Counter("webcastle_http_requests", "Requests answered.", ["operation", "status"])
SECONDS = Histogram(
    "webcastle_http_request_seconds",
    "From a request's head to its answer's end.",
    ["operation"],
    buckets=(0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30),
)
ERRORS = Counter("webcastle_http_errors", "Errors answered, by their stable code.", ["dialect", "code"])


class HopCollector(Collector):
    """The numbers of `App.status` as gauges, read when somebody scrapes: ``webcastle_<hop>_<name>``."""

    def __init__(self, status: Callable[[], Mapping[str, Any]]) -> None:
        self._status = status

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """One gauge per number; ``ok`` is 1 or 0."""
        for hop, details in self._status().items():
            for name, value in details.items() if isinstance(details, Mapping) else ():
                if isinstance(value, bool | int | float):
                    yield GaugeMetricFamily(
                        f"webcastle_{hop}_{name}", f"{name} of {hop}, see /healthz.", value=float(value)
                    )


def expose(status: Callable[[], Mapping[str, Any]]) -> Callable[[], bytes]:
    """A function that gives everything there is to scrape, in Prometheus' text format."""
    hops = CollectorRegistry()
    hops.register(HopCollector(status))
    return lambda: generate_latest() + generate_latest(hops)
