"""Comments by language."""

from collections import Counter

from webcastle.sandbox.world.creators import demo_creators
from webcastle.sandbox.world.dice import Dice
from webcastle.sandbox.world.texts import CHAT, chat_line


def test_comments_are_mostly_in_the_language_of_the_room() -> None:
    """And sometimes in English; the language says which."""
    for language in sorted({creator.language for creator in demo_creators()}):
        dice = Dice("texts", language)
        lines = [chat_line(language, dice) for _ in range(300)]
        spoken = Counter(said for _, said in lines)
        assert spoken[language] > 200
        assert set(spoken) <= {language, "en"}
        assert all(line.startswith(tuple(CHAT[said])) for line, said in lines)


def test_a_language_without_comments_gets_english_ones() -> None:
    """A scenario may name any language."""
    assert chat_line("xx", Dice(1))[1] == "en"
