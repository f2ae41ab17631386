"""A signing provider over HTTP, by the contract that several of them share (docs/protocol.md, sign contract).

It gets the URL and the User-Agent, nothing else: no cookie and no session ever goes to a provider.
"""

from __future__ import annotations

from multidict import CIMultiDict
from yarl import URL

from webcastle.errors import SignerError
from webcastle.models import Signed
from webcastle.ports import Clock
from webcastle.protocol.shapes import mapping, number, text
from webcastle.upstream.signers.provider import SIGNATURE_PARAMS, Provider, check_signed

__all__ = ["HttpSigner"]


class HttpSigner:
    """Implements `webcastle.ports.Signer` with ``POST {base}/webcast/sign_url``.

    Args:
        base_url: the provider's address.
        key: API key, "" for none; sent as X-Api-Key, never logged.
        clock: time.
        timeout_s: for each call.
    """

    def __init__(self, base_url: str, key: str, clock: Clock, *, timeout_s: float = 10.0) -> None:
        self._provider = Provider(f"at {URL(base_url).host}", base_url, clock, timeout_s=timeout_s)
        self._key = key
        self.name = self._provider.name

    async def sign(self, url: str, *, headers: dict[str, str], cookies: str = "") -> Signed:
        """Have the URL signed for our User-Agent; the provider may ask for another one. Raises `SignerError`."""
        sent = CIMultiDict(headers)
        asked = _unsigned(url)
        answer = await self._provider.ask(
            "/webcast/sign_url",
            {"url": asked, "userAgent": sent.get("User-Agent", ""), "method": "GET", "type": "fetch"},
            {"X-Api-Key": self._key} if self._key else {},
        )
        response = mapping(answer.get("response"))
        signed_url = text(response.get("signedUrl"), 65536)
        if not signed_url:
            code = number(answer.get("code"))
            # Providers answer HTTP 200 with their own code: 403 is a plan that does not include signing.
            reason = "our plan there does not include signing" if code == 403 else "the answer has no signed URL"
            raise SignerError(f"signer {self.name}: {reason} (code {code}).")
        check_signed(self.name, asked, signed_url)
        user_agent = text(response.get("userAgent"), 512)
        if user_agent.isprintable() and user_agent:
            sent["User-Agent"] = user_agent
        tokens = {key: value for key, value in mapping(response.get("tokens")).items() if isinstance(value, str)}
        return Signed(signed_url, dict(sent), cookies, tokens)

    async def close(self) -> None:
        """Close its connections."""
        await self._provider.close()


def _unsigned(url: str) -> str:
    """The URL without the parameters of an earlier signature, otherwise byte for byte the same."""
    base, mark, query = url.partition("?")
    kept = [pair for pair in query.split("&") if pair.partition("=")[0] not in SIGNATURE_PARAMS]
    return f"{base}{mark}{'&'.join(kept)}"
