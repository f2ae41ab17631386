"""Euler-style: what TikTok LIVE client libraries expect of a sign server, of TikTok's WebSocket, and of TikTok's pages.

::

    library ──▶ pages      /@name/live, /api-live/…, /webcast/room/…      who is live, in which room (no key)
            ──▶ contract   /euler/webcast/fetch, …/connect, …             where to connect, with a ticket (key)
            ──▶ relay      /webcast/im/ws_proxy/…                         TikTok's frames, from our own stream of the room

A library that connects here shares the gateway's one link per room with all other clients, and needs no signature.
`framing` makes the frames. What pages and contract look up comes from the core's caches, which all APIs share.
"""

from webcastle.api.compat.euler.absences import Absences
from webcastle.api.compat.euler.beginnings import Beginnings
from webcastle.api.compat.euler.contract import create_dialect
from webcastle.api.compat.euler.pages import Pages
from webcastle.api.compat.euler.parts import EulerParts
from webcastle.api.compat.euler.relay import RELAY_PATH, RelaySocket
from webcastle.api.compat.euler.tickets import Tickets

__all__ = [
    "RELAY_PATH",
    "Absences",
    "Beginnings",
    "EulerParts",
    "Pages",
    "RelaySocket",
    "Tickets",
    "create_dialect",
]
