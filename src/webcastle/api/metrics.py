"""What the API counts. Labels are bounded: operations, statuses, dialects and error codes; never a room, name or key."""

from __future__ import annotations

from prometheus_client import Counter, Histogram

__all__ = ["ERRORS", "REQUESTS", "SECONDS"]

REQUESTS = Counter("webcastle_http_requests", "Requests answered.", ["operation", "status"])
SECONDS = Histogram(
    "webcastle_http_request_seconds",
    "From a request's head to its answer's end.",
    ["operation"],
    buckets=(0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30),
)
ERRORS = Counter("webcastle_http_errors", "Errors answered, by their stable code.", ["dialect", "code"])
