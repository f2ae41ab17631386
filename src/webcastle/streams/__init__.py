"""WebSockets: one socket per client, one stream per room, each event encoded once.

::

    uvicorn ─▶ connection ─▶ endpoint (a dialect): who, which room, from where on
                  ▲                      │ visit
                  │ frames               ▼
             channel ◀── room stream ◀── hub
                              ▲
               bus ── messages┘── encoder (the dialect's) ── ring

HTTP and WebSocket share one port: uvicorn hands upgrade requests to `Switchboard.protocol`, and each becomes a `Connection`
that owns its socket from then on. The `Switchboard` maps paths to *endpoints*; an endpoint admits the client, visits the room's
`RoomStream` in the `Hub` and joins it as a `Member`. The stream reads the bus, has each message encoded once, frames it once, and
writes the same bytes to every member of a *channel* (same filter, same compression). `replay` sends one who comes back what he
missed and joins him without a seam. `slots` count connections, `keepalive` finds dead ones.

Nothing here knows a dialect: events, close codes and parameters are the dialect's.
"""

from webcastle.streams.connection import Connection, Endpoint, Handshake, Refused
from webcastle.streams.outgoing import Encoder, Outgoing, Place, StreamDialect
from webcastle.streams.room import StreamOptions
from webcastle.streams.server import Switchboard
from webcastle.streams.subscriber import Ending, Member

__all__ = [
    "Connection",
    "Encoder",
    "Ending",
    "Endpoint",
    "Handshake",
    "Member",
    "Outgoing",
    "Place",
    "Refused",
    "StreamDialect",
    "StreamOptions",
    "Switchboard",
]
