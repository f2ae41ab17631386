"""The creators of every world."""

from webcastle.sandbox.world.creators import CATEGORIES, demo_creators
from webcastle.sandbox.world.traffic import MIXES


def test_creators_are_consistent() -> None:
    """Each has a category and a traffic that exist, a name of its own, and ids that depend on the seed."""
    creators = demo_creators(extra_rooms=3)
    assert len({creator.unique_id.lower() for creator in creators}) == len(creators)
    for creator in creators:
        assert creator.category in CATEGORIES
        assert creator.traffic in MIXES
        assert len(str(creator.user_id(1))) == 19
        assert creator.user_id(1) != creator.user_id(2)
        assert 0 <= creator.room_tag(1) < 1 << 40


def test_rooms_that_nobody_may_see_are_not_listed() -> None:
    """Only open rooms that are live from the beginning are in the feed."""
    for creator in demo_creators():
        if creator.listed:
            assert creator.access.name == "OPEN"
            assert creator.start_ms is not None
            assert creator.length_ms == 0


def test_quiet_rooms_are_as_many_as_asked_for() -> None:
    """Named by number, with starts that are spread."""
    quiet = [creator for creator in demo_creators(extra_rooms=40) if creator.unique_id.startswith("quiet_")]
    assert [creator.unique_id for creator in quiet] == [f"quiet_{number:04d}" for number in range(1, 41)]
    assert len({creator.stagger_ms for creator in quiet}) > 30
