"""Webcastle: a self-hosted TikTok LIVE gateway.

Messages flow one way::

    TikTok (or sandbox) -> upstream -> core.ingest -> store (truth) -> bus -> api -> clients

The rooms of the house, each allowed to import only what stands above it (``pyproject.toml`` holds the contracts):
``errors``, ``models``, ``settings``, ``ports``; ``protocol`` (bytes to messages, no I/O); ``upstream``, ``sandbox``,
``store``, ``bus``, ``core``, ``client`` (siblings that do not know each other); ``app`` (who is wired to whom); ``api``;
``cli``.
"""

__version__ = "0.1.0"
