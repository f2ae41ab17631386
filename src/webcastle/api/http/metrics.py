"""Metrics of the API. Labels are bounded: operations, statuses, dialects and error codes; never a room, name or key."""

from __future__ import annotations

from collections.abc import Iterator

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from webcastle.core.health import HealthReport

__all__ = ["ERRORS", "REQUESTS", "SECONDS", "HealthCollector", "expose"]

REQUESTS = Counter("webcastle_http_requests", "Requests answered.", ["operation", "status"])
SECONDS = Histogram(
    "webcastle_http_request_seconds",
    "From a request's head to its answer's end.",
    ["operation"],
    buckets=(0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30),
)
ERRORS = Counter("webcastle_http_errors", "Errors answered, by their stable code.", ["dialect", "code"])


class HealthCollector(Collector):
    """A health report in numbers: ``webcastle_<hop>_<name>`` for every number of a hop, and the services by kind."""

    def __init__(self, report: HealthReport) -> None:
        self._report = report

    def collect(self) -> Iterator[Metric]:
        """The metrics; ``ok`` is 1 or 0."""
        for hop, details in self._report.hops.items():
            for name, value in details.items():
                if isinstance(value, bool | int | float):
                    yield GaugeMetricFamily(
                        f"webcastle_{hop}_{name}", f"{name} of {hop}, see /healthz.", value=float(value)
                    )
        up = GaugeMetricFamily(
            "webcastle_service_up", "0: a service of this kind waits to be restarted.", labels=["kind"]
        )
        restarts = CounterMetricFamily("webcastle_service_restarts", "Restarts after a failure.", labels=["kind"])
        for kind, details in self._report.services.items():
            up.add_metric([kind], float(details["ok"]))
            restarts.add_metric([kind], details["restarts"])
        yield from (up, restarts)


def expose(report: HealthReport) -> bytes:
    """All metrics in Prometheus' text format."""
    health = CollectorRegistry()
    health.register(HealthCollector(report))
    return generate_latest() + generate_latest(health)
