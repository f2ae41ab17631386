"""What Webcastle does, in terms of ports: no driver, no HTTP, no settings.

::

    registry ──▶ interest ──▶ (cluster) ──▶ ownership ──▶ follower: following, gift_streaks ──▶ ingest ──▶ (message log, bus)
                                                     └──▶ backfill

- ``supervisor``: everything that runs for long is a service.
- ``ingest``: messages and marks of all rooms to the log in group commits; then the bus; then the acknowledgement upstream.
- ``following``: one room's life as a state machine; ``follower`` drives it with the room's link; ``gift_streaks`` concludes streaks.
- ``backfill``: a room's history, page by page.
- ``ownership``: the rooms that this node follows; ``registry``: asking for rooms, on any node; ``interest``: which rooms are wanted.
- ``watchlist``: creators whose every broadcast is recorded.
- ``timeline``: a room's messages handed out exactly once along two cursor chains, forward and into history.
- ``discovery``: who is live; look-ups cached. ``catalogue``: rooms described, their gifts, the hashtags seen; each answer with its age
  (``description`` and ``playback`` read foreign JSON).
- ``ranking``, ``people``: who gives most in a room; user ids back to names.
- ``feed``: signed feed requests that the caller fetches.
- ``access``, ``tokens``: keys, tiers, limits; what the owner of a key hands to a browser instead of the key.
"""
