"""One operation of a dialect, from the request to the answer: key, quota, parameters, work, headers, errors.

Everything a client can do with the API is an `Operation`: a declaration from which both the running endpoint and its
OpenAPI description are made, so that the two cannot disagree.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import BaseModel
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from webcastle.api.http.auth import KeySource, find_key
from webcastle.api.http.errors import ErrorTable
from webcastle.api.http.parameters import Parameter, Values, read_body, read_query
from webcastle.core.access import Access
from webcastle.core.tokens import Grant, Tokens
from webcastle.errors import (
    BadRequestError,
    InvalidKeyError,
    NotAllowedError,
    QuotaExceededError,
    UpstreamUnavailableError,
    WebcastleError,
)
from webcastle.models import Key, QuotaState

__all__ = ["COOKIES_HEADER", "UNLIMITED", "Call", "Dialect", "Operation", "endpoint", "rate_headers"]

T = TypeVar("T")
P = TypeVar("P")

UNLIMITED = 2**31 - 1
"""Stands for "no limit" in headers and numbers: SDKs parse it as an int, and never take it for an exhausted quota."""

COOKIES_HEADER = "x-cookie-header"
"""Where some clients send cookies that are meant for TikTok."""

_DEADLINE_S = 30.0
_LONGEST_QUERY = 8192  # bytes; a hundred room ids take two thousand
_LONGEST_BODY = 8192
_PRIVATE = {"Cache-Control": "no-store"}  # answers may carry a caller's cookies
# A token is made for pages of other origins, which may otherwise send a request but not read what it gave. No cookie is involved.
_FOR_BROWSERS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "Retry-After, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset",
}


@dataclass(frozen=True, slots=True)
class Dialect(Generic[P]):
    """One public API: its name (a metrics label), its path prefix, where it takes keys from, its error table, its operations.

    ``parts`` is what the operations work with. ``finish`` is shown every answer before it goes out, for what this API's clients
    want to find in the headers. ``token_source`` is the part of a request that may carry a browser's token instead of a key; None: no part.
    """

    parts: P
    name: str
    title: str
    prefix: str
    key_sources: tuple[KeySource, ...]
    errors: ErrorTable
    error_model: type[BaseModel]
    operations: tuple[Operation[P], ...]
    finish: Callable[[Response], None] = lambda _response: None
    more_prefixes: tuple[str, ...] = ()
    token_source: KeySource | None = None


@dataclass(frozen=True, slots=True)
class Operation(Generic[P]):
    """One thing a client can do.

    ``run`` answers a call, given the dialect's parts: with the body, or with a whole response where headers matter. A parameter whose name stands in the path is
    read from there. At least one of ``one_of`` must be given. ``answer`` is None for a body of bytes. ``raises`` are the errors that
    belong to the work itself, for the documentation. ``for_tokens`` says that a browser's token is enough; such an operation checks
    by itself that the token covers what is asked for. An operation that is not ``described`` is not in the OpenAPI document.
    """

    name: str
    path: str
    summary: str
    description: str
    parameters: tuple[Parameter[Any], ...]
    run: Callable[[P, Call], Awaitable[bytes | Response]]
    answer: type[BaseModel] | None
    example: Any
    raises: tuple[type[WebcastleError], ...]
    methods: tuple[str, ...] = ("GET",)
    media_type: str = "application/json"
    one_of: tuple[Parameter[Any], ...] = ()
    for_tokens: bool = False
    described: bool = True


@dataclass(frozen=True, slots=True)
class Call:
    """One authenticated, admitted request with its parameters: ``call[ROOM_ID]`` is an int.

    ``grant`` is what the token allows, if there was a token instead of a key.
    """

    key: Key
    values: Values
    request: Request
    grant: Grant | None = None

    def __getitem__(self, parameter: Parameter[T]) -> T:
        return self.values[parameter]


def endpoint(
    dialect: Dialect[P], operation: Operation[P], access: Access, tokens: Tokens
) -> Callable[[Request], Awaitable[Response]]:
    """The ASGI-facing function of an operation. It never raises: every failure becomes the dialect's error body.

    Args:
        dialect: the dialect.
        operation: one of its operations.
        access: authenticates keys and counts their requests.
        tokens: verifies browsers' tokens.
    """

    async def handle(request: Request) -> Response:
        request.scope["webcastle.operation"] = operation.name
        exchange = _Exchange(dialect, operation, request, access, tokens)
        try:
            response = await exchange.run()
        except WebcastleError as error:
            response = dialect.errors.answer(error, secrets=exchange.secrets())
        except ClientDisconnect:
            response = Response(status_code=499)  # the client has disconnected
        except Exception as error:  # noqa: BLE001 - the last line of defence; logged inside
            response = dialect.errors.mistake(error, where=operation.name, secrets=exchange.secrets())
        response.headers.update(_PRIVATE | exchange.headers)
        dialect.finish(response)
        return response

    return handle


class _Exchange(Generic[P]):
    """What is known of one request so far."""

    def __init__(
        self, dialect: Dialect[P], operation: Operation[P], request: Request, access: Access, tokens: Tokens
    ) -> None:
        self._access = access
        self._tokens = tokens
        self._dialect = dialect
        self._operation = operation
        self._request = request
        self._raw_query: bytes = request.scope["query_string"]
        # Unknown callers may send megabytes: look for a key in what is allowed, and complain once it is found.
        self._query = read_query(self._raw_query[:_LONGEST_QUERY])
        self._body: dict[str, str] = {}
        self.headers: dict[str, str] = {}

    async def run(self) -> Response:
        access = self._access
        key, grant = await self._caller()
        try:
            self.headers |= rate_headers(await access.admit(key))
        except QuotaExceededError:
            usage = await access.usage(key)
            self.headers |= rate_headers([usage.minute, usage.day])
            raise
        if grant is not None and not self._operation.for_tokens:
            raise NotAllowedError("A browser's token is not enough for this.", hint="Use the API key, in your backend.")
        if len(self._raw_query) > _LONGEST_QUERY:
            raise BadRequestError(f"The query is longer than {_LONGEST_QUERY} bytes.", hint="Ask for less at a time.")
        try:
            async with asyncio.timeout(_DEADLINE_S) as deadline:
                parameters = self._operation.parameters
                if self._request.method == "POST":
                    self._body = read_body(await _body(self._request), parameters)
                sent = read_query(self._raw_query, parameters) | self._body | self._request.path_params
                _check_one_of(self._operation.one_of, sent)
                call = Call(key, Values(parameters, sent), self._request, grant)
                content = await self._operation.run(self._dialect.parts, call)
        except TimeoutError as exc:
            if not deadline.expired():
                raise
            raise UpstreamUnavailableError(f"There was no answer within {_DEADLINE_S:.0f} s.") from exc
        return content if isinstance(content, Response) else Response(content, media_type=self._operation.media_type)

    async def _caller(self) -> tuple[Key, Grant | None]:
        """Authenticate the request by key or by token. Raises `InvalidKeyError`."""
        sources, token_source = self._dialect.key_sources, self._dialect.token_source
        token = token_source.read(self._request, self._query).strip() if token_source is not None else ""
        if not token:
            return await self._access.authenticate(find_key(sources, self._request, self._query)), None
        self.headers |= _FOR_BROWSERS
        if any(source.read(self._request, self._query).strip() for source in sources):
            raise InvalidKeyError("The request carries an API key and a token.", hint="Send one of them.")
        grant = await self._tokens.verify(token)
        return grant.key, grant

    def secrets(self) -> list[str]:
        """Every credential in this request, so that no error text repeats one."""
        names = [name for parameter in self._operation.parameters if parameter.secret for name in parameter.names]
        sources = [*self._dialect.key_sources, *filter(None, [self._dialect.token_source])]
        keys = [source.read(self._request, self._query).strip() for source in sources]
        cookies = self._request.headers.get(COOKIES_HEADER, "").split(";")
        keys += [cookie.partition("=")[2].strip() for cookie in cookies]
        return keys + [source[name] for name in names for source in (self._query, self._body) if name in source]


def _check_one_of(parameters: Sequence[Parameter[Any]], sent: Mapping[str, str]) -> None:
    if parameters and not any(sent.get(parameter.name) for parameter in parameters):
        names = " or ".join(parameter.name for parameter in parameters)
        raise BadRequestError(f"{names} is missing.", hint=" ".join(f"{p.name}: {p.description}" for p in parameters))


async def _body(request: Request) -> bytes:
    """The request's body, bounded."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > _LONGEST_BODY:
            raise BadRequestError(f"The body is longer than {_LONGEST_BODY} bytes.")
    return bytes(body)


def rate_headers(states: Sequence[QuotaState]) -> dict[str, str]:
    """The three rate-limit headers, of whichever window is tighter: fewest left, then longest to wait.

    A window without a limit says `UNLIMITED`.
    """
    limited = [state for state in states if state.remaining is not None]
    tightest = min(limited, key=lambda state: (state.remaining, -state.reset_at)) if limited else states[0]
    unlimited = tightest.limit is None
    return {
        "X-RateLimit-Limit": str(UNLIMITED if unlimited else tightest.limit),
        "X-RateLimit-Remaining": str(UNLIMITED if unlimited else tightest.remaining),
        "X-RateLimit-Reset": str(tightest.reset_at),
    }
