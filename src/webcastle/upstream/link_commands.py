"""What a link's machine commands its driver to do. Each command says which input of `webcastle.upstream.link.Link` answers it."""

from __future__ import annotations

from dataclasses import dataclass

from webcastle.models import Resume
from webcastle.upstream.responses import Fetched

__all__ = ["Ask", "CloseSocket", "Command", "Fetch", "ForgetVisitor", "OpenSocket", "Send"]


@dataclass(frozen=True, slots=True)
class Fetch:
    """Call im/fetch; answer with `Link.fetched` or `Link.fetch_failed`."""

    resume: Resume | None
    last_rtt_ms: int = -1


@dataclass(frozen=True, slots=True)
class OpenSocket:
    """Open the socket that ``fetched`` names; answer with `Link.opened` or `Link.refused`."""

    fetched: Fetched
    position: Resume


@dataclass(frozen=True, slots=True)
class Send:
    """Send binary messages over the socket."""

    messages: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class CloseSocket:
    """The socket is given up: with a close frame, or without a word."""

    politely: bool


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask whether the room is over; answer with `Link.asked` or `Link.ask_failed`. ``thorough``: ask room/info too."""

    thorough: bool


@dataclass(frozen=True, slots=True)
class ForgetVisitor:
    """Refusals in a row: the next request is made with another visitor's cookie."""


Command = Fetch | OpenSocket | Send | CloseSocket | Ask | ForgetVisitor
