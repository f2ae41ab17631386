# ruff: noqa: INP001  (a script, no package: it runs in another virtual environment)
"""Decodes TikTok LIVE messages with TikTokLive's own schema, for tests that need a decoder we did not write.

Run with peers/.venv/bin/python. One JSON request a line on stdin, one JSON answer a line on stdout, in order::

    {"type": "WebcastChatMessage", "b64": "..."}     any message of the schema
    {"type": "frame", "b64": "..."}                  a whole WebSocket message: unpacked and decoded
    -> {"value": {...}} or {"error": "..."}

The value is betterproto's protobuf JSON: 64-bit integers as strings, bytes as base64, enums by name, defaults left out.
Fetch results (also inside a frame) get ``decodedData`` beside each message's payload if the schema knows its method.
"""

from __future__ import annotations

import base64
import importlib
import json
import pkgutil
import sys
from typing import Any

import betterproto2
import TikTokLive.proto
import TikTokLiveProto.v3
from TikTokLive.client.ws.ws_utils import extract_webcast_push_frame, extract_webcast_response_message

RESULT = "ProtoMessageFetchResult"


def schema() -> dict[str, type[betterproto2.Message]]:
    """Every message class of the schema by name; where packages share a name, TikTokLive's own choice wins."""
    packages = pkgutil.walk_packages(TikTokLiveProto.v3.__path__, "TikTokLiveProto.v3.")
    modules = [*(importlib.import_module(package.name) for package in packages), TikTokLive.proto]
    return {
        name: value
        for module in modules
        for name, value in vars(module).items()
        if isinstance(value, type) and issubclass(value, betterproto2.Message)
    }


def to_json(classes: dict[str, type[betterproto2.Message]], message: betterproto2.Message) -> dict[str, Any]:
    """The message as protobuf JSON; a fetch result's messages are decoded too."""
    value = message.to_dict()
    if type(message).__name__ == RESULT:
        for entry, out in zip(message.messages, value.get("messages", []), strict=True):
            if entry.method in classes:
                out["decodedData"] = classes[entry.method].parse(entry.payload).to_dict()
    return value


def decode(classes: dict[str, type[betterproto2.Message]], name: str, payload: bytes) -> dict[str, Any]:
    """One request's answer. Raises whatever the schema raises."""
    if name != "frame":
        return to_json(classes, classes[name].parse(payload))
    frame = extract_webcast_push_frame(payload)
    value = frame.to_dict()
    if frame.payload_type == "msg":  # as the client does: it reads no other type
        value["protoMessageFetchResult"] = to_json(classes, extract_webcast_response_message(frame))
    return value


def main() -> None:
    """Answer until stdin ends."""
    classes = schema()
    for line in sys.stdin:
        try:
            request = json.loads(line)
            answer = {"value": decode(classes, request["type"], base64.b64decode(request["b64"]))}
        except Exception as exc:  # noqa: BLE001  (whatever a third-party decoder raises is the answer)
            answer = {"error": f"{type(exc).__name__}: {exc}"[:2000]}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
