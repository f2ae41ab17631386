"""Guests and co-hosts: everybody on the stage, in all three forms."""

from __future__ import annotations

from typing import Any

import pytest

from tests.events.entries import ANN, BOB, HEAD, fact
from webcastle.events import Person, Stage, StageAction
from webcastle.events.people import person_of
from webcastle.protocol import schema


@pytest.mark.parametrize(
    ("field", "content"),
    [
        ("linked_list_change_content", schema.LinkedListChangeContent),
        ("list_change_content", schema.LinkerListChangeContent),
        ("enter_content", schema.LinkerEnterContent),
    ],
)
def test_the_middle_form_lists_all(field: str, content: Any) -> None:
    """Not only the first, who is the host."""
    listed = content()
    for user in (ANN, BOB):
        listed.linked_users.add(user=user)
    message = schema.WebcastLinkMessage(linker_id=4, **{field: listed})
    assert fact(message) == Stage(*HEAD, StageAction.LISTED, (person_of(ANN), person_of(BOB)), 0, 4)


@pytest.mark.parametrize(
    ("content", "action", "person_id"),
    [
        ({"invite_content": schema.LinkerInviteContent(from_user=ANN)}, StageAction.INVITED, ANN.id),
        ({"reply_content": schema.LinkerReplyContent(from_user=BOB)}, StageAction.REPLIED, BOB.id),
        ({"create_content": schema.LinkerCreateContent()}, StageAction.CREATED, 0),
        ({"leave_content": schema.LinkerLeaveContent()}, StageAction.LEFT, 0),
        ({"kick_out_content": schema.LinkerKickOutContent()}, StageAction.REMOVED, 0),
        ({"close_content": schema.LinkerCloseContent()}, StageAction.FINISHED, 0),
        ({}, StageAction.OTHER, 0),
    ],
)
def test_the_middle_form_tells_what_happens(content: Any, action: StageAction, person_id: int) -> None:
    """By which of its contents is there."""
    assert fact(schema.WebcastLinkMessage(linker_id=4, **content)) == Stage(*HEAD, action, None, person_id, 4)


def test_the_oldest_form() -> None:
    """Lists users, or names one."""
    message = schema.WebcastLinkMicMethod(linked_users=[ANN, BOB], channel_id=4)
    assert fact(message) == Stage(*HEAD, StageAction.LISTED, (person_of(ANN), person_of(BOB)), 0, 4)
    message = schema.WebcastLinkMicMethod(to_user_id=7, channel_id=4)
    assert fact(message) == Stage(*HEAD, StageAction.OTHER, None, 7, 4)


def test_the_newest_form_lists_ids() -> None:
    """Names are not in it."""
    message = schema.WebcastLinkLayerMessage(message_type=11, channel_id=4)
    for user_id in (ANN.id, BOB.id):
        message.list_change_content.list.linked_list.add(user=schema.Player(user_id=user_id))
    people = (Person(ANN.id, "", ""), Person(BOB.id, "", ""))
    assert fact(message) == Stage(*HEAD, StageAction.LISTED, people, 0, 4)


@pytest.mark.parametrize(
    ("type_", "field", "role", "action"),
    [
        (2, "invite_content", "invitee", StageAction.INVITED),
        (3, "apply_content", "applier", StageAction.APPLIED),
        (4, "permit_apply_content", "applier", StageAction.PERMITTED),
        (5, "reply_invite_content", "invitee", StageAction.REPLIED),
        (6, "kick_out_content", "offliner", StageAction.REMOVED),
        (7, "cancel_apply_content", "applier", StageAction.APPLICATION_CANCELLED),
        (8, "cancel_invite_content", "invitee", StageAction.INVITATION_CANCELLED),
        (9, "leave_content", "leaver", StageAction.LEFT),
        (10, "finish_content", "owner", StageAction.FINISHED),
    ],
)
def test_the_newest_form_tells_what_happens(type_: Any, field: str, role: str, action: StageAction) -> None:
    """By its type, to the person of that content."""
    message = schema.WebcastLinkLayerMessage(message_type=type_, channel_id=4)
    getattr(getattr(message, field), role).user_id = 9
    assert fact(message) == Stage(*HEAD, action, None, 9, 4)


def test_the_newest_form_of_somebody_who_joins() -> None:
    """Without an invitation."""
    message = schema.WebcastLinkLayerMessage(message_type=12)
    message.join_direct_content.joiner.user.user_id = 9
    assert fact(message) == Stage(*HEAD, StageAction.JOINED, None, 9, 0)
