"""What signers over HTTP share: one bounded POST, and the checks of what comes back.

A provider is probed by the content of its answer, not by its status: the signed URL must be the asked one with something
added. A provider that answers 200 with the URL unchanged, or with another host, has failed.
"""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import parse_qsl

from yarl import URL

from webcastle.errors import ConfigError, SignerError, UpstreamError
from webcastle.ports import Clock
from webcastle.protocol.shapes import json_object
from webcastle.upstream.hosts import parse_url
from webcastle.upstream.http import HttpClient

__all__ = ["SIGNATURE_PARAMS", "Provider", "check_signed"]

SIGNATURE_PARAMS: Final = frozenset({"msToken", "X-Bogus", "X-Gnarly", "X-Dynosaur", "_signature"})

_MAX_ANSWER_BYTES: Final = 256 * 1024


def check_signed(name: str, asked: str, signed: str) -> None:
    """Raise `SignerError` unless ``signed`` is ``asked`` with parameters added."""
    target, origin = parse_url(signed, ("https", "http")), URL(asked, encoded=True)
    if target is None or (target.origin(), target.raw_path) != (origin.origin(), origin.raw_path):
        raise SignerError(f"signer {name}: signed another address than the one asked.")
    missing = set(_parameters(origin)) - set(_parameters(target))
    if missing or len(signed) <= len(asked):
        raise SignerError(f"signer {name}: the answer is not signed.")


def _parameters(url: URL) -> list[tuple[str, str]]:
    pairs = parse_qsl(url.raw_query_string, keep_blank_values=True)
    return [(key, value) for key, value in pairs if key not in SIGNATURE_PARAMS]


class Provider:
    """The HTTP side of one signing service. It is contacted at its own origin only, and redirects are not followed.

    Args:
        name: for errors and logs.
        base_url: origin and path prefix, without a trailing slash. Raises `ConfigError` if unusable.
        clock: time.
        timeout_s: for each call.
    """

    def __init__(self, name: str, base_url: str, clock: Clock, *, timeout_s: float) -> None:
        base = parse_url(base_url, ("https", "http"))
        if base is None:
            raise ConfigError(
                f"The signer address {base_url.partition('?')[0][:200]!r} is not a usable URL.",
                hint="Use WEBCASTLE_SIGNER=http:https://host[:port], no user name.",
            )
        self.name = name
        self._base_url = base_url.rstrip("/")
        self._http = HttpClient(clock, timeout_s=timeout_s, allows=lambda url: url.origin() == base.origin())

    async def ask(self, path: str, payload: dict[str, Any], headers: dict[str, str]) -> dict[str, Any]:
        """POST a request to sign; the JSON object that comes back. Raises `SignerError`."""
        hop = f"signer {self.name}"
        try:
            answer = await self._http.post_json(
                f"{self._base_url}{path}", payload, hop=hop, headers=headers, limit=_MAX_ANSWER_BYTES
            )
        except UpstreamError as exc:
            raise SignerError(exc.message, retry_after=exc.retry_after) from exc
        match answer.status:
            case 200:
                pass
            case 401:
                raise SignerError(f"{hop}: refuses our key (HTTP 401).", hint="Check WEBCASTLE_SIGNER_KEY.")
            case 402 | 403:
                raise SignerError(f"{hop}: our plan there does not include signing (HTTP {answer.status}).")
            case 429:
                raise SignerError(f"{hop}: its rate limit is used up (HTTP 429).", hint="Slow down, or add a signer.")
            case status:
                raise SignerError(f"{hop}: answered HTTP {status}.")
        found = json_object(answer.body)
        if found is None:
            raise SignerError(f"{hop}: the answer is not a JSON object.")
        return found

    async def close(self) -> None:
        """Close its connections."""
        await self._http.close()
