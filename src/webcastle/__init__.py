"""Webcastle: a self-hosted TikTok LIVE gateway.

Messages flow one way::

    TikTok (or sandbox) -> upstream -> core.ingest -> store (truth) -> bus -> api -> clients

The packages, each of which imports only packages named before it (``pyproject.toml`` has the import contracts):
``errors``; ``models``, ``settings``; ``ports``, ``protocol`` (bytes to messages, no I/O); ``events`` (messages to facts);
``core``, ``upstream``, ``sandbox``, ``store``, ``bus``, ``cluster`` (which do not import each other); ``streams``
(WebSockets); ``api`` (HTTP); ``app`` (the composition root); ``cli``.
"""

__version__ = "0.1.0"
