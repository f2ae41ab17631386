"""Signers make requests acceptable to TikTok. None of them computes TikTok's signatures itself.

``none`` changes nothing; ``sandbox`` asks the sandbox that checks them; ``http:<url>`` asks a provider that the operator
chose; several, separated by commas, are a chain. A signer's host is a configured host, and gets no session.
"""

from __future__ import annotations

from yarl import URL

from webcastle.errors import ConfigError
from webcastle.ports import Clock, Signer
from webcastle.settings import UpstreamSettings
from webcastle.upstream.signers.chain import ChainSigner
from webcastle.upstream.signers.http import HttpSigner
from webcastle.upstream.signers.none import NoSigner
from webcastle.upstream.signers.sandbox import SandboxSigner

__all__ = ["ChainSigner", "HttpSigner", "NoSigner", "SandboxSigner", "build_signer"]


def build_signer(settings: UpstreamSettings, clock: Clock) -> Signer:
    """The signer that the settings name. Raises `ConfigError` for one that does not exist."""
    signers = [_build(word, settings, clock) for word in settings.signer or ("none",)]
    # Those of our own need no breaker: one cannot fail, the other is as near as TikTok itself.
    if len(signers) == 1 and not isinstance(signers[0], HttpSigner):
        return signers[0]
    return ChainSigner(signers, clock)


def _build(word: str, settings: UpstreamSettings, clock: Clock) -> Signer:
    timeout_s = settings.upstream_timeout_s
    if word == "none":
        return NoSigner()
    if word == "sandbox":
        return SandboxSigner(str(URL(settings.tiktok_webcast_url).origin()), clock, timeout_s=timeout_s)
    if word.startswith(("http:", "https:")):
        # Both `http:https://host` (the kind, then the address) and a bare address are understood.
        address = word if word.startswith(("http://", "https://")) else word.removeprefix("http:")
        return HttpSigner(address, settings.signer_key, clock, timeout_s=timeout_s)
    raise ConfigError(
        f"WEBCASTLE_SIGNER: there is no signer {word[:40]!r}.", hint="Use none, sandbox or http:<url>; comma = chain."
    )
