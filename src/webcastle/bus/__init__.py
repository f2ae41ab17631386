"""The live tail: what was committed, passed on at once, behind `webcastle.ports.Bus`.

::

    core.ingest ── commit ──▶ message log   the truth, which can be read again
                ── publish ─▶ bus ────────▶ subscriptions, one per reader of a room

The message log is the truth and the bus is only speed. A *parcel* is what one commit brought to one room, published after the
commit; it carries the tip of the room's log before it, so that a reader sees whether it missed something, and reads that from the
log. So the bus may be strict with slow readers: each subscription has a bounded queue of parcels; when it is full, this reader, and no
other, gets `SlowConsumerError` once, is detached, and resumes from the log.

A parcel may carry a *notice* instead of messages and marks: look again at the room's link or history. Besides rooms, a bus has
*topics* for small texts to all replicas (`Bus.notify`, `Bus.listen`).

``memory.py`` (`MemoryBus`) serves one process.
"""
