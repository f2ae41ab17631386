"""How WebSocket streams behave: buffer sizes, intervals, limits."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["StreamOptions"]


@dataclass(frozen=True, slots=True)
class StreamOptions:
    """How streams behave; times in s, sizes in bytes."""

    tick_s: float = 0.006
    """Events of a busy room wait at most about so long, to be written together."""
    high_water: int = 256 * 1024
    """A client with so much unread in this process's memory lags: it is sent nothing more until …"""
    low_water: int = 64 * 1024
    """… no more than so much is left."""
    send_buffer: int = 128 * 1024
    """The kernel's share of what a client may leave unread (0: the system's own, some MB)."""
    lag_limit_s: float = 20.0
    """A client that lags longer is closed."""
    ping_s: float = 20.0
    """A client is pinged this often, and cut off if nothing came from it since the last ping."""
    keys_s: float = 5.0
    """How often the keys of open connections are checked, in case that the notice of a revocation was lost."""
    close_s: float = 5.0
    """How long a close handshake may take."""
    open_s: float = 20.0
    """How long a client may have to wait until its room is found and followed."""
    linger_s: float = 30.0
    """A room without subscribers is kept ready so long."""
    replay_bytes: int = 256 * 1024
    """The latest events that are kept in memory, per room and dialect."""
    max_connections: int = 20_000
    """Sockets in this process."""
    max_message: int = 64 * 1024
    """What a client may send in one message; it has little to say."""
    inbound_limit: int = 1024 * 1024
    """What a client may send between two pings."""
    compression: str = "auto"
    """``auto``: if the client offers it and is not on this machine; ``always`` if it offers it; ``never``."""
