"""The wire protocol of TikTok LIVE without I/O, for client and server: bytes to frames to messages.

Read in this order: ``frames`` (a WebSocket message is a push frame, its payload maybe gzipped, holding a fetch result),
``session`` (what a connection does over time; time comes in as a number), ``messages`` (method name to message class),
``canonical`` (any message to canonical protobuf JSON), ``texts`` (translatable texts), ``cursors`` (positions as strings). ``schema`` names every generated
class; the generated modules themselves are private.

Nothing here raises on bytes from the wire: a `webcastle.protocol.faults.Fault` says what is wrong with them.
"""
