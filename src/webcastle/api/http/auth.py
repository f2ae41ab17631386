"""The parts of a request that may carry its API key. Each dialect accepts its own list of sources."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from starlette.requests import Request

from webcastle.errors import InvalidKeyError

__all__ = ["BEARER", "QUERY", "QUERY_TOKEN", "RAPIDAPI_HEADER", "X_API_KEY", "KeySource", "find_key"]


@dataclass(frozen=True, slots=True)
class KeySource:
    """One part of a request that may carry a key: a function that reads it, and its OpenAPI security scheme named ``scheme``."""

    scheme: str
    read: Callable[[Request, Mapping[str, str]], str]
    openapi: dict[str, str]


def _header(scheme: str, name: str) -> KeySource:
    return KeySource(
        scheme,
        lambda request, _query: request.headers.get(name, ""),
        {"type": "apiKey", "in": "header", "name": name},
    )


def _bearer(request: Request, _query: Mapping[str, str]) -> str:
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    return token if kind.lower() == "bearer" else ""  # Basic credentials of a proxy are ignored


RAPIDAPI_HEADER = _header("RapidApiKey", "X-RapidAPI-Key")
X_API_KEY = _header("ApiKeyHeader", "X-Api-Key")
BEARER = KeySource("Bearer", _bearer, {"type": "http", "scheme": "bearer"})
QUERY = KeySource(
    "ApiKeyQuery", lambda _request, query: query.get("apiKey", ""), {"type": "apiKey", "in": "query", "name": "apiKey"}
)


QUERY_TOKEN = KeySource(
    "TokenQuery", lambda _request, query: query.get("jwtKey", ""), {"type": "apiKey", "in": "query", "name": "jwtKey"}
)


def find_key(sources: Sequence[KeySource], request: Request, query: Mapping[str, str]) -> str | None:
    """The request's key, or None. Raises `InvalidKeyError` if it has several that differ, because it is not clear whose limits apply."""
    keys = {key for source in sources if (key := source.read(request, query).strip())}
    if len(keys) > 1:
        raise InvalidKeyError("The request carries several API keys.", hint="Send one key only.")
    if not keys and "Authorization" in request.headers:
        raise InvalidKeyError(
            "The Authorization header is not a bearer token.", hint="Send `Authorization: Bearer wc_…`."
        )
    return next(iter(keys), None)
