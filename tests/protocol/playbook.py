"""Tests of a state machine that read like transcripts: what happens (``>>``), and what must come of it (``<<``)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self

from webcastle.protocol.session import ClientEvent, ClientSession


@dataclass(frozen=True)
class Opened:
    """The socket opened."""

    at: int


@dataclass(frozen=True)
class Frame:
    """A binary message arrived."""

    data: bytes
    at: int


@dataclass(frozen=True)
class Tick:
    """Time passed."""

    at: int


@dataclass(frozen=True)
class Ack:
    """The caller has committed a frame."""

    log_id: int
    internal_ext: str


@dataclass(frozen=True)
class Closed:
    """The socket is gone."""


Step = Opened | Frame | Tick | Ack | Closed


class Playbook:
    """Drives a session step by step; every ``>>`` must be answered by exactly the ``<<`` that follow it.

    ``<<`` takes an event, or bytes for a message that must be sent.
    """

    def __init__(self, session: ClientSession) -> None:
        self.session = session
        self._pending: list[ClientEvent | bytes] = []

    def __rshift__(self, step: Step) -> Self:
        self.done()
        match step:
            case Opened(at):
                self.session.opened(at)
            case Frame(data, at):
                self._pending += self.session.receive(data, at)
            case Tick(at):
                self._pending += self.session.tick(at)
            case Ack(log_id, internal_ext):
                self.session.acknowledge(log_id, internal_ext)
            case Closed():
                self.session.closed()
        self._pending += self.session.data_to_send()
        return self

    def __lshift__(self, expected: Any) -> Self:
        assert self._pending, f"expected {expected!r}, but nothing more happened"
        actual = self._pending.pop(0)
        assert actual == expected
        return self

    def done(self) -> None:
        """Nothing may be left over."""
        assert not self._pending, f"not expected: {self._pending!r}"
