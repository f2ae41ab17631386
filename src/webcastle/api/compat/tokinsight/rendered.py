"""Message JSON, made once however many clients ask: a cache of rendered bytes, bounded by their size."""

from __future__ import annotations

from base64 import b64encode
from collections import OrderedDict

import orjson

from webcastle.models import Message
from webcastle.protocol.canonical import payload_json

__all__ = ["RenderedMessages"]


class RenderedMessages:
    """Messages in TokInsight's form; the least recently asked for are forgotten beyond ``limit`` bytes."""

    def __init__(self, limit: int = 16 * 2**20) -> None:
        self._limit = limit
        self._size = 0
        self._heads: OrderedDict[tuple[int, int], bytes] = OrderedDict()

    def array(self, messages: tuple[Message, ...], *, history: bool) -> bytes:
        """A JSON array of the messages; ``history`` flags each as ``is_history``."""
        tail = b',"is_history":true}' if history else b"}"
        return b"[" + b",".join([self._head(message) + tail for message in messages]) + b"]"

    def _head(self, message: Message) -> bytes:
        """The message's object without its end."""
        place = (message.room_id, message.msg_id)
        head = self._heads.get(place)
        if head is not None:
            self._heads.move_to_end(place)
            return head
        head = _render(message)
        self._heads[place] = head
        self._size += len(head)
        while self._size > self._limit:
            _, dropped = self._heads.popitem(last=False)
            self._size -= len(dropped)
        return head


def _render(message: Message) -> bytes:
    payload = payload_json(message.method, message.payload)
    # A method that the schema does not know is passed on whole, so that nothing is lost on the way.
    field = b'"payload":' + payload if payload is not None else b'"payload_b64":"' + b64encode(message.payload) + b'"'
    return b'{"method":%b,%b,"msg_id":%d' % (orjson.dumps(message.method), field, message.msg_id)
