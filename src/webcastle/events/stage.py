"""The stage of a room: guests and co-hosts, in the three forms that TikTok has made over the years."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar, Final

from webcastle.events.fact import Fact, Head
from webcastle.events.people import Person, person_of
from webcastle.protocol import schema

__all__ = ["Stage", "StageAction", "link", "link_layer", "link_mic"]


class StageAction(StrEnum):
    """The change on the stage."""

    CREATED = "created"
    INVITED = "invited"
    APPLIED = "applied"
    PERMITTED = "permitted"
    REPLIED = "replied"
    REMOVED = "removed"
    APPLICATION_CANCELLED = "application_cancelled"
    INVITATION_CANCELLED = "invitation_cancelled"
    JOINED = "joined"
    LEFT = "left"
    FINISHED = "finished"
    LISTED = "listed"
    """The message lists who is on the stage."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Stage(Fact):
    """Guests and co-hosts: who is on the stage, or what happens to one of them.

    ``people`` are those on the stage, the host included, None if the message has no list. ``person_id`` is the user
    id that the action is about, 0 if unknown.
    """

    kind: ClassVar[str] = "stage"

    action: StageAction
    people: tuple[Person, ...] | None
    person_id: int
    channel_id: int


_LAYER: Final = {
    1: (StageAction.CREATED, "", ""),
    2: (StageAction.INVITED, "invite_content", "invitee"),
    3: (StageAction.APPLIED, "apply_content", "applier"),
    4: (StageAction.PERMITTED, "permit_apply_content", "applier"),
    5: (StageAction.REPLIED, "reply_invite_content", "invitee"),
    6: (StageAction.REMOVED, "kick_out_content", "offliner"),
    7: (StageAction.APPLICATION_CANCELLED, "cancel_apply_content", "applier"),
    8: (StageAction.INVITATION_CANCELLED, "cancel_invite_content", "invitee"),
    9: (StageAction.LEFT, "leave_content", "leaver"),
    10: (StageAction.FINISHED, "finish_content", "owner"),
    11: (StageAction.LISTED, "", ""),
    12: (StageAction.JOINED, "", ""),
}
"""The action of a LinkLayer message type, and where its person stands."""
_LISTS: Final = ("linked_list_change_content", "list_change_content", "enter_content")
_CONTENTS: Final = {
    "invite_content": StageAction.INVITED,
    "reply_content": StageAction.REPLIED,
    "create_content": StageAction.CREATED,
    "close_content": StageAction.FINISHED,
    "leave_content": StageAction.LEFT,
    "kick_out_content": StageAction.REMOVED,
    "sys_kick_out_content": StageAction.REMOVED,
    "cancel_content": StageAction.INVITATION_CANCELLED,
}


def link_layer(message: schema.WebcastLinkLayerMessage, head: Head) -> tuple[Fact, ...]:
    """The newest form; it lists people by id only."""
    action, field, role = _LAYER.get(message.message_type, (StageAction.OTHER, "", ""))
    person_id: int = getattr(getattr(message, field), role).user_id if field else 0
    if message.HasField("join_direct_content"):
        person_id = person_id or message.join_direct_content.joiner.user.user_id
    people = None
    if message.HasField("list_change_content"):
        linked = message.list_change_content.list.linked_list
        people = tuple(Person(each.user.user_id, "", "") for each in linked)
    return (Stage(*head, action, people, person_id, message.channel_id),)


def link(message: schema.WebcastLinkMessage, head: Head) -> tuple[Fact, ...]:
    """The middle form: the action follows from which of its contents is present."""
    for field in _LISTS:
        if message.HasField(field):
            content: Any = getattr(message, field)
            people = tuple(person_of(each.user) for each in content.linked_users)
            return (Stage(*head, StageAction.LISTED, people, 0, message.linker_id),)
    action = next((action for field, action in _CONTENTS.items() if message.HasField(field)), StageAction.OTHER)
    person_id = 0
    if action in {StageAction.INVITED, StageAction.REPLIED}:
        who: Any = message.invite_content if action is StageAction.INVITED else message.reply_content
        person_id = who.from_user.id
    return (Stage(*head, action, None, person_id, message.linker_id),)


def link_mic(message: schema.WebcastLinkMicMethod, head: Head) -> tuple[Fact, ...]:
    """The oldest form."""
    people = tuple(person_of(user) for user in message.linked_users)
    action = StageAction.LISTED if people else StageAction.OTHER
    return (Stage(*head, action, people or None, message.to_user_id or message.user_id, message.channel_id),)
