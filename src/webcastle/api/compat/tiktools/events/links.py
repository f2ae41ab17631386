"""Links of guests and co-hosts, in the three forms that TikTok has made over the years."""

from __future__ import annotations

from typing import Any, Final, cast

from webcastle.api.compat.tiktools.events.people import user_of
from webcastle.api.compat.tiktools.events.values import Head, id_of
from webcastle.api.compat.tiktools.shapes import Event, LinkEvent, LinkLayerEvent, LinkMicEvent
from webcastle.protocol import schema

__all__ = ["link", "link_layer", "link_mic"]

_TARGETS: Final = (
    ("invite_content", "invitee"),
    ("apply_content", "applier"),
    ("permit_apply_content", "applier"),
    ("reply_invite_content", "invitee"),
    ("kick_out_content", "offliner"),
    ("cancel_apply_content", "applier"),
    ("cancel_invite_content", "invitee"),
    ("leave_content", "leaver"),
    ("finish_content", "owner"),
)
_RELATED: Final = (
    ("invite_content", "from_user"),
    ("reply_content", "from_user"),
    ("enter_content", "linked_users"),
    ("linked_list_change_content", "linked_users"),
    ("list_change_content", "linked_users"),
)


def link_layer(message: schema.WebcastLinkLayerMessage, head: Head) -> list[Event]:
    """`linkLayer`."""
    target = next(
        (getattr(getattr(message, field), player).user_id for field, player in _TARGETS if message.HasField(field)), 0
    )
    if message.HasField("join_direct_content"):
        target = target or message.join_direct_content.joiner.user.user_id
    data: LinkLayerEvent = {
        "type": "linkLayer",
        **head,
        "action": message.message_type,
        "subAction": message.scene,
        "sourceType": message.source,
        "targetUserId": id_of(target),
        "channelId": id_of(message.channel_id),
    }
    return [Event("linkLayer", data)]


def link(message: schema.WebcastLinkMessage, head: Head) -> list[Event]:
    """`link`."""
    related = _related(message)
    data: LinkEvent = {
        "type": "link",
        **head,
        "action": message.message_type,
        "subAction": message.scene,
        "relatedUser": None if related is None else user_of(related),
        "linkerId": id_of(message.linker_id),
    }
    return [Event("link", data)]


def _related(message: schema.WebcastLinkMessage) -> schema.User | None:
    for field, where in _RELATED:
        if not message.HasField(field):
            continue
        content: Any = getattr(message, field)
        if where == "from_user":
            found = content.from_user if content.HasField(where) else None
        else:
            found = content.linked_users[0].user if content.linked_users else None
        if found is not None:
            return cast("schema.User", found)
    return None


def link_mic(message: schema.WebcastLinkMicMethod, head: Head) -> list[Event]:
    """`linkMic`."""
    data: LinkMicEvent = {
        "type": "linkMic",
        **head,
        "action": str(message.message_type),
        "users": [user_of(user) for user in message.linked_users],
        "fromUserId": id_of(message.from_user_id),
        "toUserId": id_of(message.to_user_id),
        "channelId": id_of(message.channel_id),
    }
    return [Event("linkMic", data)]
