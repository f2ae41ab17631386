"""Messages become lines that a person can read."""

import pytest

from webcastle.cli.console import clean
from webcastle.cli.scroll import LIKES_MS, STREAK_TIMEOUT_MS, Scroll, plain_line

AT = 1_775_000_000_000


def message(method, *, user="Ana", at=AT, **payload):
    who = {"user": {"id": user, "nickname": user}} if user else {}
    return {
        "method": f"Webcast{method}",
        "payload": {"common": {"createTime": str(at)}, **who, **payload},
    }


def gift(count, *, end=False, user="Ana", group="1", kind=1, each=5):
    return message(
        "GiftMessage",
        user=user,
        giftId="5655",
        groupId=group,
        repeatCount=count,
        repeatEnd=int(end),
        gift={"name": "Rose", "type": kind, "diamondCount": each},
    )


def told(lines):
    return [(line.kind, line.who, line.what) for line in lines]


def test_a_comment_is_a_line_at_its_own_time():
    """Chat: who said what, when TikTok says it was said."""
    (line,) = Scroll().add(message("ChatMessage", content="hello"), AT + 5_000)
    assert (line.at, line.kind, line.who, line.what) == (AT, "chat", "Ana", "hello")


def test_a_streak_is_one_line_that_grows_and_is_settled_once():
    """A streakable gift shows its running count, and is counted when it ends, although the end repeats the count."""
    scroll = Scroll()
    for count in (1, 2, 3):
        assert scroll.add(gift(count), AT) == []
    assert [line.what for line in scroll.growing] == ["sent Rose x3  15 diamonds"]
    assert scroll.diamonds == 0
    assert told(scroll.add(gift(3, end=True), AT)) == [("gift", "Ana", "sent Rose x3  15 diamonds")]
    assert (scroll.diamonds, scroll.growing) == (15, [])


def test_the_end_of_a_streak_that_comes_twice_counts_once():
    """A repeated final changes nothing."""
    scroll = Scroll()
    scroll.add(gift(2), AT)
    assert len(scroll.add(gift(2, end=True), AT)) == 1
    assert scroll.add(gift(2, end=True), AT) == []
    assert scroll.diamonds == 10


def test_a_streak_without_an_end_is_settled_after_a_while():
    """The final can be lost; the streak then ends as it stands, and goes on counting from there if it was only slow."""
    scroll = Scroll()
    scroll.add(gift(4), AT)
    assert scroll.settle(AT + STREAK_TIMEOUT_MS - 1) == []
    assert told(scroll.settle(AT + STREAK_TIMEOUT_MS)) == [("gift", "Ana", "sent Rose x4  20 diamonds")]
    scroll.add(gift(6, end=True), AT + STREAK_TIMEOUT_MS + 1)
    assert scroll.diamonds == 30


def test_streaks_of_different_people_do_not_mix():
    """The same gift of two people is two streaks."""
    scroll = Scroll()
    scroll.add(gift(1), AT)
    scroll.add(gift(1, user="Ben"), AT)
    assert len(scroll.growing) == 2


def test_a_single_gift_is_settled_at_once():
    """A gift that is not streakable needs no end."""
    scroll = Scroll()
    assert told(scroll.add(gift(1, kind=2), AT)) == [("gift", "Ana", "sent Rose  5 diamonds")]
    assert scroll.diamonds == 5


def test_likes_are_gathered_and_the_larger_total_wins():
    """Likes of a few seconds are one line; the room's total never jumps back between its two counters."""
    scroll = Scroll()
    scroll.add(message("LikeMessage", count=15, total="3001310"), AT)
    scroll.add(message("LikeMessage", user="Ben", count=1, total="1919972"), AT)
    assert scroll.likes == 3_001_310
    assert scroll.settle(AT + LIKES_MS - 1) == []
    assert told(scroll.settle(AT + LIKES_MS)) == [("like", "Ana and 1 other", "sent 16 likes")]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (message("SocialMessage", action="1"), ("follow", "Ana", "followed")),
        (message("SocialMessage", action="3"), ("share", "Ana", "shared the LIVE")),
        (message("MemberMessage", action="MEMBER_MESSAGE_ACTION_JOINED"), ("join", "Ana", "joined")),
        (message("MemberMessage", action="MEMBER_MESSAGE_ACTION_SUBSCRIBED"), ("follow", "Ana", "subscribed")),
        (message("SubNotifyMessage"), ("follow", "Ana", "subscribed")),
        (message("ControlMessage", user="", action="CONTROL_ACTION_STREAM_PAUSED"), ("note", "", "the LIVE is paused")),
        (
            message("QuestionNewMessage", user="", data={"content": "why?", "user": {"nickname": "Eve"}}),
            ("chat", "Eve", "asks: why?"),
        ),
    ],
)
def test_what_people_do(body, expected):
    """Follows, shares, joins, subscriptions, pauses and questions each have their line."""
    assert told(Scroll().add(body, AT)) == [expected]


def test_the_end_settles_everything_first():
    """When the broadcast ends nothing stays unsaid."""
    scroll = Scroll()
    scroll.add(gift(2), AT)
    scroll.add(message("LikeMessage", count=2, total="5"), AT)
    lines = scroll.add(message("ControlMessage", user="", action="CONTROL_ACTION_STREAM_ENDED"), AT)
    assert [line.kind for line in lines] == ["gift", "like", "note"]
    assert scroll.ended


def test_a_battle_has_names_and_a_score():
    """Scores name the hosts once the battle has introduced them."""
    scroll = Scroll()
    anchors = [{"key": str(i), "value": {"user": {"nickName": name}}} for i, name in enumerate(("Ana", "Ben"))]
    opened = scroll.add(message("LinkMicBattle", user="", action="OPEN", anchorsInfo=anchors), AT)
    assert told(opened) == [("battle", "", "battle: Ana against Ben")]
    armies = {"0": {"hostscore": "1200"}, "1": {"hostscore": "900"}}
    scroll.add(message("LinkMicArmies", user="", armies=armies), AT)
    assert scroll.score == "Ana 1,200 : Ben 900"
    (over,) = scroll.add(message("LinkMicBattle", user="", action="FINISH"), AT)
    assert over.what == "the battle is over: Ana 1,200 : Ben 900"
    assert scroll.score == ""


def test_viewers_come_from_the_room_counter():
    """RoomUserSeq's total is who watches now."""
    scroll = Scroll()
    assert scroll.add(message("RoomUserSeqMessage", user="", total="321"), AT) == []
    assert scroll.viewers == 321


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"method": "WebcastChatMessage"},
        {"method": "WebcastNewThing", "payload_b64": "AAAA"},
        {"method": "WebcastGiftMessage", "payload": {"gift": 5, "user": [], "repeatCount": "many"}},
        {"method": "WebcastLinkMicArmies", "payload": {"armies": {"1": None}}},
        {"method": "WebcastLinkMicBattle", "payload": {"anchorsInfo": [{"key": "1", "value": None}]}},
    ],
)
def test_odd_messages_do_no_harm(body):
    """Whatever a message lacks, the view goes on."""
    scroll = Scroll()
    scroll.add(body, AT)
    scroll.settle(AT, everything=True)


def test_strangers_cannot_drive_the_terminal():
    """Escape sequences, line breaks and direction marks in names and comments are taken out; emoji survive."""
    (line,) = Scroll().add(message("ChatMessage", user="A\x1b[31mna\u202e", content="a\x1b]0;x\x07\nb\r[bold]c"), AT)
    assert line.who == "A [31mna"
    assert line.what == "a ]0;x  b [bold]c"
    assert clean("👩\u200d🚀") == "👩\u200d🚀"


def test_long_text_is_cut():
    """A wall of text is one line with an ellipsis."""
    assert clean("x" * 5000) == "x" * 299 + "…"


def test_in_a_list_a_streak_shows_once():
    """Paging back, the running counts of a streak are left out: its end tells it."""
    assert plain_line(gift(2)) is None
    assert plain_line(gift(2, end=True)).what == "sent Rose x2  10 diamonds"
    assert plain_line(message("RoomUserSeqMessage", user="", total="3")) is None
