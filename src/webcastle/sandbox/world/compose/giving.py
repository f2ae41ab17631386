"""Gift messages: running counts, finals, gifts that cannot be combined, gifts to a guest on stage."""

from __future__ import annotations

from webcastle.protocol import schema
from webcastle.sandbox.world import gifts
from webcastle.sandbox.world.compose.scene import Moment, text, text_user
from webcastle.sandbox.world.people import image

__all__ = ["fill_gift", "gift"]


def fill_gift(into: schema.Gift, gift: gifts.Gift) -> None:
    """Put a gift of the catalogue into a message."""
    slug = gift.name.lower().replace(" ", "_")
    into.id = gift.id
    into.name = gift.name
    into.describe = f"sent {gift.name}"
    into.type = gift.type
    into.combo = gift.type == 1
    into.diamond_count = gift.diamonds
    into.duration = 1000
    into.for_linkmic = True
    into.is_displayed_on_panel = True
    into.image.CopyFrom(image(f"webcast-sandbox/gift_{slug}.png"))
    into.icon.CopyFrom(image(f"webcast-sandbox/icon_{slug}.png"))
    into.tracker_params["gift_property"] = "normal"


def gift(moment: Moment) -> schema.WebcastGiftMessage:
    """One gift message.

    The slot's numbers: viewer, gift id, repeat_count, repeat_end, streak start (world ms, 0: no streak), recipient
    (0: the creator, else a guest), group_count.
    """
    person, gift_id, repeat, end, started, recipient, group = (*moment.slot.arg, 0, 1)[:7]
    if len(moment.slot.arg) == 7:
        recipient, group = moment.slot.arg[5:]
    what = gifts.BY_ID[gift_id]
    # A streak's id looks like the time of its start (observed); single gifts have none.
    group_id = moment.scene.epoch + started if started else 0
    message = schema.WebcastGiftMessage(
        gift_id=gift_id,
        fan_ticket_count=what.diamonds * repeat,
        group_count=group,
        repeat_count=repeat,
        combo_count=repeat,
        repeat_end=end,
        group_id=group_id,
        room_fan_ticket_count=moment.scene.counters.diamonds(moment.elapsed),
        send_type=1 if recipient == 0 else 2,
        is_first_sent=repeat == 1 and not end,
        order_id=f"{moment.scene.room_id % 10**9}{group_id or moment.slot.key}{person}{recipient}",
        log_id=f"20260401{moment.dice.hex(24).upper()}",
    )
    moment.scene.fill_user(message.user, person)
    moment.scene.fill_identity(message.user_identity, person)
    message.user_identity.is_gift_giver_of_anchor = True
    if recipient:
        guest = moment.scene.person(recipient)
        message.to_user.id = guest.id
        message.to_user.nickname = guest.nickname
        message.to_user.display_id = guest.display_id
        message.to_member_id = str(guest.id)
        message.to_member_id_int = guest.id
        message.to_member_nickname = guest.nickname
    else:
        message.to_user.id = moment.scene.owner_id
        message.to_user.nickname = moment.scene.creator.nickname
        message.to_user.display_id = moment.scene.creator.unique_id
    fill_gift(message.gift, what)
    message.monitor_info.anchor_id = moment.scene.owner_id
    message.monitor_info.to_user_id = message.to_user.id
    message.monitor_info.send_gift_send_message_success_ms = moment.now
    text(message.common.display_text, "pm_mt_gift_send", f"{{0:user}} sent {what.name} x{repeat}")
    text_user(message.common.display_text, moment.scene.person(person))
    return message
