"""The use cases of Webcastle, written against ports: no driver, no HTTP, no settings.

::

    registry ──▶ interest ──▶ (cluster) ──▶ ownership ──▶ follower: following, gift_streaks ──▶ ingest ──▶ (message log, bus)
                                                     └──▶ backfill

- ``supervisor``: starts, restarts and stops services, the long-lived tasks.
- ``ingest``: stores messages and marks of all rooms in group commits, then publishes them on the bus, then acknowledges upstream.
- ``following``: one room's life as a state machine; ``follower`` drives it with the room's link; ``gift_streaks`` concludes streaks.
- ``backfill``: fetches a room's history, page by page.
- ``ownership``: the rooms that this node follows; ``registry``: requests for rooms, on any node; ``interest``: the rooms in use.
- ``watchlist``: creators whose broadcasts are all recorded.
- ``timeline``: hands out a room's messages exactly once along two cursor chains, forward and into history.
- ``discovery``: cached look-ups of creators. ``catalogue``: descriptions of rooms, their gifts, the hashtags seen; each answer with
  its age (``description`` and ``playback`` read TikTok's JSON).
- ``ranking``, ``people``: the top viewers of a room; names of user ids.
- ``feed``: signed feed requests that the caller fetches.
- ``access``, ``tokens``: keys, tiers, limits; browser tokens, which replace the key in a web page.
"""
