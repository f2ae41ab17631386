"""Reading foreign JSON of any shape; what is read the same way everywhere lives in `webcastle.protocol.shapes`."""

from __future__ import annotations

from webcastle.protocol.shapes import identifier, json_object, mapping, number, text

__all__ = ["identifier", "json_object", "mapping", "number", "text"]
