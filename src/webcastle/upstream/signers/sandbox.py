"""The sandbox's own signer: it checks its own signatures, so it also makes them."""

from __future__ import annotations

from webcastle.errors import SignerError
from webcastle.models import Signed
from webcastle.ports import Clock
from webcastle.protocol.shapes import mapping, text
from webcastle.upstream.signers.provider import Provider, check_signed

__all__ = ["SandboxSigner"]


class SandboxSigner:
    """Implements `webcastle.ports.Signer` with ``POST {base}/_sandbox/sign``. Only ever point it at a sandbox.

    Args:
        base_url: the sandbox's address.
        clock: time.
        timeout_s: for each call.
    """

    name = "sandbox"

    def __init__(self, base_url: str, clock: Clock, *, timeout_s: float = 10.0) -> None:
        self._provider = Provider(self.name, base_url, clock, timeout_s=timeout_s)

    async def sign(self, url: str, *, headers: dict[str, str], cookies: str = "") -> Signed:
        """Sign URL, headers and cookies together. Raises `SignerError`."""
        answer = await self._provider.ask("/_sandbox/sign", {"url": url, "headers": headers, "cookies": cookies}, {})
        signed_url = text(answer.get("url"), 65536)
        check_signed(self.name, url, signed_url)
        signed_headers = {key: value for key, value in mapping(answer.get("headers")).items() if isinstance(value, str)}
        if not signed_headers:
            raise SignerError(f"signer {self.name}: the answer has no headers.")
        tokens = {key: value for key, value in mapping(answer.get("tokens")).items() if isinstance(value, str)}
        return Signed(signed_url, signed_headers, text(answer.get("cookies"), 16384), tokens)

    async def close(self) -> None:
        """Close its connections."""
        await self._provider.close()
