"""The OpenAPI description is complete, and the API behaves as it says (every other test here checks its answers too)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from types import SimpleNamespace

import jsonschema_rs
import pytest
import schemathesis
from fastapi import FastAPI
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    ignored_auth,
    missing_required_header,
    negative_data_rejection,
    positive_data_acceptance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
)

from tests.api.conftest import document
from tests.api.fakes import FakeApp, WatchedStore
from webcastle.api.compat import tiktools
from webcastle.api.compat.euler import Pages
from webcastle.api.compat.tiktools.declined import OPERATIONS as DECLINED


@dataclass(frozen=True)
class Gateway:
    """A running gateway: where it is, a key without limits, and how to stop it."""

    url: str
    key: str
    stop: Callable[[], object]


CHECKS = [
    not_a_server_error,
    content_type_conformance,
    ignored_auth,
    missing_required_header,
    negative_data_rejection,
    positive_data_acceptance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
]


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    """A real server in a thread of its own, as the fuzzer is not asynchronous."""
    path = tmp_path_factory.mktemp("gateway") / "webcastle.db"
    ready: Future[Gateway] = Future()

    async def serve_until_stopped() -> None:
        async with WatchedStore(path) as store:
            app = FakeApp(store)
            _, secret = await app.access.create("schemathesis", "unlimited")
            async with app.server(grace_s=1.0) as server:
                stop = asyncio.Event()
                loop = asyncio.get_running_loop()
                ready.set_result(Gateway(server.url, secret, lambda: loop.call_soon_threadsafe(stop.set)))
                await stop.wait()

    with ThreadPoolExecutor(1) as pool:
        served = pool.submit(asyncio.run, serve_until_stopped())
        gateway = ready.result(timeout=10)
        yield gateway
        gateway.stop()
        served.result(timeout=10)


schema = schemathesis.openapi.from_dict(document())
schema.config.generation.update(with_security_parameters=False)  # the checks vary the key themselves


ONE_OF_SEVERAL = {f"{operation.path}/" for operation in tiktools.OPERATIONS if operation.one_of}


@schema.parametrize()
@settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_behaves_as_described(case: schemathesis.Case, gateway: Gateway) -> None:
    """Whatever a schema-aware fuzzer sends, good or bad, is answered as the description says; never with a 5xx."""
    # two users at once, a session for channel 42, one of two parameters, and TikTok's hosts are rules that a schema cannot say
    lenient = case.operation.path in {
        "/tok/v1/webcast_room_user_info/",
        "/webcast/feed/",
        "/webcast/sign_url/",
        "/euler/webcast/fetch/",
        "/euler/webcast/sign_url/",
        "/euler/tiktok/sign_url/",
    }
    lenient |= case.operation.method.upper() == "GET" and case.operation.path in ONE_OF_SEVERAL
    excluded = [positive_data_acceptance] if lenient else []
    case.call_and_validate(
        base_url=gateway.url, headers={"X-Api-Key": gateway.key}, checks=CHECKS, excluded_checks=excluded
    )


def test_every_operation_is_described(api: FastAPI) -> None:
    """Nothing answers that is not in the document, slash-less twins and pages for people aside."""
    described = {path.rstrip("/") for path in api.openapi()["paths"]}
    answering = {route.path.rstrip("/") for route in api.routes}  # type: ignore[attr-defined]
    declined = {operation.path for operation in DECLINED}
    pages = {path for path, _ in Pages(*[SimpleNamespace()] * 3, per_minute=1).routes()}  # type: ignore[arg-type]
    assert answering - described - pages - declined == {
        "",
        "/docs",
        "/docs/oauth2-redirect",
        "/docs-assets",
        "/openapi.json",
    }
    assert described <= answering


def test_operation_ids_are_unique(api: FastAPI) -> None:
    """Generated clients need a name of its own for each operation."""
    ids = [operation["operationId"] for path in api.openapi()["paths"].values() for operation in path.values()]
    assert len(ids) == len(set(ids))


def test_every_part_is_explained(api: FastAPI) -> None:
    """Each operation has a summary; each parameter, response and rate header a description; keys their schemes."""
    document = api.openapi()
    schemes = document["components"]["securitySchemes"]
    for path, operations in document["paths"].items():
        for operation in operations.values():
            assert operation["summary"]
            for parameter in operation.get("parameters", []):
                assert parameter["description"], parameter["name"]
            for response in operation["responses"].values():
                assert response["description"]
                assert all(header["description"] for header in response.get("headers", {}).values())
            if path.startswith(("/tok/", "/webcast/", "/authentication/", "/euler/")):
                assert operation["security"]
                assert {name for entry in operation["security"] for name in entry} <= set(schemes)
            else:
                assert "security" not in operation


def test_examples_fit_their_schemas(api: FastAPI) -> None:
    """Each operation of the two big dialects has an example, and every example is valid for its own schema."""
    document = api.openapi()
    for path, operations in document["paths"].items():
        for operation in operations.values():
            content = operation["responses"]["200"].get("content", {}).get("application/json", {})
            if "example" in content:
                validator = jsonschema_rs.Draft202012Validator(
                    content["schema"] | {"components": document["components"]}
                )
                validator.validate(content["example"])
            else:
                assert not path.startswith(("/tok/", "/webcast/", "/authentication/"))
