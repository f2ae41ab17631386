"""The list of open sockets."""

from webcastle.sandbox.wire.connections import Connections, Link


def link(number: int, room_id: int) -> Link:
    return Link(number, "demo_chat", room_id, 0, compress=True, user_agent="tests")


def test_acks_are_matched_with_the_last_frames() -> None:
    """By log id and internal_ext; "-" stands for a missing one (observed); the rest is counted as bad."""
    one = link(1, 5)
    for number in range(70):
        one.sent.append((number, f"ext{number}"))
    for log_id, internal_ext in ((69, "ext69"), (68, "-"), (68, "ext69"), (0, "ext0")):
        one.acknowledged(log_id, internal_ext)
    shown = one.describe()
    assert (shown["acks"], shown["bad_acks"], shown["last_acked_log_id"]) == (4, 2, "0")


async def test_sockets_are_counted_by_room_and_closed_together() -> None:
    """Closing waits for all of them."""
    closed: list[int] = []
    held = Connections()
    for number, room_id in ((1, 5), (2, 5), (3, 6)):
        one = held.links[number] = link(number, room_id)

        async def close(number: int = number) -> None:
            closed.append(number)

        one.close = close
    assert (held.of_room(5), held.of_room(6), held.of_room(7)) == (2, 1, 0)
    await held.close_all()
    assert closed == [1, 2, 3]
