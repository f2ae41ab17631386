"""The shapes of TikTools' events, as typed dicts: what its WebSocket sends.

Names and fields are the vendor's; where its documentation and SDKs disagree, both spellings are
there. `base` has what all share (the user object above all), then one module per family: `chat`, `audience`, `gifts`,
`battles`, `room`, and `stream` for what is about the connection. ``EVENT_TYPES`` says which shape an event's data has.

Every field is always present unless it is `NotRequired`. Ids are strings: they exceed what a JavaScript number holds. The one
exception is ``giftId``, a number in every SDK.

The stream adds the fields of `StreamFields` to the data of every frame, after the fields here.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from typing_extensions import is_typeddict

from webcastle.api.compat.tiktools.shapes import audience, base, battles, chat, gifts, room, stream
from webcastle.api.compat.tiktools.shapes.audience import *  # noqa: F403
from webcastle.api.compat.tiktools.shapes.base import *  # noqa: F403
from webcastle.api.compat.tiktools.shapes.battles import *  # noqa: F403
from webcastle.api.compat.tiktools.shapes.chat import *  # noqa: F403
from webcastle.api.compat.tiktools.shapes.gifts import *  # noqa: F403
from webcastle.api.compat.tiktools.shapes.room import *  # noqa: F403
from webcastle.api.compat.tiktools.shapes.stream import *  # noqa: F403

__all__ = ["EVENT_TYPES"]
for _module in (base, chat, audience, gifts, battles, room, stream):
    __all__ += _module.__all__
    for _name in _module.__all__:
        _shape: Any = getattr(_module, _name)
        if is_typeddict(_shape):
            # pydantic reads this: the strings below the fields become the descriptions in JSON Schema.
            _shape.__pydantic_config__ = {"use_attribute_docstrings": True}

EVENT_TYPES: Mapping[str, Any] = MappingProxyType(
    {
        "accessRecall": room.AccessRecallEvent,
        "barrage": audience.BarrageEvent,
        "battle": battles.BattleEvent,
        "battleArmies": battles.BattleArmiesEvent,
        "battleItemCard": battles.BattleItemCardEvent,
        "battlePunishFinish": battles.BattlePunishFinishEvent,
        "battleTask": battles.BattleTaskEvent,
        "bottomMessage": room.BottomMessageEvent,
        "capsule": room.CapsuleEvent,
        "caption": chat.CaptionEvent,
        "chat": chat.ChatEvent,
        "control": room.ControlEvent,
        "emote": chat.EmoteEvent,
        "emoteChat": chat.EmoteEvent,
        "envelope": gifts.EnvelopeEvent,
        "fanTicket": gifts.FanTicketEvent,
        "follow": audience.SocialEvent,
        "gap": room.GapEvent,
        "gift": gifts.GiftEvent,
        "giftDynamicRestriction": gifts.GiftDynamicRestrictionEvent,
        "giftFinal": gifts.GiftFinal,
        "giftPanelUpdate": gifts.GiftPanelUpdateEvent,
        "goalUpdate": gifts.GoalUpdateEvent,
        "imDelete": chat.ImDeleteEvent,
        "like": audience.LikeEvent,
        "link": battles.LinkEvent,
        "linkLayer": battles.LinkLayerEvent,
        "linkMic": battles.LinkMicEvent,
        "linkMicBattle": battles.BattleEvent,
        "liveIntro": room.LiveIntroEvent,
        "member": audience.MemberEvent,
        "oecLiveShopping": room.OecLiveShoppingEvent,
        "perception": room.PerceptionEvent,
        "poll": room.PollEvent,
        "question": chat.QuestionEvent,
        "questionNew": chat.QuestionEvent,
        "rankText": audience.RankTextEvent,
        "rankUpdate": audience.RankUpdateEvent,
        "room": room.RoomEvent,
        "roomPin": chat.RoomPinEvent,
        "roomUserSeq": audience.RoomUserSeqEvent,
        "roomVerify": room.RoomVerifyEvent,
        "share": audience.SocialEvent,
        "social": audience.SocialEvent,
        "streamEnd": room.StreamEndEvent,
        "subNotify": audience.SubscribeEvent,
        "subscribe": audience.SubscribeEvent,
        "superFan": audience.SuperFanEvent,
        "superFanBox": gifts.EnvelopeEvent,
        "superFanJoin": audience.SuperFanEvent,
        "unauthorizedMember": audience.UnauthorizedMemberEvent,
        "unknown": room.UnknownEvent,
        "viewerPicksUpdate": gifts.ViewerPicksUpdateEvent,
    }
)
"""The shape of an event's data by its name. A name that is not here has the shape of `GenericEvent`; the first frame of a
connection is a `RoomInfoFrame`."""
