"""The window of batches that were handed out and are not acknowledged yet."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Final, NamedTuple

from webcastle.models import Batch, Resume
from webcastle.protocol.session import ClientSession

__all__ = ["MAX_PENDING", "MAX_PENDING_BYTES", "Ack", "Pending"]

MAX_PENDING: Final = 64
MAX_PENDING_BYTES: Final = 16 * 1024 * 1024
"""Batches that may be pending, and the bytes of their payloads; then nothing more is read."""


class Ack(NamedTuple):
    """The ack that upstream asked for with a frame. It is for the connection that the frame came over, and for no other."""

    session: ClientSession
    log_id: int
    internal_ext: str


class Pending:
    """Batches in the order in which they were handed out, each with its ack.

    Attributes:
        resume: the cursor after the last acknowledged batch; None at the beginning of a room.
    """

    def __init__(self, resume: Resume | None) -> None:
        self.resume = resume
        self._batches: OrderedDict[Batch, tuple[int, Ack | None]] = OrderedDict()
        self._bytes = 0

    def __len__(self) -> int:
        return len(self._batches)

    @property
    def full(self) -> bool:
        """Whether no more may be read."""
        return self._bytes >= MAX_PENDING_BYTES or len(self._batches) >= MAX_PENDING

    def add(self, batch: Batch, ack: Ack | None) -> None:
        """A batch is handed out."""
        size = sum([len(message[2]) for message in batch.messages])  # by index: the name costs more than the length
        self._batches[batch] = size, ack
        self._bytes += size

    def acknowledge(self, batch: Batch) -> Sequence[Ack]:
        """The batch, and all before it, are committed: the acks to send. A batch that is not pending changes nothing."""
        batches = self._batches
        if batch not in batches:
            return ()
        acks = []
        while True:
            done, (size, ack) = batches.popitem(last=False)
            self._bytes -= size
            if ack is not None:
                acks.append(ack)
            if done is batch:
                self.resume = batch.resume
                return acks

    def move_on(self, resume: Resume) -> None:
        """Upstream went on without messages: nothing has to be committed for that, unless batches are pending."""
        if not self._batches and resume.cursor:
            self.resume = resume
