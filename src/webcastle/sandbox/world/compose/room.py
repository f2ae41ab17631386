"""Messages of the room itself: viewer counts, captions, notices, pauses and the end."""

from __future__ import annotations

from webcastle.protocol import schema
from webcastle.sandbox.world import texts
from webcastle.sandbox.world.compose.scene import Moment, text
from webcastle.sandbox.world.people import image

__all__ = [
    "barrage",
    "caption",
    "control",
    "ended",
    "envelope",
    "fan_ticket",
    "intro",
    "novelty",
    "panel",
    "seq",
    "welcome",
]

_SENTENCE_MS = 9_000


def seq(moment: Moment) -> schema.WebcastRoomUserSeqMessage:
    """The viewer count and the three top gifters, every two seconds."""
    elapsed = moment.elapsed
    message = schema.WebcastRoomUserSeqMessage(
        total=moment.scene.counters.viewers(elapsed),
        total_user=moment.scene.counters.visitors(elapsed),
        popularity=moment.scene.counters.viewers(elapsed) * 3,
        anonymous=moment.scene.counters.viewers(elapsed) // 20,
    )
    for rank in (1, 2, 3):
        viewer = moment.scene.person(rank)
        contributor = message.ranks.add(score=moment.scene.counters.diamonds(elapsed) // (rank + 1), rank=rank)
        contributor.user.id = viewer.id
        contributor.user.nickname = viewer.nickname
        contributor.user.display_id = viewer.display_id
    return message


def caption(moment: Moment) -> schema.WebcastCaptionMessage:
    """A piece of a sentence; the last third of a sentence's time has its definite form."""
    elapsed = moment.elapsed
    sentence, into_it = divmod(elapsed, _SENTENCE_MS)
    language = moment.scene.creator.language if moment.scene.creator.language in texts.CAPTIONS else "en"
    words = texts.CAPTIONS[language][sentence % len(texts.CAPTIONS[language])].split(" ")
    definite = into_it * 3 > _SENTENCE_MS * 2
    spoken = len(words) if definite else 1 + into_it * len(words) // _SENTENCE_MS
    message = schema.WebcastCaptionMessage(
        timestamp_ms=moment.now - 800,
        duration_ms=1200,
        sentence_id=sentence + 1,
        sequence_id=into_it // 100,
        definite=definite,
    )
    message.content.add(lang=language, content=" ".join(words[:spoken]))
    return message


def welcome(_moment: Moment) -> schema.WebcastRoomMessage:
    """The notice at the beginning of every broadcast."""
    content = "Welcome to LIVE! This room exists in a sandbox: nobody here is real."
    message = schema.WebcastRoomMessage(content=content, is_welcome=True, source=1, scene="sandbox")
    text(message.common.display_text, "live_room_welcome", content)
    return message


def intro(moment: Moment) -> schema.WebcastLiveIntroMessage:
    """The creator's introduction."""
    message = schema.WebcastLiveIntroMessage(
        id=7_410_000_000_000_000_000 + moment.scene.room_id % 10**15,
        audit_status=2,
        content=moment.scene.creator.title or "Hi!",
        intro_mode=1,
        content_language=moment.scene.creator.language,
    )
    moment.scene.fill_owner(message.user)
    return message


def control(action: int) -> schema.WebcastControlMessage:
    """1 paused, 2 resumed, 3 ended, 4 suspended."""
    message = schema.WebcastControlMessage(tips="")
    message.action = action  # type: ignore[assignment]
    return message


def ended(_moment: Moment) -> schema.WebcastControlMessage:
    """The last message of a broadcast."""
    return control(schema.ControlAction.CONTROL_ACTION_STREAM_ENDED)


def panel(moment: Moment) -> schema.WebcastGiftPanelUpdateMessage:
    """The gift panel changed."""
    message = schema.WebcastGiftPanelUpdateMessage(room_id=moment.scene.room_id, timestamp=moment.now // 1000)
    message.gallery_data.period = 7
    message.gallery_data.end_time_in_ms = moment.now + 86_400_000
    return message


def fan_ticket(moment: Moment) -> schema.WebcastLinkMicFanTicketMethod:
    """Scores of the guests on stage."""
    message = schema.WebcastLinkMicFanTicketMethod()
    notice = message.fan_ticket_room_notice
    notice.total_linkmic_fan_ticket = moment.scene.counters.diamonds(moment.elapsed)
    notice.event_time = moment.now
    notice.user_fan_ticket.add(user_id=moment.scene.owner_id, fan_ticket=notice.total_linkmic_fan_ticket, match_rank=1)
    return message


def barrage(moment: Moment) -> schema.WebcastBarrageMessage:
    """A banner across the picture: a level-up, a fan's entrance, or a new super fan."""
    person = moment.viewer()
    viewer = moment.scene.person(person)
    message = schema.WebcastBarrageMessage(duration=3000, display_config=1)
    match moment.dice.below(3):
        case 0:
            message.msg_type = schema.BarrageMessageBarrageType.USER_UPGRADE
            text(
                message.content,
                "ttlive_leveling_upgrade_barrage",
                "{0:string} reached level {1:string}",
                viewer.nickname,
                "12",
            )
            message.user_grade_param.current_grade = 12
            message.user_grade_param.user_id = str(viewer.id)
        case 1:
            message.msg_type = schema.BarrageMessageBarrageType.FANS_LEVEL_ENTRANCE
            text(message.content, "ttlive_fans_level_entrance", "{0:string} joined", viewer.nickname)
            message.fans_level_param.current_grade = 7
        case _:
            message.msg_type = schema.BarrageMessageBarrageType.COMMON_BARRAGE
            key = "ttlive_superfan_commentnotif_superfanjoined"
            text(message.content, key, "{0:string} became a Super Fan", viewer.nickname)
            text(message.common_barrage_content, key, "{0:string} became a Super Fan", viewer.nickname)
    moment.scene.fill_user(message.user, person)
    message.icon.CopyFrom(image("webcast-sandbox/barrage_icon.png"))
    return message


def envelope(moment: Moment) -> schema.WebcastEnvelopeMessage:
    """A treasure box; one in four is a super fan's."""
    viewer = moment.scene.person(moment.viewer())
    super_fan = moment.dice.chance(25)
    message = schema.WebcastEnvelopeMessage(display=schema.EnvelopeDisplay.NEW)
    info = message.envelope_info
    info.envelope_id = str(7_420_000_000_000_000_000 + moment.slot.key)
    info.business_type = (
        schema.EnvelopeBusinessType.SUPER_FAN_BOX
        if super_fan
        else schema.EnvelopeBusinessType.BUSINESS_TYPE_USER_DIAMOND
    )
    info.send_user_name = viewer.nickname
    info.send_user_id = str(viewer.id)
    info.diamond_count = moment.dice.pick((20, 100, 500))
    info.people_count = moment.dice.pick((5, 20, 50))
    info.unpack_at = (moment.now + 60_000) // 1000
    info.create_at = str(moment.now)
    info.room_id = str(moment.scene.room_id)
    if super_fan:
        text(message.common.display_text, "ttlive_superfanbox", "{0:string} sent a Super Fan box", viewer.nickname)
    return message


def novelty(moment: Moment) -> bytes:
    """Fields of a message that the schema does not know: a number, a time, a text and a nested message."""
    tail = f"sandbox-{moment.dice.hex(12)}".encode()
    return b"".join(
        (
            b"\x10" + _varint(moment.dice.below(40)),
            b"\x18" + _varint(moment.now),
            b"\x22" + _varint(len(tail)) + tail,
            b"\x2a\x04\x08\x01\x10\x02",
        )
    )


def _varint(number: int) -> bytes:
    number &= (1 << 64) - 1
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)
    return bytes(out)
