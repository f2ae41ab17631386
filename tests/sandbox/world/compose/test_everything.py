"""Every method of the schema, filled in by the names of its fields."""

from tests.sandbox.world.compose.messages import MakeWorld, messages
from webcastle.protocol.messages import METHODS
from webcastle.sandbox.world.lessons import EVERY_METHOD, NOVELTY


def test_every_method_of_the_schema_occurs(make_world: MakeWorld) -> None:
    """Within a minute of the everything room, and one that no schema knows; hardly any is an empty shell."""
    seen = {}
    for built in messages(make_world(), "demo_everything"):
        seen.setdefault(built.method, built.payload)
    assert set(EVERY_METHOD) == {*METHODS, NOVELTY}
    assert set(EVERY_METHOD) <= set(seen)
    shells = []
    for method, cls in METHODS.items():
        filled = [field.name for field, _ in cls.FromString(seen[method]).ListFields() if field.name != "common"]
        if not filled:
            shells.append(method)
    assert sorted(shells) == ["WebcastInRoomBannerMessage", "WebcastSpeakerMessage"]  # they have no other field
