"""Made-up comments, captions and questions, by language."""

from __future__ import annotations

from webcastle.sandbox.world.dice import Dice

__all__ = ["CAPTIONS", "CHAT", "QUESTIONS", "chat_line"]

CHAT: dict[str, tuple[str, ...]] = {
    "en": (
        "hello from the other side of the lake",
        "first time here, what did I miss?",
        "LOL",
        "that was so good",
        "how long have you been doing this?",
        "can you say hi to my sister?",
        "the sound is a bit low",
        "W stream",
        "😂😂😂",
        "who else is eating dinner right now",
        "please do the song again",
        "your cat is the real star",
        "good night everyone, see you tomorrow",
        "I was here before 1k",
        "what camera is that?",
        "no wayyyy",
    ),
    "es": (
        "¡hola a todos!",
        "saludos desde la costa",
        "jajaja qué bueno",
        "¿cuánto tiempo llevas?",
        "eso estuvo genial",
    ),
    "de": (
        "Moin zusammen",
        "was hab ich verpasst?",
        "haha stark",
        "Grüße aus dem Norden",
        "ist das live?",
        "schöner Regen",
    ),
    "fr": ("coucou tout le monde", "trop beau", "tu fais ça depuis quand ?", "mdrrr", "bisous de la montagne"),
    "pt": ("boa noite pessoal", "toca aquela de novo", "kkkkkk", "salve da serra", "que lindo isso"),
    "id": ("halo kak", "pedas banget kayaknya", "wkwkwk", "salam dari kampung", "resepnya dong kak"),
    "ja": ("こんばんは", "初見です", "かわいい", "雨の音がいいですね", "おつかれさま", "草"),
    "ko": ("안녕하세요", "노래 너무 좋아요", "ㅋㅋㅋㅋ", "처음 왔어요", "신청곡 가능한가요?"),
    "tr": ("merhaba herkese", "çok güzel olmuş", "hahaha", "benim portremi de çiz", "selamlar"),
    "ar": ("مساء الخير", "ههههه", "سلام من الجبل", "أول مرة هنا", "صوتك جميل"),  # noqa: RUF001 - Arabic laughs like this
}

CAPTIONS: dict[str, tuple[str, ...]] = {
    "en": (
        "and that is why I never",
        "bring a spoon to a picnic",
        "welcome everybody who just came in",
        "let me read a few of these",
        "so the next one is a classic",
        "you can see it on the left",
    ),
    "de": ("und dann stand ich da", "im Regen ohne Jacke", "willkommen an alle Neuen"),
    "es": ("y ahora le damos la vuelta", "despacio, sin prisa", "bienvenidos a todos"),
    "ja": ("今日はここまで描きます", "いらっしゃいませ"),
}

QUESTIONS = (
    "What was your first stream like?",
    "Tea or coffee?",
    "Will you come to the north this summer?",
    "How do you tune it?",
)


def chat_line(language: str, dice: Dice) -> tuple[str, str]:
    """A comment and its language: mostly the room's, sometimes English."""
    spoken = language if language in CHAT and not dice.chance(12) else "en"
    line = dice.pick(CHAT[spoken])
    if dice.chance(15):
        line += dice.pick((" 😂", " ❤️", " 🔥🔥", " 👏", "!!"))
    return line, spoken
