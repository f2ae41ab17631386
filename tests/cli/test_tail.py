"""The live tail: what is shown when there is more than anybody can read."""

from webcastle.cli.scroll import Line
from webcastle.cli.tail import BURST, LINES_PER_S, Pace

CHAT = Line(0, "chat", "Ana", "hello")
JOIN = Line(0, "join", "Ben", "joined", minor=True)


def shown(pace, line, seconds, a_second):
    """How many of so many lines a second get through."""
    return sum(pace.admits(line, at / a_second) for at in range(seconds * a_second))


def test_a_quiet_room_is_shown_whole():
    """Below the rate nothing is left out, joins included."""
    pace = Pace()
    assert shown(pace, JOIN, 30, 2) == 60
    assert pace.left_out == 0


def test_a_busy_room_is_shown_at_a_readable_rate():
    """Above it, the burst and then the rate; what was left out is counted."""
    pace = Pace()
    through = shown(pace, CHAT, 60, 100)
    assert 60 * LINES_PER_S - 2 <= through <= 60 * LINES_PER_S + BURST
    assert pace.left_out == 6000 - through


def test_joins_give_way_to_comments():
    """When there are too many lines, room is kept for those that say something."""
    pace = Pace()
    joins = chats = 0
    for tick in range(600):
        joins += sum(pace.admits(JOIN, tick / 10) for _ in range(5))
        if tick % 10 == 0:
            chats += pace.admits(CHAT, tick / 10)
    assert chats == 60
    assert joins < 60 * LINES_PER_S
