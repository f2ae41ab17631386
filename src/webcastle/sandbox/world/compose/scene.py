"""The input of every builder: the room of a message, and the moment at which it is created."""

from __future__ import annotations

from dataclasses import dataclass

from google.protobuf.message import Message

from webcastle.protocol import schema
from webcastle.sandbox.world import people
from webcastle.sandbox.world.counters import Counters
from webcastle.sandbox.world.creators import Creator
from webcastle.sandbox.world.dice import Dice
from webcastle.sandbox.world.timeline import Slot
from webcastle.sandbox.world.traffic import MIXES

__all__ = ["Moment", "Scene", "header", "text", "text_user"]


@dataclass(frozen=True, slots=True)
class Scene:
    """One room of one world. ``start`` is the broadcast's beginning (ms relative to the world's)."""

    seed: int
    epoch: int
    creator: Creator
    room_id: int
    start: int
    counters: Counters

    @property
    def owner_id(self) -> int:
        """The creator's user id."""
        return self.creator.user_id(self.seed)

    @property
    def audience(self) -> int:
        """The number of people from whom the room's viewers are drawn."""
        return MIXES[self.creator.traffic].people

    def number(self, person: int) -> int:
        """The number in the world's population of a viewer of this room."""
        return (self.room_id + person) % people.POPULATION

    def person(self, person: int) -> people.Person:
        """A viewer of this room."""
        return people.person(self.seed, self.number(person))

    def role(self, person: int) -> people.Role:
        """The viewer's role in the creator's rooms."""
        return people.role(self.seed, self.creator.unique_id, self.number(person))

    def fill_user(self, into: schema.User, person: int) -> None:
        """Put that viewer into a message."""
        into.MergeFromString(people.user(self.seed, self.creator.unique_id, self.number(person)))

    def fill_owner(self, into: schema.User) -> None:
        """Put the creator into a message."""
        into.MergeFromString(people.creator_user(self.seed, self.creator))

    def fill_identity(self, into: schema.UserIdentity, person: int) -> None:
        """Put the viewer's role into a chat, gift or emote message (only those carry it)."""
        role = self.role(person)
        into.is_gift_giver_of_anchor = role.gifter_level > 0
        into.is_subscriber_of_anchor = role.subscriber
        into.is_mutual_following_with_anchor = role.follow == 2
        into.is_follower_of_anchor = role.follow >= 1
        into.is_moderator_of_anchor = role.moderator


@dataclass(frozen=True, slots=True)
class Moment:
    """What a builder gets: the room, the slot of its timeline, and the dice of that slot."""

    scene: Scene
    dice: Dice
    slot: Slot

    @property
    def elapsed(self) -> int:
        """Ms since the broadcast began."""
        return self.slot.created - self.scene.start

    @property
    def now(self) -> int:
        """The message's time, in ms since the Unix epoch."""
        return self.scene.epoch + self.slot.created

    def viewer(self) -> int:
        """The number of a random viewer of the room."""
        return self.dice.below(self.scene.audience)


def header(scene: Scene, slot: Slot, method: str, message: Message) -> None:
    """Fill in the header that all messages share; keep a display text that is already there."""
    common: schema.CommonMessageData = message.common  # type: ignore[attr-defined]
    now = scene.epoch + slot.created
    common.method = method
    common.msg_id = slot.msg_id
    common.room_id = scene.room_id
    common.create_time = now
    common.is_show_msg = True
    common.fold_type = 2
    common.anchor_fold_type = 2
    common.from_idc = "sandbox"
    common.anchor_priority_score = 1000
    common.room_message_heat_level = 1
    common.fold_type_for_web = 2
    common.anchor_fold_type_for_web = 2
    common.client_send_time = now - 300 - slot.msg_id % 400


def text(into: schema.CommonText, key: str, pattern: str, *pieces: str) -> None:
    """A text of the user interface: its key, its pattern, and strings to put into the pattern."""
    into.key = key
    into.default_pattern = pattern
    into.default_format.color = "#ffffffff"
    into.default_format.weight = 400
    for piece in pieces:
        into.pieces.add(type=1, string_value=piece)


def text_user(into: schema.CommonText, person: people.Person) -> None:
    """A viewer as a piece of a text."""
    piece = into.pieces.add(type=11)
    piece.user_value.user.id = person.id
    piece.user_value.user.nickname = person.nickname
    piece.user_value.user.display_id = person.display_id
