"""Typed facts read from the entries of a room's log. Without I/O, clock or randomness.

A *message* was sent by TikTok; a *mark* was concluded by the room's owner. `facts_of` turns either into facts. Facts are
frozen; each class has a ``kind``, and enums for closed lists of words. Ids, times (ms since 1970) and diamonds are
integers. Nothing here raises on bytes from the wire: a message that cannot be read is an `Unknown` fact, a message
without a fact class is an `Other`. The evidence for wire numbers and names is in docs/protocol.md, "Messages".

- ``fact``: what all facts have, `Unknown`, `Other`.
- ``people``: persons and their relation to the host.
- ``chat``: comments, emotes, questions, captions, deletions, pins.
- ``gifts``: gifts, the identity of gift streaks, chests, goals.
- ``audience``: arrivals, follows, shares, likes, subscriptions, super fans, levels, viewers.
- ``battles``: the course and the score of battles, cards.
- ``stage``: guests and co-hosts.
- ``room``: state, notices, introduction, polls.
- ``marks``: gaps, ended gift streaks, the end of the broadcast.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from webcastle.events import audience, battles, chat, gifts, marks, room, stage
from webcastle.events.audience import (
    Entrance,
    Follow,
    Join,
    Ladder,
    LevelReached,
    Like,
    Share,
    Subscription,
    SuperFan,
    SuperFanNews,
    TopViewer,
    Viewers,
)
from webcastle.events.battles import (
    Battle,
    BattleAction,
    BattleCard,
    BattlePhase,
    BattleResult,
    BattleScore,
    BattleSide,
    BattleTimes,
    BattleType,
    Card,
    PunishmentEnded,
    Supporter,
)
from webcastle.events.chat import (
    Caption,
    CaptionText,
    Comment,
    CommentsDeleted,
    Emote,
    Emotes,
    Pin,
    PinAction,
    Question,
)
from webcastle.events.fact import Fact, Head, Other, Unknown, UnknownReason, head_of_mark, head_of_message
from webcastle.events.gifts import Chest, ChestState, Gift, Goal, GoalPart, StreakKey
from webcastle.events.marks import BroadcastEnded, GapFound, GiftStreakEnded
from webcastle.events.people import Person, Role, Standing
from webcastle.events.room import BroadcastState, Introduction, Notice, Poll, PollOption, PollPhase, State
from webcastle.events.stage import Stage, StageAction
from webcastle.models import Entry, Mark, MarkKind, Message
from webcastle.protocol.faults import Fault
from webcastle.protocol.messages import decode, message_class

__all__ = [
    "KINDS",
    "Battle",
    "BattleAction",
    "BattleCard",
    "BattlePhase",
    "BattleResult",
    "BattleScore",
    "BattleSide",
    "BattleTimes",
    "BattleType",
    "BroadcastEnded",
    "BroadcastState",
    "Caption",
    "CaptionText",
    "Card",
    "Chest",
    "ChestState",
    "Comment",
    "CommentsDeleted",
    "Emote",
    "Emotes",
    "Entrance",
    "Fact",
    "Follow",
    "GapFound",
    "Gift",
    "GiftStreakEnded",
    "Goal",
    "GoalPart",
    "Introduction",
    "Join",
    "Ladder",
    "LevelReached",
    "Like",
    "Notice",
    "Other",
    "Person",
    "Pin",
    "PinAction",
    "Poll",
    "PollOption",
    "PollPhase",
    "PunishmentEnded",
    "Question",
    "Role",
    "Share",
    "Stage",
    "StageAction",
    "Standing",
    "State",
    "StreakKey",
    "Subscription",
    "SuperFan",
    "SuperFanNews",
    "Supporter",
    "TopViewer",
    "Unknown",
    "UnknownReason",
    "Viewers",
    "facts_of",
]

_MESSAGES: Final[Mapping[str, Callable[[Any, Head], tuple[Fact, ...]]]] = MappingProxyType(
    {
        "WebcastBarrageMessage": audience.barrage,
        "WebcastCaptionMessage": chat.caption,
        "WebcastChatMessage": chat.comment,
        "WebcastControlMessage": room.state,
        "WebcastEmoteChatMessage": chat.emotes,
        "WebcastEnvelopeMessage": gifts.chest,
        "WebcastGiftMessage": gifts.gift,
        "WebcastGoalUpdateMessage": gifts.goal,
        "WebcastImDeleteMessage": chat.comments_deleted,
        "WebcastLikeMessage": audience.like,
        "WebcastLinkLayerMessage": stage.link_layer,
        "WebcastLinkMessage": stage.link,
        "WebcastLinkMicArmies": battles.battle_score,
        "WebcastLinkMicBattle": battles.battle,
        "WebcastLinkMicBattleItemCard": battles.battle_card,
        "WebcastLinkMicBattlePunishFinish": battles.punishment_ended,
        "WebcastLinkMicMethod": stage.link_mic,
        "WebcastLiveIntroMessage": room.introduction,
        "WebcastMemberMessage": audience.arrival,
        "WebcastPollMessage": room.poll,
        "WebcastQuestionNewMessage": chat.question,
        "WebcastRoomMessage": room.notice,
        "WebcastRoomPinMessage": chat.pin,
        "WebcastRoomUserSeqMessage": audience.viewers,
        "WebcastSocialMessage": audience.social,
        "WebcastSubNotifyMessage": audience.subscription,
    }
)
_MARKS: Final[Mapping[MarkKind, Callable[[Mark], Fact]]] = MappingProxyType(
    {
        MarkKind.GAP: marks.gap_found,
        MarkKind.GIFT_ENDED: marks.gift_streak_ended,
        MarkKind.BROADCAST_ENDED: marks.broadcast_ended,
    }
)

KINDS: Final[Mapping[str, type[Fact]]] = MappingProxyType(
    {
        fact.kind: fact
        for fact in (
            Battle, BattleCard, BattleScore, BroadcastEnded, Caption, Chest, Comment, CommentsDeleted, Emotes, Follow,
            GapFound, Gift, GiftStreakEnded, Goal, Introduction, Join, LevelReached, Like, Notice, Other, Pin, Poll,
            PunishmentEnded, Question, Share, Stage, State, Subscription, SuperFan, Unknown, Viewers,
        )
    }
)  # fmt: skip
"""Every kind of fact with its class."""


def facts_of(entry: Entry) -> tuple[Fact, ...]:
    """The facts of an entry of a room's log, at least one. Raises nothing.

    A message is parsed only if its method has facts.
    """
    return _facts_of_message(entry) if isinstance(entry, Message) else (_fact_of_mark(entry),)


def _facts_of_message(message: Message) -> tuple[Fact, ...]:
    head, method = head_of_message(message), message.method
    read = _MESSAGES.get(method) or _MESSAGES.get(f"Webcast{method}")
    if read is None:
        if message_class(method) is None:
            return (Unknown(*head, method, UnknownReason.UNKNOWN_METHOD),)
        return (Other(*head, method),)
    parsed = decode(method, message.payload)
    if isinstance(parsed, Fault):
        return (Unknown(*head, method, UnknownReason.UNREADABLE),)
    return read(parsed, head) or (Other(*head, method),)


def _fact_of_mark(mark: Mark) -> Fact:
    try:
        return _MARKS[mark.kind](mark)
    except (KeyError, ValueError, TypeError):  # written by another version
        return Unknown(*head_of_mark(mark), str(mark.kind), UnknownReason.UNREADABLE)
