"""The bytes of one message, built on demand: a pure function of seed, epoch, room and slot.

``scene`` holds what a builder knows of the room. Each family of messages has a module of builders: ``talk``, ``room``,
``giving``, ``matches``, ``everything`` (rare methods, filled in by field names) and ``emitted`` (asked for by hand).
``dispatch`` chooses the builder of a planned slot and adds the header that all messages share.
"""

from __future__ import annotations

from webcastle.sandbox.world.compose.dispatch import compose, method_of
from webcastle.sandbox.world.compose.emitted import check_payload, compose_emitted
from webcastle.sandbox.world.compose.scene import Scene

__all__ = ["Scene", "check_payload", "compose", "compose_emitted", "method_of"]
