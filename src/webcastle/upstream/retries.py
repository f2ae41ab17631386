"""How a link retries: pauses by the reason of the break, and when to ask whether the room is over, or to skip something."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from webcastle.models import GapReason, Resume
from webcastle.models.backoff import Backoff

__all__ = ["Retries"]

_HEALTHY_MS: Final = 60_000
_EASED: Final = 3
"""An upstream that lets us in and drops us is not overloaded like one that refuses: failures beyond so many are forgotten."""
_ASK_EVERY: Final = 3
"""So many failures in a row make the link ask (again) whether the room is over."""
_SKIP_AFTER: Final = 3
_BLOCKED_S: Final = 30.0
"""A socket that was refused is not asked for again sooner; polling goes on meanwhile."""
_REST_MS: Final = 90_000
"""So long what is missing of a room that is over is asked for, where something else than the room is at fault."""


class Retries:
    """Counts a link's failures.

    Args:
        jitter: uniform numbers in [0, 1).
    """

    def __init__(self, jitter: Callable[[], float]) -> None:
        self._dropped = Backoff(0.5, 30.0, jitter=jitter)
        self._refused = Backoff(5.0, 120.0, floor=0.5, jitter=jitter)
        self._corrupted = Backoff(0.1, 2.0, jitter=jitter)
        self._no_socket = Backoff(10.0, 60.0, floor=0.5, jitter=jitter)
        self._failures = 0
        self._connected_at: int | None = None
        self._corrupt = 0
        self._corrupt_at: Resume | None = None
        self._over_since: int | None = None

    def connected(self, now: int) -> None:
        """The link is up since ``now`` (ms)."""
        self._connected_at = now
        self._over_since = None

    def socket_opened(self) -> None:
        """A socket could be had."""
        self._no_socket.ease()

    def progressed(self) -> None:
        """Messages came."""
        self._failures = 0

    def broken(self, reason: GapReason, now: int, at_least_s: float = 0.0) -> tuple[int, bool]:
        """The link broke at ``now`` (ms): the pause (ms), and whether to ask first if the room is over."""
        if self._connected_at is not None:
            healthy = now - self._connected_at >= _HEALTHY_MS
            for backoff in (self._dropped, self._refused, self._corrupted):
                backoff.ease(0 if healthy else _EASED)
            self._connected_at = None
        refused = reason is GapReason.REFUSED
        # The first refusal may mean that the room is over or not for us; an upstream that is down could not answer anyway.
        ask = self._failures % _ASK_EVERY == (0 if refused else _ASK_EVERY - 1)
        self._failures += 1
        backoff = self._refused if refused else self._corrupted if reason is GapReason.CORRUPT else self._dropped
        return int(max(backoff.next_s(), at_least_s) * 1000), ask

    @property
    def doubts_visitor(self) -> bool:
        """Whether the next refusal is one of several, so that the visitor's cookie may be the reason."""
        return self._failures % _ASK_EVERY == _ASK_EVERY - 1

    def without_socket(self, retry_after_s: float, *, blocked: bool) -> int:
        """No socket could be had: how long not to ask for one (ms)."""
        return int(max(self._no_socket.next_s(), retry_after_s, _BLOCKED_S if blocked else 0.0) * 1000)

    def corrupt(self, at: Resume | None) -> bool:
        """What came after ``at`` cannot be read: whether to skip it, because this is the third failure there in a row."""
        self._corrupt = self._corrupt + 1 if at == self._corrupt_at else 1
        self._corrupt_at = at
        if self._corrupt < _SKIP_AFTER:
            return False
        self._corrupt = 0
        return True

    def may_get_the_rest(self, now: int) -> bool:
        """The room is over, says upstream at ``now`` (ms): whether what is missing of it is asked for again."""
        if self._over_since is None:
            self._over_since = now
        return now - self._over_since < _REST_MS
