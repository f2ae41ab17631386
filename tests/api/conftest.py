"""One gateway with fakes below it, and a client that checks every answer against the OpenAPI description."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx
import jsonschema_rs
import pytest
from fastapi import FastAPI

from tests.api.fakes import FakeApp
from webcastle.api import create_api

KeyOf = Callable[[str], Awaitable[str]]

# Requests that no operation is there for; everything else must be documented.
UNDOCUMENTED = {404, 405}


@pytest.fixture
def app() -> FakeApp:
    return FakeApp()


@pytest.fixture
def api(app: FakeApp) -> FastAPI:
    return create_api(app)  # type: ignore[arg-type]


@pytest.fixture
def key_of(app: FakeApp) -> KeyOf:
    """Makes a key of a tier and gives its secret."""

    async def make(tier: str) -> str:
        _, secret = await app.access.create("test", tier)
        return secret

    return make


@pytest.fixture
async def anonymous(api: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    """A client without a key."""
    check = DocumentCheck(api.openapi())
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app=api, raise_app_exceptions=False),
        base_url="http://gateway",
        event_hooks={"response": [check]},
        timeout=10,
    ) as client:
        yield client


@pytest.fixture
async def client(anonymous: httpx.AsyncClient, key_of: KeyOf) -> httpx.AsyncClient:
    """A client with a key without limits."""
    anonymous.headers["X-Api-Key"] = await key_of("unlimited")
    return anonymous


class DocumentCheck:
    """An httpx hook: the status is documented for the operation, and headers and body are as documented."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document

    async def __call__(self, response: httpx.Response) -> None:
        path = response.request.url.path.rstrip("/") + "/"
        operations = self._document["paths"].get(path) or self._document["paths"].get(path.rstrip("/"), {})
        operation = operations.get(response.request.method.lower())
        if operation is None:
            return
        assert str(response.status_code) in operation["responses"], (
            f"{response.status_code} is not documented for {path}"
        )
        documented = operation["responses"][str(response.status_code)]
        for name, header in documented.get("headers", {}).items():
            if name not in response.headers:
                assert not header.get("required"), f"{name} is missing from {response.status_code} of {path}"
        schema = documented.get("content", {}).get("application/json", {}).get("schema")
        if schema:
            assert response.headers["content-type"] == "application/json"
            await response.aread()
            validator = jsonschema_rs.Draft202012Validator(schema | {"components": self._document["components"]})
            validator.validate(response.json())
