"""What Webcastle does, in terms of ports: no driver, no HTTP.

- ``ingest``: batches of all rooms to the store in group commits; then the bus; then the ack upstream.
- ``rooms``: which rooms are followed, one link each, for as long as somebody asks.
- ``timeline``: a room's messages handed out exactly once along two cursor chains, forward and into the past.
- ``discovery``: who is live; look-ups cached, people found.
- ``catalogue``: rooms described, their gifts, the hashtags seen; each answer with its age (``description`` and ``playback`` read
  foreign JSON, ``recent`` keeps answers for a while).
- ``ranking``, ``people``: who gives most in a room; user ids back to names.
- ``feed``: signed feed requests that the caller fetches.
- ``access``, ``tokens``: keys, tiers, limits; what a key's owner hands to a browser instead of the key.
"""
