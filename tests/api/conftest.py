"""One gateway with fakes below it, and a client that checks every answer against the OpenAPI description."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import jsonschema_rs
import pytest
from fastapi import FastAPI

from tests.api.fakes import FakeApp, WatchedStore, api_over

KeyOf = Callable[[str], Awaitable[str]]


@pytest.fixture
async def app(tmp_path: Path) -> AsyncIterator[FakeApp]:
    async with WatchedStore(tmp_path / "webcastle.db") as store:
        yield FakeApp(store)


@pytest.fixture
def api(app: FakeApp) -> FastAPI:
    return app.api()


class Stage:
    """Stands for the app that is on; what is taken of it before there is one stands for that app's part."""

    def __init__(self) -> None:
        self.app: Any = None

    def __getattr__(self, name: str) -> Any:
        return Part(self, name) if self.app is None else getattr(self.app, name)


class Part:
    """One part of the app that is on."""

    def __init__(self, stage: Stage, name: str) -> None:
        self._stage = stage
        self._name = name

    def __getattr__(self, name: str) -> Any:
        return getattr(getattr(self._stage.app, self._name), name)

    def __call__(self, *args: Any) -> Any:
        return getattr(self._stage.app, self._name)(*args)


@cache
def _staged() -> tuple[Stage, FastAPI]:
    stage = Stage()
    return stage, api_over(stage)


def staged(app: FakeApp) -> FastAPI:
    """One API for many tests, for those that are many: to make one takes longer than to test it. Only where it keeps nothing."""
    stage, api = _staged()
    stage.app = app
    return api


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
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app=api, raise_app_exceptions=False),
        base_url="http://gateway",
        event_hooks={"response": [check_documented]},
        timeout=10,
    ) as client:
        yield client


@pytest.fixture
async def client(anonymous: httpx.AsyncClient, key_of: KeyOf) -> httpx.AsyncClient:
    """A client with a key without limits."""
    anonymous.headers["X-Api-Key"] = await key_of("unlimited")
    return anonymous


@cache
def document() -> dict[str, Any]:
    return _staged()[1].openapi()


@cache
def validator(path: str, method: str, status: str) -> jsonschema_rs.Draft202012Validator | None:
    content = document()["paths"][path][method]["responses"][status].get("content", {})
    schema = content.get("application/json", {}).get("schema")
    return schema and jsonschema_rs.Draft202012Validator(schema | {"components": document()["components"]})


async def check_documented(response: httpx.Response) -> None:
    """An httpx hook: the status is documented for the operation, and headers and body are as documented."""
    paths = document()["paths"]
    path = response.request.url.path.rstrip("/") + "/"
    path = path if path in paths else path.rstrip("/")
    method, status = response.request.method.lower(), str(response.status_code)
    if method not in paths.get(path, {}):
        return
    responses = paths[path][method]["responses"]
    assert status in responses, f"{status} is not documented for {path}"
    for name, header in responses[status].get("headers", {}).items():
        if name not in response.headers:
            assert not header.get("required"), f"{name} is missing from {status} of {path}"
    if (body_validator := validator(path, method, status)) is not None:
        assert response.headers["content-type"] == "application/json"
        await response.aread()
        body_validator.validate(response.json())
