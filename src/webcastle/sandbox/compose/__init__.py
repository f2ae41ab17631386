"""The bytes of one message, made when somebody asks: a pure function of seed, epoch, room and slot.

``scene`` says what a builder may know of the room, one module per family builds, and `compose` fills in the header that
all messages share.
"""

from __future__ import annotations

from webcastle.sandbox.compose.dispatch import compose, method_of
from webcastle.sandbox.compose.scene import Scene

__all__ = ["Scene", "compose", "method_of"]
