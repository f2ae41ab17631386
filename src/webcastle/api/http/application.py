"""The HTTP application: the operations of the dialects it is given, health, metrics, and a page that says where to begin."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Any

import orjson
from fastapi import FastAPI, Request
from fastapi_offline import FastAPIOffline
from prometheus_client import CONTENT_TYPE_LATEST
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, JSONResponse, Response

from webcastle import __version__
from webcastle.api.http import openapi
from webcastle.api.http.edge import Edge, PlainErrors
from webcastle.api.http.index import page
from webcastle.api.http.metrics import expose
from webcastle.api.http.operation import Dialect, endpoint
from webcastle.core.access import Access
from webcastle.core.health import HealthReport
from webcastle.core.tokens import Tokens

__all__ = ["create_api"]


_MISTAKE: dict[int | str, dict[str, Any]] = {500: {"description": "A mistake in Webcastle."}}


class Health(BaseModel):
    """How the gateway is. ``ok`` is about everything; the HTTP status only about whether it can serve at all."""

    ok: bool = Field(description="True when every hop and every service is.")
    version: str
    hops: dict[str, Any] = Field(
        description="By name: the store, the upstream, the signer, … each with `ok` and details. `ok` unless there is evidence against it."
    )
    services: dict[str, Any] = Field(
        description="By kind: what runs for long. `ok` is false while one of the kind waits to be restarted after a failure."
    )


Handler = Callable[[Request], Awaitable[Response]]


def create_api(
    *,
    dialects: Sequence[Dialect[Any]],
    access: Access,
    tokens: Tokens,
    health: Callable[[], Awaitable[HealthReport]],
    at_root: Sequence[Dialect[Any]] = (),
    pages: Iterable[tuple[str, Handler]] = (),
    documents: Iterable[Callable[[FastAPI], None]] = (),
) -> FastAPI:
    """The ASGI application.

    Args:
        dialects: the public APIs.
        access: authenticates keys and counts their requests.
        tokens: verifies browsers' tokens.
        health: how the gateway is, for /healthz and /metrics.
        at_root: dialects that hide paths of the others; they are not described, and give no form to other errors.
        pages: paths without a key, and what answers a GET of them.
        documents: add descriptions of what OpenAPI does not describe.
    """
    errors = PlainErrors(dialects)
    # With scripts served from here: /docs needs no internet, and no third-party host can run code in the reader's browser.
    api = FastAPIOffline(
        title="Webcastle",
        version=__version__,
        redirect_slashes=False,
        exception_handlers={HTTPException: errors.http},
        redoc_url=None,
        static_url="/docs-assets",
    )
    openapi.install(api, dialects)
    for install in documents:
        install(api)
    api.add_middleware(Edge, errors=errors)

    for dialect in (*at_root, *dialects):
        _add_operations(api, dialect, access, tokens)
    for path, answer in pages:
        for spelling in (f"{path}/", path):
            api.add_api_route(spelling, answer, response_model=None, include_in_schema=False)
    _add_status(api, health)
    return api


def _add_operations(api: FastAPI, dialect: Dialect[Any], access: Access, tokens: Tokens) -> None:
    for operation in dialect.operations:
        handle = endpoint(dialect, operation, access, tokens)
        for method in operation.methods:
            options = openapi.describe(dialect, operation, method)
            api.add_api_route(
                f"{operation.path}/",
                handle,
                methods=[method],
                response_class=JSONResponse if operation.answer is not None else Response,
                response_model=None,
                include_in_schema=operation.described,
                **options,
            )
            api.add_api_route(operation.path, handle, methods=[method], response_model=None, include_in_schema=False)


def _add_status(api: FastAPI, health: Callable[[], Awaitable[HealthReport]]) -> None:
    """Health, metrics and the first page."""

    async def healthz(request: Request) -> Response:
        request.scope["webcastle.operation"] = "healthz"
        report = await health()
        body = {"ok": report.ok, "version": __version__, "hops": report.hops, "services": report.services}
        return Response(orjson.dumps(body), 200 if report.serving else 503, media_type="application/json")

    async def metrics(request: Request) -> Response:
        request.scope["webcastle.operation"] = "metrics"
        return Response(expose(await health()), media_type=CONTENT_TYPE_LATEST)

    async def index(request: Request) -> Response:
        request.scope["webcastle.operation"] = "index"
        return HTMLResponse(page(str(request.base_url)))

    api.add_api_route(
        "/healthz",
        healthz,
        summary="Which hop works, which does not",
        description="200 when the gateway serves, even if a hop beyond it is broken; 503 when its store cannot be read. Needs no key.",
        tags=["Operation"],
        operation_id="healthz",
        response_model=None,
        responses=_MISTAKE
        | {200: {"model": Health}, 503: {"model": Health, "description": "The store cannot be read."}},
    )
    api.add_api_route(
        "/metrics",
        metrics,
        summary="Prometheus metrics",
        tags=["Operation"],
        operation_id="metrics",
        response_class=Response,
        response_model=None,
        responses=_MISTAKE | {200: {"content": {"text/plain": {"schema": {"type": "string"}}}}},
    )
    api.add_api_route("/", index, include_in_schema=False)
