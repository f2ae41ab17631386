"""The outermost layer: measures every request, and lets no exception out.

Plain ASGI. What reaches it belongs to no operation: an unknown path, a wrong method, or a mistake outside an endpoint.
These too are answered in the form of the dialect that the path belongs to.
"""

from __future__ import annotations

from collections.abc import Sequence
from time import perf_counter
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Match, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from webcastle.api.http.errors import ErrorTable, native_form
from webcastle.api.http.metrics import REQUESTS, SECONDS
from webcastle.api.http.operation import Dialect

__all__ = ["Edge", "PlainErrors"]

_NATIVE = ErrorTable("native", native_form)


class PlainErrors:
    """Error tables by path, for errors that no operation has handled."""

    def __init__(self, dialects: Sequence[Dialect[Any]]) -> None:
        self._dialects = dialects

    async def http(self, request: Request, error: Exception) -> Response:
        """The router's own errors: no such path, no such method."""
        assert isinstance(error, HTTPException)
        if error.status_code == 405:
            allowed = ", ".join(sorted(_methods(request)))
            return self.table(request.url.path).plain(
                405, "method_not_allowed", f"{request.method} does not work here. Use {allowed}.", {"Allow": allowed}
            )
        if error.status_code == 404:
            message = "There is nothing at this path. The paths are listed at /docs."
            return self.table(request.url.path).plain(404, "unknown_path", message)
        return self.table(request.url.path).plain(error.status_code, "bad_request", str(error.detail))

    def table(self, path: str) -> ErrorTable:
        """The error table for a path."""
        return next((dialect.errors for dialect in self._dialects if _belongs(path, dialect)), _NATIVE)


def _belongs(path: str, dialect: Dialect[Any]) -> bool:
    return f"{path}/".startswith((dialect.prefix, *dialect.more_prefixes))


def _methods(request: Request) -> set[str]:
    """Every method that some route has at the request's path."""
    routes = (route for route in request.app.routes if isinstance(route, Route))
    return {
        method
        for route in routes
        if route.matches(request.scope)[0] is not Match.NONE
        for method in route.methods or ()
    }


class Edge:
    """The ASGI layer around the application."""

    def __init__(self, app: ASGIApp, errors: PlainErrors) -> None:
        self._app = app
        self._errors = errors

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if scope["method"] == "HEAD":  # answered as GET; the server leaves the body out
            scope = {**scope, "method": "GET"}
        started = perf_counter()
        status = 0

        async def watch(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, watch)
        except Exception as error:  # noqa: BLE001 - the last line of defence; logged inside
            answer = self._errors.table(scope["path"]).mistake(error, where="edge")
            if not status:
                await answer(scope, receive, watch)
        finally:
            operation = scope.get("webcastle.operation", "other")
            REQUESTS.labels(operation, str(status)).inc()
            SECONDS.labels(operation).observe(perf_counter() - started)
