"""One frame of every kind, byte for byte as the WebSocket sends it: ``python -m tests.golden`` writes them anew.

They come from the sandbox, whose world is a function of its seed, with a clock that stands still. Whoever changes an event sees
here what clients will see. The same frames are the examples in the gateway's AsyncAPI document and JSON Schemas.
"""
