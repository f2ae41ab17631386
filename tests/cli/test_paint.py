"""Lines and headings as coloured text."""

from webcastle.cli.paint import heading, painted
from webcastle.cli.scroll import Line, Scroll


def test_a_line_has_time_sign_name_and_words():
    """Also without colours the kind can be seen."""
    text = painted(Line(0, "chat", "Ana", "hello"))
    assert text.plain[8:] == "   Ana  hello"
    assert text.plain[2] == text.plain[5] == ":"
    signs = {kind: painted(Line(0, kind, "Ana", "x")).plain[9] for kind in ("gift", "like", "follow", "join", "note")}
    assert len(set(signs.values())) == 5


def test_markup_of_a_stranger_stays_text():
    """A name in brackets is a name."""
    text = painted(Line(0, "chat", "[red]Ana[/red]", "[link=x]y[/link]"))
    assert "[red]Ana[/red]" in text.plain
    assert "[link=x]y[/link]" in text.plain


def test_a_line_without_a_name_begins_with_its_words():
    """Notes have no author."""
    assert painted(Line(0, "note", "", "paused")).plain.endswith("— paused")


def test_the_heading_has_the_numbers_so_far():
    """Viewers are unknown until the room says; an ended room says so."""
    scroll = Scroll()
    assert "LIVE" in heading("@ana", scroll).plain
    assert "… watching" in heading("@ana", scroll).plain
    scroll.viewers, scroll.likes, scroll.diamonds, scroll.score, scroll.ended = 1200, 5, 7, "10 : 9", True
    shown = heading("@ana", scroll).plain
    assert "ENDED" in shown
    assert "1,200 watching" in shown
    assert "7 diamonds seen" in shown
    assert "⚔ 10 : 9" in shown
