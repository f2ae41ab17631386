"""The sandbox's wire: the paths of www.tiktok.com, webcast.tiktok.com and the WebSocket host, as docs/protocol.md has them.

::

    doors       every path and its handler
    pages       front page, LIVE page, profile, api-live           bodies    the JSON that describes rooms and people
    rooms_api   room/info, check_alive, enter, gift/list, audience signatures  tokens that signed requests must carry
    feed        who is live, in pages                              cursors   where in a timeline a client is
    fetch       im/fetch and its history                           results   fetch results and frames as bytes
    sockets     the WebSocket                                      damage    frames that cannot be read
    context     what all handlers share; connections, alarm        the open sockets, and what wakes them

It asks `webcastle.sandbox.world` what to answer, and `context.Faults` whether a fault was ordered.
"""
