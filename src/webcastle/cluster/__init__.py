"""Who follows which room, behind `webcastle.ports.Cluster`.

::

    any replica ── hold_interest ──▶ interest (room, holder, until)      in the database
                                        │ a room with interest and without an owner
                                        ▼
    core.registry ◀── changes ────── tenure (room, node, epoch)          in the database; `append` checks the epoch
                  ── report ───────▶ link report ──▶ link                what every replica answers

*Interest* says that a room is wanted, by which holder and until when. A room in which there is interest has one *owner*: the node that
holds its latest *tenure*. Each change of owner is a new tenure with the next *epoch*, and the message log stores nothing under an
older one. The owner's registry hands the room back when there is no interest any more.

``solo.py`` (`SoloCluster`) serves one process: it is the only node and owns every room with interest.
"""
