"""A cache of messages rendered as JSON, bounded by its size in bytes; all clients share each rendered message."""

from __future__ import annotations

from base64 import b64encode

import orjson
from cachetools import LRUCache

from webcastle.models import Message
from webcastle.protocol.canonical import payload_json

__all__ = ["RenderedMessages"]


class RenderedMessages:
    """Messages in TokInsight's form; the least recently used are dropped beyond ``limit`` bytes."""

    def __init__(self, limit: int = 16 * 2**20) -> None:
        self._heads: LRUCache[tuple[int, int], bytes] = LRUCache(limit, getsizeof=len)

    def array(self, messages: tuple[Message, ...], *, history: bool) -> bytes:
        """A JSON array of the messages; ``history`` flags each as ``is_history``."""
        tail = b',"is_history":true}' if history else b"}"
        return b"[" + b",".join([self._head(message) + tail for message in messages]) + b"]"

    def _head(self, message: Message) -> bytes:
        """The message's object without its end."""
        key = (message.room_id, message.msg_id)
        head = self._heads.get(key)
        if head is None:
            head = _render(message)
            if len(head) <= self._heads.maxsize:
                self._heads[key] = head
        return head


def _render(message: Message) -> bytes:
    payload = payload_json(message.method, message.payload)
    # A method that the schema does not know is passed on whole, so that nothing is lost on the way.
    field = b'"payload":' + payload if payload is not None else b'"payload_b64":"' + b64encode(message.payload) + b'"'
    return b'{"method":%b,%b,"msg_id":%d' % (orjson.dumps(message.method), field, message.msg_id)
