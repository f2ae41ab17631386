"""The bytes to measure with: the captured chat messages, variants of them, and rooms' worth of frames.

The mix of methods follows what was counted in three real rooms (docs/protocol.md, traffic statistics): members and likes
most, chat and the viewer count next, 2.8 messages a frame. Users carry avatars as the captures do, so a message has about
1 kB; every message has an id of its own.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from google.protobuf import json_format
from google.protobuf.message import Message

from webcastle.protocol import schema
from webcastle.protocol.frames import encode_frame

CAPTURES = Path(__file__).resolve().parents[1] / "tests" / "captures"
FIRST_ROOM = 7300000000000000001
FIRST_MESSAGE = 7400000000000000001
STARTED_MS = 1_775_000_000_000
MIX = "MLCMSLMCLMRMLCMSMLFM"
"""One letter a message: Member, Like, Chat, viewer count (Seq), Follow, and R for the Room's gift."""
FRAME_SIZES = (3, 3, 3, 3, 2)


def chat_samples() -> dict[str, schema.WebcastChatMessage]:
    """The captured chat messages by a name for the table."""
    samples = {}
    for name in ("room_msg_fetch", "room_history_msg_fetch"):
        answer = json.loads((CAPTURES / f"{name}.json").read_text())
        message = schema.WebcastChatMessage()
        json_format.ParseDict(answer["messages"][0]["payload"], message)
        samples[f"chat, {message.ByteSize() / 1000:.1f} kB"] = message
    return samples


def variants(message: schema.WebcastChatMessage, count: int, people: int) -> list[bytes]:
    """The message ``count`` times with other ids and words, written by ``people`` different users in turn.

    Whatever belongs to a user differs from user to user (id, name, how the app shows them), so a decoder that remembers
    parts can gain by it only as often as a user comes again: never, if ``people`` is ``count`` and more than it remembers.
    """
    payloads = []
    for index in range(count):
        person = index % people
        other = schema.WebcastChatMessage()
        other.CopyFrom(message)
        other.common.msg_id += index
        other.common.create_time += 13 * index
        other.content = f"{message.content} {index}"
        other.user.id += 7 * person
        other.user.nickname = f"{person} {message.user.nickname}"
        other.public_area_message_common.scroll_gap_count = person + 1
        payloads.append(other.SerializeToString())
    return payloads


@dataclass(frozen=True)
class RoomTraffic:
    """One room's frames in order, and how many messages and bytes are in them."""

    room_id: int
    frames: tuple[bytes, ...]
    sizes: tuple[int, ...]
    payload_bytes: int

    @property
    def messages(self) -> int:
        return sum(self.sizes)


def room_traffic(number: int, frames: int, *, start: int = 0) -> RoomTraffic:
    """The frames of room ``number`` (0, 1, …) from frame ``start``; equal arguments give equal bytes."""
    room_id = FIRST_ROOM + number
    ids = itertools.count(FIRST_MESSAGE + number * 10**9 + start * max(FRAME_SIZES))
    letters = itertools.cycle(MIX)
    templates = _templates(room_id)
    encoded, sizes, payload_bytes = [], [], 0
    for index, size in zip(range(start, start + frames), itertools.cycle(FRAME_SIZES), strict=False):
        now = STARTED_MS + 5 * index
        entries = [_message(templates[letter], next(ids), now) for letter in itertools.islice(letters, size)]
        payload_bytes += sum(len(entry.payload) for entry in entries)
        encoded.append(_frame(entries, index, now))
        sizes.append(size)
    return RoomTraffic(room_id, tuple(encoded), tuple(sizes), payload_bytes)


def _templates(room_id: int) -> dict[str, Message]:
    chat = next(iter(chat_samples().values()))
    chat.common.room_id = room_id
    user = schema.User()
    user.CopyFrom(chat.user)
    del user.avatar_thumb.url_list[2:]

    def common(method: str) -> schema.CommonMessageData:
        return schema.CommonMessageData(
            method=method, room_id=room_id, is_show_msg=True, fold_type=2, from_idc="useast5"
        )

    return {
        "C": chat,
        "L": schema.WebcastLikeMessage(common=common("WebcastLikeMessage"), user=user, count=12, total=289_193),
        "M": schema.WebcastMemberMessage(
            common=common("WebcastMemberMessage"),
            user=user,
            member_count=321,
            action="MEMBER_MESSAGE_ACTION_JOINED",
            enter_type=6,
        ),
        "S": schema.WebcastRoomUserSeqMessage(
            common=common("WebcastRoomUserSeqMessage"),
            ranks=[schema.Contributor(score=55, rank=1, user=user)],
            total=321,
            total_user=9_999,
        ),
        "F": schema.WebcastSocialMessage(
            common=common("WebcastSocialMessage"), user=user, action=1, follow_count=4_567
        ),
        "R": schema.WebcastGiftMessage(
            common=common("WebcastGiftMessage"), user=user, gift_id=5655, repeat_count=3, group_id=STARTED_MS
        ),
    }


def _message(template: Message, msg_id: int, now: int) -> schema.BaseProtoMessage:
    template.common.msg_id = msg_id  # type: ignore[attr-defined]
    template.common.create_time = now  # type: ignore[attr-defined]
    method = template.DESCRIPTOR.name
    return schema.BaseProtoMessage(method=method, payload=template.SerializeToString(), msg_id=msg_id)


def _frame(entries: list[schema.BaseProtoMessage], index: int, now: int) -> bytes:
    cursor = f"{now}_{entries[-1].msg_id}_1_1_{now}_0"
    result = schema.ProtoMessageFetchResult(
        messages=entries,
        cursor=cursor,
        now=now,
        internal_ext=internal_ext(now, cursor, index),
        need_ack=True,
    )
    return encode_frame("msg", result.SerializeToString(), log_id=now * 1000 + index, seq_id=index, compress=True)


def internal_ext(now: int, cursor: str, index: int) -> str:
    """The opaque string that clients acknowledge with, in its observed form."""
    return f"fetch_time:{now}|start_time:0|ack_ids:,,|flag:0|seq:{index}|next_cursor:{cursor}|wss_info:0-{now}-0-0"


def rooms(count: int, frames: int) -> Iterator[RoomTraffic]:
    """Traffic of several rooms."""
    return (room_traffic(number, frames) for number in range(count))
