"""No signer: requests go out as they are. Enough for everything but im/fetch, history and the feed."""

from __future__ import annotations

from webcastle.models import Signed

__all__ = ["NoSigner"]


class NoSigner:
    """Implements `webcastle.ports.Signer` by changing nothing."""

    name = "none"

    async def sign(self, url: str, *, headers: dict[str, str], cookies: str = "") -> Signed:
        """The request itself."""
        return Signed(url, dict(headers), cookies)

    async def close(self) -> None:
        """Do nothing: there are no connections."""
