"""The live tail: adapters of `webcastle.ports.Bus` pass committed entries to readers at once.

::

    core.ingest ── commit ──▶ message log   the truth, which can be read again
                ── publish ─▶ bus ────────▶ subscriptions, one per reader of a room

The message log is the source of truth; the bus only makes delivery fast. A *parcel* holds what one commit added to one room and is
published after the commit. It carries the tip of the room's log before the commit, so a reader detects missed entries and reads them
from the log. Each subscription has a bounded queue of parcels. When it is full, that reader gets `SlowConsumerError` once, is detached,
and resumes from the log; other readers are not affected.

A parcel may carry a *notice* instead of messages and marks: news of the room's link or history. Besides rooms, a bus has
*topics* for small texts to all replicas (`Bus.notify`, `Bus.listen`).

``memory.py`` (`MemoryBus`) serves one process.
"""
