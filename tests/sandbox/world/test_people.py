"""The viewers of a world: their names, pictures, roles and badges."""

from webcastle.protocol import schema
from webcastle.sandbox.world import people
from webcastle.sandbox.world.creators import demo_creators


def test_viewers_are_all_different() -> None:
    """Ids and handles of the whole population."""
    viewers = [people.person(1, number) for number in range(people.POPULATION)]
    assert len({viewer.id for viewer in viewers}) == len({viewer.display_id for viewer in viewers}) == people.POPULATION
    assert people.person(2, 0) != viewers[0]


def test_a_viewer_has_one_role_per_creator() -> None:
    """The same viewer can moderate one room and not another."""
    roles = [people.role(1, "demo_chat", number) for number in range(400)]
    others = [people.role(1, "demo_gifts", number) for number in range(400)]
    assert roles == [people.role(1, "demo_chat", number) for number in range(400)]
    assert roles != others
    assert {role.follow for role in roles} == {0, 1, 2}
    assert {role.rank for role in roles} == {0, 1, 2, 3}


def test_a_serialized_viewer_shows_the_role() -> None:
    """Badges, levels and flags agree with `role`."""
    for number in range(300):
        role = people.role(1, "demo_chat", number)
        user = schema.User.FromString(people.user(1, "demo_chat", number))
        assert user.user_attr.is_admin == role.moderator
        assert user.is_subscribe == role.subscriber
        assert user.fans_club.data.level == role.fan_level
        assert user.pay_grade.level == role.gifter_level
        expected = sum(map(bool, (role.moderator, role.subscriber, role.rank, role.gifter_level, role.fan_level)))
        assert len(user.badge_list) == expected


def test_a_creator_is_a_user_too() -> None:
    """With the id that rooms and pages give."""
    creator = demo_creators()[0]
    user = schema.User.FromString(people.creator_user(1, creator))
    assert (user.id, user.display_id) == (creator.user_id(1), creator.unique_id)
    assert user.sec_uid == people.sec_uid(user.id)


def test_pictures_point_to_hosts_that_do_not_exist() -> None:
    """Nothing that the sandbox names reaches a real server (example is a reserved domain)."""
    urls = [*people.avatar_urls("0" * 32), *people.image("some/picture.png").url_list]
    assert len(urls) == 5
    assert all(url.split("/")[2].endswith(".sandbox.example") for url in urls)
