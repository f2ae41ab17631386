"""WebSockets: one socket per client, one stream per room and dialect, each event encoded once.

::

    uvicorn ──▶ connection ──▶ endpoint (a dialect): admits the client, finds the room, and where to begin
                    ▲                │ visit
             frames │                ▼
                audience ◀── room ◀── registry
                              ▲ ▲
        bus ── parcels ───────┘ └─────── message log ── refills (tail watch) and catch-ups

HTTP and WebSocket share one port: uvicorn hands upgrade requests to `StreamServer.protocol`, and each becomes a `Connection` that owns
its socket from then on. The `StreamServer` maps paths to *endpoints*; an endpoint admits the client, visits the room's `RoomStream` in
the `StreamRegistry`, and joins it as a `Subscriber`. The stream follows the room's log: messages and marks, in one order, from the
bus's parcels where they are complete and from the log where they are not. The dialect encodes each entry once, it is framed once, and
the same bytes are written to every subscriber of a *channel* (same filter, same compression). `CatchUp` sends a client that resumes what
it missed, and joins it without a seam. `limits` count connections, `revocation` closes those of revoked keys, `keepalive` finds dead ones.

Everything that runs for long is a service of the supervisor: one per room and dialect, the tail watch, keepalive, revocation, upkeep.
Nothing here knows a dialect: events, close codes and parameters are the dialect's.
"""

from webcastle.streams.catch_up import CatchUp, Resumption, resume_from
from webcastle.streams.connection import Connection, Endpoint, Handshake, Refused
from webcastle.streams.options import StreamOptions
from webcastle.streams.outgoing import Outgoing, StreamDialect
from webcastle.streams.room import RoomStream
from webcastle.streams.server import StreamServer
from webcastle.streams.subscriber import CloseReason, Subscriber

__all__ = [
    "CatchUp",
    "CloseReason",
    "Connection",
    "Endpoint",
    "Handshake",
    "Outgoing",
    "Refused",
    "Resumption",
    "RoomStream",
    "StreamDialect",
    "StreamOptions",
    "StreamServer",
    "Subscriber",
    "resume_from",
]
