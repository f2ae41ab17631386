"""The messages that are asked for by hand: every kind, gifts and their streaks, roles, methods without a schema."""

from typing import Any

import pytest

from webcastle.errors import BadRequestError
from webcastle.protocol import messages, schema
from webcastle.sandbox import Sandbox
from webcastle.sandbox.world.compose import check_payload
from webcastle.sandbox.world.emissions import KINDS, parse_emission
from webcastle.sandbox.world.rooms import Built


def decoded(built: Built) -> Any:
    return messages.decode(built.method, built.payload)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("end", "suspend")])
async def test_every_kind_makes_its_message(box: Sandbox, kind: str) -> None:
    """One or two messages whose header is complete."""
    sent = box.emit("demo_quiet", kind=kind, user="ann", text="x", count=3)
    assert len(sent) == (2 if kind == "gift" else 1)
    for built in sent:
        message = decoded(built)
        assert message.common.msg_id == built.msg_id
        assert message.common.method == built.method
        user = getattr(message, "user", None)
        if isinstance(user, schema.User):
            assert user.display_id == "ann"


async def test_a_gift_is_a_streak_with_its_end(box: Sandbox) -> None:
    """A running count and a final with one group id; single gifts are one message; parts can be sent apart."""
    running, final = (decoded(each) for each in box.emit("demo_quiet", kind="gift", user="ann", gift="rose", count=5))
    assert (running.repeat_count, running.repeat_end) == (5, 0)
    assert (final.repeat_count, final.repeat_end) == (5, 1)
    assert running.group_id == final.group_id > 0
    assert running.gift.diamond_count == 1
    (single,) = (decoded(each) for each in box.emit("demo_quiet", kind="gift", gift=7934, count=3))
    assert (single.group_id, single.group_count, single.repeat_count) == (0, 3, 1)
    parts = [
        decoded(box.emit("demo_quiet", kind="gift", user="bo", count=count, streak="s", end=end)[0])
        for count, end in ((1, False), (2, False), (2, True))
    ]
    assert len({part.group_id for part in parts}) == 1
    assert parts[0].group_id != running.group_id
    (guest,) = box.emit("demo_quiet", kind="gift", gift="Night Train", to="cy")
    assert decoded(guest).to_user.display_id == "cy"


async def test_roles(box: Sandbox) -> None:
    """Moderators and subscribers by identity and badge."""
    (built,) = box.emit("demo_quiet", kind="chat", user="mod", text="x", moderator=True, subscriber=True)
    chat = decoded(built)
    assert chat.user_identity.is_moderator_of_anchor
    assert chat.user_identity.is_subscriber_of_anchor
    assert {badge.scene_type for badge in chat.user.badge_list} == {1, 4}


async def test_a_method_that_no_schema_knows(box: Sandbox) -> None:
    """Header and unknown fields."""
    (built,) = box.emit("demo_quiet", method="WebcastBrandNewMessage")
    assert built.method == "WebcastBrandNewMessage"
    assert schema.MessagePeek.FromString(built.payload).common.msg_id == built.msg_id


def test_a_payload_is_checked_against_its_method() -> None:
    """Before anything is sent: a scenario is refused when it is loaded."""
    check_payload(parse_emission({"method": "WebcastChatMessage", "payload": {"content": "hi"}}))
    check_payload(parse_emission({"kind": "chat", "text": "hi"}))
    with pytest.raises(BadRequestError, match="payload"):
        check_payload(parse_emission({"method": "WebcastChatMessage", "payload": {"contents": "hi"}}))
