"""The OpenAPI description is complete, and the API behaves as it says (every other test here checks its answers too)."""

from __future__ import annotations

import asyncio

import jsonschema_rs
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

from tests.api.fakes import FakeApp
from webcastle.api import create_api

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


def gateway() -> tuple[FastAPI, str]:
    app = FakeApp()
    api = create_api(app)  # type: ignore[arg-type]
    _, secret = asyncio.run(app.access.create("schemathesis", "unlimited"))
    return api, secret


API, SECRET = gateway()
schema = schemathesis.openapi.from_asgi("/openapi.json", API)
schema.config.generation.update(with_security_parameters=False)  # the checks vary the key themselves


@schema.parametrize()
@settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_behaves_as_described(case: schemathesis.Case) -> None:
    """Whatever a schema-aware fuzzer sends, good or bad, is answered as the description says; never with a 5xx."""
    # two users at once, and a session for channel 42, are rules that a schema cannot say
    lenient = case.operation.path in {"/tok/v1/webcast_room_user_info/", "/webcast/feed/"}
    excluded = [positive_data_acceptance] if lenient else []
    case.call_and_validate(headers={"X-Api-Key": SECRET}, checks=CHECKS, excluded_checks=excluded)


def test_every_operation_is_described() -> None:
    """Nothing answers that is not in the document, slash-less twins and pages for people aside."""
    described = {path.rstrip("/") for path in API.openapi()["paths"]}
    answering = {route.path.rstrip("/") for route in API.routes}  # type: ignore[attr-defined]
    assert answering - described == {"", "/docs", "/docs/oauth2-redirect", "/openapi.json", "/redoc"}
    assert described <= answering


def test_operation_ids_are_unique() -> None:
    """Generated clients need a name of its own for each operation."""
    ids = [operation["operationId"] for path in API.openapi()["paths"].values() for operation in path.values()]
    assert len(ids) == len(set(ids))


def test_every_part_is_explained() -> None:
    """Each operation has a summary; each parameter, response and rate header a description; keys their schemes."""
    document = API.openapi()
    schemes = document["components"]["securitySchemes"]
    for path, operations in document["paths"].items():
        for operation in operations.values():
            assert operation["summary"]
            for parameter in operation.get("parameters", []):
                assert parameter["description"], parameter["name"]
            for response in operation["responses"].values():
                assert response["description"]
                assert all(header["description"] for header in response.get("headers", {}).values())
            if path.startswith(("/tok/", "/webcast/")):
                assert operation["security"]
                assert {name for entry in operation["security"] for name in entry} <= set(schemes)
            else:
                assert "security" not in operation


def test_examples_fit_their_schemas() -> None:
    """The example of each operation is valid for its own schema."""
    document = API.openapi()
    count = 0
    for operations in document["paths"].values():
        for operation in operations.values():
            content = operation["responses"]["200"].get("content", {}).get("application/json", {})
            if "example" in content:
                validator = jsonschema_rs.Draft202012Validator(
                    content["schema"] | {"components": document["components"]}
                )
                validator.validate(content["example"])
                count += 1
    assert count == 8
