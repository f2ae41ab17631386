"""The HTTP application: every dialect's operations, health, metrics, and a page that says where to begin."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import orjson
from fastapi import FastAPI, Request
from fastapi_offline import FastAPIOffline
from prometheus_client import CONTENT_TYPE_LATEST
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, JSONResponse, Response

from webcastle import __version__
from webcastle.api.compat import euler, tiktools, tokinsight
from webcastle.api.compat.tiktools import asyncapi
from webcastle.api.http import openapi
from webcastle.api.http.edge import Edge, PlainErrors
from webcastle.api.http.index import page
from webcastle.api.http.metrics import expose
from webcastle.api.http.operation import endpoint

if TYPE_CHECKING:
    from webcastle.app import App

__all__ = ["create_api"]


_MISTAKE: dict[int | str, dict[str, Any]] = {500: {"description": "A mistake in Webcastle."}}


class Health(BaseModel):
    """Whether each hop works. ``ok`` is about all of them; the HTTP status only about whether we can serve at all."""

    ok: bool = Field(description="True when every hop is.")
    version: str
    hops: dict[str, Any] = Field(
        description="By name: the store, the upstream, the signer, … each with `ok` and details."
    )


def create_api(
    app: App, *, euler_at_root: bool = False, open_sockets: Callable[[str], int] = lambda _key_id: 0
) -> FastAPI:
    """The ASGI application over a composed `App`, which the caller starts and stops.

    Args:
        app: what it stands on.
        euler_at_root: answer the sign contract at the root too, where its paths hide those of TikTools.
        open_sockets: how many WebSockets a key has open, by its id.
    """
    facts = euler.Facts(app)
    dialects = (tokinsight.create_dialect(), tiktools.create_dialect(open_sockets), euler.create_dialect(facts))
    at_root = (euler.create_dialect(facts, base="", described=False),) if euler_at_root else ()
    errors = PlainErrors(dialects)
    # With the page's scripts from here: /docs needs no internet, and runs nobody else's code in the reader's browser.
    api = FastAPIOffline(
        title="Webcastle",
        version=__version__,
        redirect_slashes=False,
        exception_handlers={HTTPException: errors.http},
        redoc_url=None,
        static_url="/docs-assets",
    )
    openapi.install(api, dialects)
    asyncapi.install(api)
    api.add_middleware(Edge, errors=errors)

    for dialect in (*at_root, *dialects):
        for operation in dialect.operations:
            handle = endpoint(app, dialect, operation)
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
                api.add_api_route(
                    operation.path, handle, methods=[method], response_model=None, include_in_schema=False
                )

    for path, answer in euler.Pages(app, facts).routes():
        for spelling in (f"{path}/", path):
            api.add_api_route(spelling, answer, response_model=None, include_in_schema=False)

    scrape = expose(app.status)

    async def healthz(request: Request) -> Response:
        request.scope["webcastle.operation"] = "healthz"
        status, body = health(app.status())
        return Response(orjson.dumps(body), status, media_type="application/json")

    async def metrics(request: Request) -> Response:
        request.scope["webcastle.operation"] = "metrics"
        return Response(scrape(), media_type=CONTENT_TYPE_LATEST)

    async def index(request: Request) -> Response:
        request.scope["webcastle.operation"] = "index"
        return HTMLResponse(page(str(request.base_url)))

    api.add_api_route(
        "/healthz",
        healthz,
        summary="Which hop works, which does not",
        description="200 when the gateway serves, even if a hop beyond it is broken; 503 when its own store is. Needs no key.",
        tags=["Operation"],
        operation_id="healthz",
        response_model=None,
        responses=_MISTAKE
        | {200: {"model": Health}, 503: {"model": Health, "description": "The store does not work."}},
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
    return api


def health(hops: Mapping[str, Any]) -> tuple[int, dict[str, Any]]:
    """The status and body of `/healthz` for what `App.status` says of each hop."""

    def works(hop: object) -> bool:
        return bool(hop.get("ok", True)) if isinstance(hop, Mapping) else True

    serving = works(hops.get("store", {}))
    body = {"ok": all(map(works, hops.values())), "version": __version__, "hops": dict(hops)}
    return (200 if serving else 503), body
