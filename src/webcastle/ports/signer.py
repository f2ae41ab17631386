"""Signers of upstream requests."""

from __future__ import annotations

from typing import Protocol

from webcastle.models import Signed

__all__ = ["Signer"]


class Signer(Protocol):
    """Signs requests for TikTok. Implementations call a provider; none computes TikTok's signatures itself."""

    name: str

    async def sign(self, url: str, *, headers: dict[str, str], cookies: str = "") -> Signed:
        """Sign a GET. Headers and cookies come back as they must be sent. Raises `SignerError`.

        ``cookies`` may carry the caller's session: it goes to the provider only if the operator chose one that needs it.
        """

    async def close(self) -> None:
        """Close connections."""
