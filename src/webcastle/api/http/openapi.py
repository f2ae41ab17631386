"""The OpenAPI description, built from the same declarations as the endpoints."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from webcastle import __version__
from webcastle.api.http.operation import UNLIMITED, Dialect, Operation
from webcastle.api.http.parameters import Parameter
from webcastle.errors import InvalidKeyError, NotAllowedError, QuotaExceededError, StoreError, WebcastleError

__all__ = ["describe", "install"]

_EVERYWHERE: tuple[type[WebcastleError], ...] = (InvalidKeyError, QuotaExceededError, StoreError)
_INT_HEADER: dict[str, Any] = {"schema": {"type": "integer"}}
_RATE_HEADERS = {
    "X-RateLimit-Limit": _INT_HEADER
    | {"description": f"Requests in the tighter of the minute and the day window; {UNLIMITED}: no limit."},
    "X-RateLimit-Remaining": _INT_HEADER | {"description": f"What is left of it; {UNLIMITED}: no limit."},
    "X-RateLimit-Reset": _INT_HEADER | {"description": "When that window ends, in Unix seconds."},
}
_RETRY_AFTER = {"Retry-After": _INT_HEADER | {"description": "Seconds to wait before trying again."}}
_MEANINGS = {
    400: "A parameter or cursor is missing or malformed; the message says which and what is expected.",
    401: "No API key, or one that is not known or has been revoked.",
    402: "The key's tier does not include this.",
    403: "The key's tier does not include this, or TikTok shows it only to some logged-in viewers.",
    404: "There is no such creator or room, or the broadcast is over.",
    429: "A limit of the key's tier is used up.",
    500: "A mistake in Webcastle.",
    501: "Webcastle does not do this, by decision.",
    503: "TikTok, the signer or the database does not answer as it should; try again.",
}
_DESCRIPTION = f"""Self-hosted TikTok LIVE gateway. Not affiliated with TikTok, TokInsight or TikTools.

**Keys.** `webcastle keys create` makes one. Send it as `X-Api-Key`, `X-RapidAPI-Key`, `Authorization: Bearer` or `?apiKey=`.

**Limits.** Every answer to a known key carries `X-RateLimit-Limit`, `X-RateLimit-Remaining` and `X-RateLimit-Reset`. Where a
tier has no limit, the first two say {UNLIMITED}. Refused and failed requests count too.

**Ids** exceed 2^53: read the string forms in JavaScript.
"""


def describe(dialect: Dialect[Any], operation: Operation[Any], method: str) -> dict[str, Any]:
    """The arguments of `FastAPI.add_api_route` that document an operation."""
    token_errors = (NotAllowedError,) if dialect.token_source is not None else ()
    raises = (*operation.raises, *_EVERYWHERE, *token_errors)
    errors = {dialect.errors.fault(error).status for error in raises} | {400, 500}
    content: dict[str, Any] = {} if operation.example is None else {"example": operation.example}
    if operation.answer is None:
        content = {"schema": {"type": "string", "format": "binary"}}
    responses: dict[int | str, dict[str, Any]] = {
        200: {
            "description": operation.summary,
            "headers": _required(_RATE_HEADERS),
            "content": {operation.media_type: content},
        }
    }
    if operation.answer is not None:
        responses[200]["model"] = operation.answer
    for status in sorted(errors):
        # Without a key there are no limits to tell; a 500 or 503 may come before the key is known.
        known = {} if status == 401 else _required(_RATE_HEADERS) if status < 500 else _RATE_HEADERS
        headers = known | (_required(_RETRY_AFTER) if status in {429, 503} else {})
        responses[status] = {"model": dialect.error_model, "description": _MEANINGS[status], "headers": headers}
    sources = [*dialect.key_sources, *filter(None, [dialect.token_source if operation.for_tokens else None])]
    extra: dict[str, Any] = {"security": [{source.scheme: []} for source in sources]}
    in_path = [parameter for parameter in operation.parameters if f"{{{parameter.name}}}" in operation.path]
    extra["parameters"] = [parameter.openapi() | {"in": "path", "required": True} for parameter in in_path]
    if method == "POST":
        extra["requestBody"] = _body(operation, [each for each in operation.parameters if each not in in_path])
    else:
        extra["parameters"] += [parameter.openapi() for parameter in operation.parameters if parameter not in in_path]
    return {
        "responses": responses,
        "openapi_extra": extra,
        "summary": operation.summary,
        "description": operation.description,
        "operation_id": operation.name if method == "GET" else f"{operation.name}_{method.lower()}",
        "tags": [dialect.title],
    }


def _required(headers: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {name: header | {"required": True} for name, header in headers.items()}


def _body(operation: Operation[Any], parameters: Sequence[Parameter[Any]]) -> dict[str, Any]:
    required = [parameter.name for parameter in parameters if parameter.required]
    schema: dict[str, Any] = {"type": "object", "properties": {each.name: each.in_body() for each in parameters}}
    if required:
        schema["required"] = required
    if operation.one_of:
        given = {"not": {"enum": [None, ""]}}
        schema["anyOf"] = [{"required": [each.name], "properties": {each.name: given}} for each in operation.one_of]
    note = "Parameters may also come in the query, as by GET; where both give one, the body wins."
    needed = bool(required or operation.one_of)
    return {"description": note, "required": needed, "content": {"application/json": {"schema": schema}}}


def install(api: FastAPI, dialects: Sequence[Dialect[Any]]) -> None:
    """Let the application describe itself, security schemes included."""

    def openapi() -> dict[str, Any]:
        if api.openapi_schema is None:
            schema = get_openapi(
                title="Webcastle",
                version=__version__,
                description=_DESCRIPTION,
                routes=api.routes,
                license_info={"name": "MIT"},
            )
            schema["components"]["securitySchemes"] = {
                source.scheme: source.openapi
                for dialect in dialects
                for source in (*dialect.key_sources, *filter(None, [dialect.token_source]))
            }
            api.openapi_schema = schema
        return api.openapi_schema

    api.openapi = openapi  # type: ignore[method-assign]
