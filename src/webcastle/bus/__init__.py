"""The live tail: what was committed, passed on at once, behind `webcastle.ports.Bus`.

::

    core.ingest ── commit ──▶ store      the truth, which can be read again
                ── publish ─▶ bus ─────▶ subscriptions, one per reader of a room

The store is the truth and the bus is only speed: a message is published after its commit, never before, and whoever
misses something on the bus reads it from the store by seq. That is why the bus may be strict with slow readers. Each
subscription has a bounded queue of *groups* (the new messages of one batch, in order); when it is full, this reader, and
no other, loses its place: it is told so once with `SlowConsumerError`, is detached, and resumes from the store.

Delivery is at least once and in order per room, from the moment of subscribing. A reader that wants everything subscribes
first, then reads the store, then drops from the tail what has a seq that it has seen.

``memory.py`` (`MemoryBus`) serves one process.
"""
