"""Assignment of rooms to nodes: adapters of `webcastle.ports.Cluster`.

::

    any replica ── hold_interest ──▶ interest (room, holder, until)      in the database
                                        │ a room with interest and without an owner
                                        ▼
    core.registry ◀── changes ────── tenure (room, node, epoch)          in the database; `append` checks the epoch
                  ── report ───────▶ link report ──▶ link                what every replica answers from

*Interest* is a row: a holder wants a room followed until some time. A room with interest has one *owner*: the node that holds its
latest *tenure*. Each change of owner is a new tenure with the next *epoch*; the message log refuses writes under an older one. The
owner hands the room back when no interest is left.

``solo.py`` (`SoloCluster`) serves one process: it is the only node and owns every room with interest.
"""
