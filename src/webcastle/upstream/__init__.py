"""I/O toward TikTok LIVE, or toward the sandbox: the same code with other base URLs and another signer.

::

    source   WebcastSource, the port: everything below put together
      creators @name to room: the LIVE page, then api-live
      rooms    room/info, check_alive, gift/list, the audience's ranking
      visitor  the anonymous ttwid cookie
      fetch    im/fetch and history, signed (signers)
      signing  URLs and WebSockets signed for callers
      link_driver  one room's link: requests, socket, timer, the consumer's iteration
        link       the machine that decides, without I/O (link_commands, pending, retries): im/fetch, then a WebSocket, or
                   polling; breaks, pauses, resumption
        websocket  the handshake, then binary messages in and out
    http       bounded HTTP       hosts     where connections may go   browser  our headers and parameters
    responses  what upstream answered, and the errors it stands for

Every answer is foreign: sizes are bounded, shapes are checked, hosts are those of the settings, and what goes wrong is an
`webcastle.errors.UpstreamError` that names the hop. No cookie and no query string appears in a log or an error.
"""
