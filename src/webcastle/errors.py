"""The errors that Webcastle raises on purpose.

::

    WebcastleError
    ├── ProtocolError              bytes or fields that break the wire's rules
    ├── CursorError                a cursor that this room did not hand out
    ├── UpstreamError              TikTok (or the sandbox, or a signer) refused or failed
    │   ├── CreatorNotFoundError       no such @name
    │   ├── RoomOfflineError           the creator is not live
    │   ├── RoomEndedError             this broadcast is over
    │   ├── RoomRestrictedError        age-restricted, private or login only
    │   ├── LoginRequiredError         TikTok wants a session for this call
    │   ├── UpstreamBlockedError       refused: device, IP, captcha, bad signature
    │   ├── UpstreamUnavailableError   down, slow, or an answer that cannot be read
    │   └── SignerError                no usable signature
    ├── AccessError                the caller lacks the permission
    │   ├── InvalidKeyError            missing, unknown or revoked key
    │   ├── TierError                  the key's tier does not include this
    │   ├── NotAllowedError            the token does not cover this
    │   └── QuotaExceededError         over a minute, day or connection limit
    ├── BadRequestError            a parameter is missing or malformed
    ├── OutOfScopeError            Webcastle deliberately does not do this
    ├── SlowConsumerError          a reader fell too far behind
    ├── CapacityError              a limit of this gateway is reached
    ├── StoreError                 the database failed
    │   └── TenureLostError            another owner writes the room now
    ├── BusError                   the bus failed
    └── ConfigError                a setting is wrong

``code`` is stable: programs may branch on it. ``retryable`` says whether the same call can succeed later without a
change. No HTTP status lives here: each dialect under ``api/compat`` maps classes to its own answers. ``hint`` says
what to do about it, in one sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, Final

__all__ = [
    "AccessError",
    "BadRequestError",
    "BusError",
    "CapacityError",
    "ConfigError",
    "CreatorNotFoundError",
    "CursorError",
    "InvalidKeyError",
    "LoginRequiredError",
    "NotAllowedError",
    "OutOfScopeError",
    "ProtocolError",
    "QuotaExceededError",
    "RoomEndedError",
    "RoomOfflineError",
    "RoomRestrictedError",
    "SignerError",
    "SlowConsumerError",
    "StoreError",
    "TenureLostError",
    "TierError",
    "UpstreamBlockedError",
    "UpstreamError",
    "UpstreamUnavailableError",
    "WebcastleError",
    "error_of",
]


class WebcastleError(Exception):
    """Something went wrong in Webcastle.

    Args:
        message: what is wrong, in one sentence; the class's docstring by default.
        hint: what to do about it; the class's ``default_hint`` by default.
    """

    code: ClassVar[str] = "error"
    retryable: ClassVar[bool] = False
    default_hint: ClassVar[str] = ""

    def __init__(self, message: str | None = None, *, hint: str | None = None) -> None:
        self.message = message if message is not None else (type(self).__doc__ or "").strip().splitlines()[0]
        self.hint = hint if hint is not None else self.default_hint
        super().__init__(self.message)

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class ProtocolError(WebcastleError):
    """The bytes do not follow the protocol."""

    code = "protocol_error"


class CursorError(WebcastleError):
    """The cursor is not one that this room handed out."""

    code = "bad_cursor"
    default_hint = "Leave the cursor out (or send 0) to start again, and pass cursors back exactly as received."


class BadRequestError(WebcastleError):
    """A parameter is missing or malformed."""

    code = "bad_request"


class OutOfScopeError(WebcastleError):
    """Webcastle does not do this, by decision: it only reads."""

    code = "out_of_scope"


class UpstreamError(WebcastleError):
    """TikTok did not give what was asked for.

    Args:
        message: which hop, and what it answered.
        hint: what to do about it.
        retry_after: seconds that the upstream asked us to wait (Retry-After), 0 if it did not.
    """

    code = "upstream_error"

    def __init__(self, message: str | None = None, *, hint: str | None = None, retry_after: float = 0.0) -> None:
        super().__init__(message, hint=hint)
        self.retry_after = retry_after


class CreatorNotFoundError(UpstreamError):
    """There is no creator with this name."""

    code = "creator_not_found"
    default_hint = "Use the @handle, not the display name."


class RoomOfflineError(UpstreamError):
    """The creator is not live."""

    code = "room_offline"
    default_hint = "Try again when the creator is live."


class RoomEndedError(UpstreamError):
    """This broadcast has ended."""

    code = "room_ended"
    default_hint = "Every broadcast has a room id of its own: look the creator up again."


class RoomRestrictedError(UpstreamError):
    """The room is restricted (age, private or subscribers only)."""

    code = "room_restricted"
    default_hint = "TikTok shows this room only to some logged-in viewers."


class LoginRequiredError(UpstreamError):
    """TikTok wants a logged-in session for this."""

    code = "login_required"
    default_hint = "Pass a session_id cookie of your own."


class UpstreamBlockedError(UpstreamError):
    """TikTok refused the connection (device, IP, captcha or signature)."""

    code = "upstream_blocked"
    retryable = True
    default_hint = "Run `webcastle doctor` to see which hop refuses, and slow down."


class UpstreamUnavailableError(UpstreamError):
    """The upstream is down or slow, or its answer cannot be read."""

    code = "upstream_unavailable"
    retryable = True
    default_hint = "Try again in a few seconds; `webcastle doctor` names the broken hop."


class SignerError(UpstreamError):
    """No signer gave a usable signature."""

    code = "signer_failed"
    retryable = True
    default_hint = "Set WEBCASTLE_SIGNER to a provider that works; `webcastle doctor` tests each one."


class AccessError(WebcastleError):
    """The caller may not do this."""

    code = "access_denied"


class InvalidKeyError(AccessError):
    """The API key is missing, unknown or revoked."""

    code = "invalid_key"
    default_hint = "Create one with `webcastle keys create` and send it as X-Api-Key."


class TierError(AccessError):
    """The key's tier does not include this."""

    code = "tier_too_low"
    default_hint = "Use a key of a higher tier."


class NotAllowedError(AccessError):
    """The token does not cover this."""

    code = "not_allowed"
    default_hint = "Use a token that covers it, or the API key itself."


class QuotaExceededError(AccessError):
    """A limit of the key's tier is used up.

    Args:
        message: which limit.
        retry_after: seconds until the limit resets.
    """

    code = "quota_exceeded"
    retryable = True

    def __init__(self, message: str | None = None, *, retry_after: int = 1, hint: str | None = None) -> None:
        super().__init__(message, hint=hint if hint is not None else f"Try again in {retry_after} s.")
        self.retry_after = retry_after


class SlowConsumerError(WebcastleError):
    """The reader fell too far behind and was detached from the live tail."""

    code = "slow_consumer"
    default_hint = "Read faster, or resume from the last position you have."


class StoreError(WebcastleError):
    """The database failed."""

    code = "store_failed"
    retryable = True


class TenureLostError(StoreError):
    """Another owner writes these rooms now; nothing was stored.

    Args:
        room_ids: the rooms.
    """

    code = "tenure_lost"
    retryable = False

    def __init__(self, room_ids: Sequence[int]) -> None:
        super().__init__(f"Another owner writes {len(room_ids)} of the rooms now; nothing was stored.")
        self.room_ids = tuple(room_ids)


class CapacityError(WebcastleError):
    """This gateway has all the rooms or connections that it may have."""

    code = "at_capacity"
    retryable = True
    default_hint = "Try again later, or raise the limit in the gateway's settings."


class BusError(WebcastleError):
    """The message bus failed."""

    code = "bus_failed"
    retryable = True


class ConfigError(WebcastleError):
    """A setting is wrong."""

    code = "bad_config"


def error_of(code: str, message: str, *, hint: str | None = None) -> WebcastleError:
    """Build the error class with this stable ``code`` and this message; for errors that another process reported."""
    return _BY_CODE.get(code, WebcastleError)(message, hint=hint)


def _classes(base: type[WebcastleError]) -> Iterator[type[WebcastleError]]:
    yield base
    for derived in base.__subclasses__():
        yield from _classes(derived)


_BY_CODE: Final = {cls.code: cls for cls in _classes(WebcastleError) if cls is not TenureLostError}
