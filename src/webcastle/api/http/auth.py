"""Where a request carries its API key. Each dialect accepts its own places."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from starlette.requests import Request

from webcastle.errors import InvalidKeyError

__all__ = ["BEARER", "QUERY", "QUERY_TOKEN", "RAPIDAPI_HEADER", "X_API_KEY", "KeyPlace", "find_key"]


@dataclass(frozen=True, slots=True)
class KeyPlace:
    """One place for a key: how to read it, and how OpenAPI describes it (``scheme`` names the security scheme)."""

    scheme: str
    read: Callable[[Request, Mapping[str, str]], str]
    openapi: dict[str, str]


def _header(scheme: str, name: str) -> KeyPlace:
    return KeyPlace(
        scheme,
        lambda request, _query: request.headers.get(name, ""),
        {"type": "apiKey", "in": "header", "name": name},
    )


def _bearer(request: Request, _query: Mapping[str, str]) -> str:
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    return token if kind.lower() == "bearer" else ""  # a proxy's own Basic credentials are none of our business


RAPIDAPI_HEADER = _header("RapidApiKey", "X-RapidAPI-Key")
X_API_KEY = _header("ApiKeyHeader", "X-Api-Key")
BEARER = KeyPlace("Bearer", _bearer, {"type": "http", "scheme": "bearer"})
QUERY = KeyPlace(
    "ApiKeyQuery", lambda _request, query: query.get("apiKey", ""), {"type": "apiKey", "in": "query", "name": "apiKey"}
)


QUERY_TOKEN = KeyPlace(
    "TokenQuery", lambda _request, query: query.get("jwtKey", ""), {"type": "apiKey", "in": "query", "name": "jwtKey"}
)


def find_key(places: Sequence[KeyPlace], request: Request, query: Mapping[str, str]) -> str | None:
    """The request's key, or None. Raises `InvalidKeyError` if it has several that differ: whose limits would apply?"""
    keys = {key for place in places if (key := place.read(request, query).strip())}
    if len(keys) > 1:
        raise InvalidKeyError("The request carries several API keys.", hint="Send one, in one place.")
    if not keys and "Authorization" in request.headers:
        raise InvalidKeyError(
            "The Authorization header is not a bearer token.", hint="Send `Authorization: Bearer wc_…`."
        )
    return next(iter(keys), None)
