"""Several signers in order, each behind a circuit breaker.

A breaker is closed until its signer fails `OPEN_AFTER` times in a row; then open for a pause that doubles each time, in
which the signer is not asked; then one call probes it, the others pass it by until the probe is back.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import structlog

from webcastle.errors import SignerError
from webcastle.models import Signed
from webcastle.ports import Clock, Signer

__all__ = ["OPEN_AFTER", "Breaker", "ChainSigner"]

_log = structlog.get_logger(__name__)

OPEN_AFTER: Final = 3
_FIRST_PAUSE_S: Final = 5.0
_LONGEST_PAUSE_S: Final = 120.0


class Breaker:
    """Whether a signer may be asked."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._failures = 0
        self._open_until = 0.0
        self._probing = False

    def admit(self) -> bool:
        """Ask for leave to call; must be followed by `succeeded`, `failed` or `gave_up`."""
        if self._failures < OPEN_AFTER:
            return True
        if self._probing or self._clock.monotonic() < self._open_until:
            return False
        self._probing = True
        return True

    def succeeded(self) -> None:
        """The signature was usable."""
        self._failures = 0
        self._probing = False

    def failed(self, at_least_s: float = 0.0) -> None:
        """It was not; ``at_least_s`` is what the provider asked us to wait."""
        self._failures += 1
        self._probing = False
        times_opened = self._failures - OPEN_AFTER
        if times_opened >= 0:
            pause = min(_FIRST_PAUSE_S * 2.0 ** min(times_opened, 16), _LONGEST_PAUSE_S)
            self._open_until = self._clock.monotonic() + max(pause, at_least_s)

    def gave_up(self) -> None:
        """The call was cancelled: nothing is learnt."""
        self._probing = False


class ChainSigner:
    """Implements `webcastle.ports.Signer` with the first of several that works."""

    def __init__(self, signers: Sequence[Signer], clock: Clock) -> None:
        self._links = [(signer, Breaker(clock)) for signer in signers]
        self.name = " then ".join(signer.name for signer in signers)

    async def sign(self, url: str, *, headers: dict[str, str], cookies: str = "") -> Signed:
        """Try in order. Raises `SignerError` that names what each one said."""
        reasons: list[str] = []
        wait = 0.0
        for signer, breaker in self._links:
            if not breaker.admit():
                reasons.append(f"signer {signer.name}: rests after repeated failures.")
                continue
            try:
                signed = await signer.sign(url, headers=headers, cookies=cookies)
            except SignerError as exc:
                breaker.failed(exc.retry_after)
                reasons.append(exc.message)
                wait = max(wait, exc.retry_after)
                _log.warning("signer_failed", signer=signer.name, error=exc.message)
            except BaseException:
                breaker.gave_up()
                raise
            else:
                breaker.succeeded()
                return signed
        raise SignerError(" ".join(reasons) or "No signer is configured.", retry_after=wait)

    async def close(self) -> None:
        """Close all of them."""
        for signer, _ in self._links:
            await signer.close()
