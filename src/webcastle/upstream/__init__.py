"""I/O toward TikTok LIVE, or toward the sandbox: the same code with other base URLs and another signer.

::

    source   WebcastSource, the port: everything below put together
      lookup   @name to room: the LIVE page (pages), then api-live
      rooms    room/info, check_alive, gift/list, the audience's ranking
      visitor  the anonymous ttwid cookie
      fetch    im/fetch and history, signed (signers)
      signing  URLs and WebSockets signed for callers
      link     one room's life: im/fetch, then a websocket, or polling; breaks, pauses (backoff), resumption
    web       bounded HTTP        hosts     where we may connect       browser  what we say about ourselves
    refusals  what a no means     shapes    foreign JSON, any shape

Every answer is foreign: sizes are bounded, shapes are checked, hosts are those of the settings, and what goes wrong is an
`webcastle.errors.UpstreamError` that names the hop. No cookie and no query string appears in a log or an error.
"""
