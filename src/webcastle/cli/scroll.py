"""A room's messages as lines for a person: streaks and likes become one line each, the numbers become a header.

`Scroll` takes messages (canonical JSON, as the API hands them out) and gives back the lines that are *settled*: they will
not change any more. Lines that still grow (a gift streak, a burst of likes) are in `Scroll.growing`.

What a message means is in docs/protocol.md; the rules that matter here:

- A streakable gift (type 1) comes again and again with a growing ``repeatCount``, and once more with ``repeatEnd``. The end
  can be missing, so a streak that nothing was heard of for a while is settled as it stands.
- ``total`` of likes comes from counters that disagree: the largest is shown. Like messages are samples.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from webcastle.cli.console import clean, number

__all__ = ["Line", "Scroll", "plain_line"]

STREAK_TIMEOUT_MS: Final = 15_000
LIKES_MS: Final = 4_000
SCORE_MS: Final = 10_000
REMEMBERED_STREAKS: Final = 500


@dataclass(slots=True)
class Line:
    """One line: ``kind`` decides its colour (chat, gift, like, follow, share, join, battle, note), ``who`` did ``what``."""

    at: int
    kind: str
    who: str
    what: str
    minor: bool = False


@dataclass(slots=True)
class _Streak:
    line: Line
    gift: str
    each: int
    count: int
    heard: int


@dataclass(slots=True)
class _Likes:
    line: Line
    since: int
    count: int = 0
    people: dict[str, str] = field(default_factory=dict)


class Scroll:
    """Turns messages into lines.

    ``viewers``, ``likes``, ``diamonds`` and ``score`` are the room's numbers so far; ``names`` are battle hosts by user id.
    """

    def __init__(self) -> None:
        self.viewers: int | None = None
        self.likes = 0
        self.diamonds = 0
        self.score = ""
        self.messages = 0
        self.ended = False
        self._streaks: OrderedDict[tuple[str, str, str], _Streak] = OrderedDict()
        self._over: OrderedDict[tuple[str, str, str], int] = OrderedDict()
        self._liking: _Likes | None = None
        self.names: dict[str, str] = {}
        self._score_shown_at = 0

    @property
    def growing(self) -> list[Line]:
        """Lines that may still change, oldest first."""
        lines = [streak.line for streak in self._streaks.values()]
        if self._liking is not None:
            lines.append(self._liking.line)
        return lines

    def add(self, message: dict[str, Any], now: int) -> list[Line]:
        """Take a message as the API gives it (``method``, ``payload``); ``now`` in ms. Returns what is settled."""
        self.messages += 1
        payload = message.get("payload")
        if not isinstance(payload, dict):
            return []  # a method that the schema does not know
        at = _int(_dict(payload, "common").get("createTime")) or now
        method = str(message.get("method", "")).removeprefix("Webcast").removesuffix("Message")
        take = self._TAKES.get(method)
        return list(take(self, payload, at, now)) if take is not None else []

    def settle(self, now: int, *, everything: bool = False) -> list[Line]:
        """The lines that stopped growing by ``now``."""
        lines = []
        for key, streak in list(self._streaks.items()):
            if everything or now - streak.heard >= STREAK_TIMEOUT_MS:
                lines.append(self._end_streak(key))
        liking = self._liking
        if liking is not None and (everything or now - liking.since >= LIKES_MS):
            lines.append(liking.line)
            self._liking = None
        return lines

    # --- one method per kind of message: each yields the lines that it settles -----------------------------------------

    def _chat(self, payload: dict[str, Any], at: int, _now: int) -> Iterable[Line]:
        yield Line(at, "chat", _name(payload), clean(payload.get("content")))

    def _emote(self, payload: dict[str, Any], at: int, _now: int) -> Iterable[Line]:
        yield Line(at, "chat", _name(payload), "sent an emote")

    def _question(self, payload: dict[str, Any], at: int, _now: int) -> Iterable[Line]:
        question = _dict(payload, "data")
        yield Line(at, "chat", _name(question), f"asks: {clean(question.get('content'))}")

    def _gift(self, payload: dict[str, Any], at: int, now: int) -> Iterable[Line]:
        gift = _dict(payload, "gift")
        user = _dict(payload, "user")
        key = (str(user.get("id", "")), str(payload.get("giftId", "")), str(payload.get("groupId", "")))
        count = max(1, _int(payload.get("repeatCount")))
        name, each = clean(gift.get("name")) or f"gift {key[1]}", _int(gift.get("diamondCount"))
        if _int(gift.get("type")) != 1:
            self.diamonds += count * each
            yield Line(at, "gift", _name(payload), _gift_text(name, count, each))
            return
        if self._over.get(key, 0) >= count:
            return  # the end of a streak repeats its count, and may itself come twice
        streak = self._streaks.get(key)
        if streak is None:
            streak = self._streaks[key] = _Streak(Line(at, "gift", _name(payload), ""), name, each, 0, now)
        streak.count = max(streak.count, count)
        streak.heard, streak.line.at = now, at
        streak.line.what = _gift_text(name, streak.count, each)
        if _int(payload.get("repeatEnd")):
            yield self._end_streak(key)

    def _end_streak(self, key: tuple[str, str, str]) -> Line:
        streak = self._streaks.pop(key)
        self.diamonds += (streak.count - self._over.get(key, 0)) * streak.each
        self._over[key] = streak.count
        while len(self._over) > REMEMBERED_STREAKS:
            self._over.popitem(last=False)
        return streak.line

    def _like(self, payload: dict[str, Any], at: int, now: int) -> Iterable[Line]:
        self.likes = max(self.likes, _int(payload.get("total")))
        if self._liking is None:
            self._liking = _Likes(Line(at, "like", "", "", minor=True), since=now)
        liking = self._liking
        liking.line.at = at
        liking.count += _int(payload.get("count"))
        liking.people[str(_dict(payload, "user").get("id", ""))] = _name(payload)
        names = list(liking.people.values())
        others = len(names) - 1
        liking.line.who = names[0] if not others else f"{names[0]} and {others} other{'s' * (others > 1)}"
        liking.line.what = f"sent {number(liking.count)} like{'s' * (liking.count != 1)}"
        return ()

    def _social(self, payload: dict[str, Any], at: int, _now: int) -> Iterable[Line]:
        key = str(_dict(_dict(payload, "common"), "displayText").get("key", ""))
        follow = _int(payload.get("action")) == 1 or "follow" in key
        yield Line(at, "follow" if follow else "share", _name(payload), "followed" if follow else "shared the LIVE")

    def _join(self, payload: dict[str, Any], at: int, _now: int) -> Iterable[Line]:
        if payload.get("action") == "MEMBER_MESSAGE_ACTION_SUBSCRIBED":
            yield Line(at, "follow", _name(payload), "subscribed")
        else:
            yield Line(at, "join", _name(payload), "joined", minor=True)

    def _subscribe(self, payload: dict[str, Any], at: int, _now: int) -> Iterable[Line]:
        yield Line(at, "follow", _name(payload), "subscribed")

    def _viewers(self, payload: dict[str, Any], _at: int, _now: int) -> Iterable[Line]:
        self.viewers = _int(payload.get("total"))
        return ()

    def _control(self, payload: dict[str, Any], at: int, now: int) -> Iterable[Line]:
        action = str(payload.get("action", "")).removeprefix("CONTROL_ACTION_STREAM_")
        if action in {"ENDED", "SUSPENDED"}:
            self.ended = True
            yield from self.settle(now, everything=True)
        what = {
            "PAUSED": "the LIVE is paused",
            "UNPAUSED": "the LIVE goes on",
            "ENDED": "the LIVE has ended",
            "SUSPENDED": "TikTok has suspended the LIVE",
        }.get(action)
        if what:
            yield Line(at, "note", "", what)

    def _room(self, payload: dict[str, Any], at: int, _now: int) -> Iterable[Line]:
        text = clean(payload.get("content"))
        if text:
            yield Line(at, "note", "", text, minor=True)

    def _battle(self, payload: dict[str, Any], at: int, _now: int) -> Iterable[Line]:
        for entry in payload.get("anchorsInfo") or ():
            user = _dict(_dict(entry, "value"), "user")
            self.names[str(entry.get("key") or user.get("userId"))] = clean(
                user.get("nickName") or user.get("displayId")
            )
        action = payload.get("action")
        if action == "OPEN":
            self._score_shown_at = at
            yield Line(at, "battle", "", f"battle: {' against '.join(self.names.values()) or 'it begins'}")
        elif action in {"FINISH", "LINK_MIC_BATTLE_BATTLE_ACTION_CUT_SHORT"}:
            score, self.score = self.score, ""
            yield Line(at, "battle", "", f"the battle is over{': ' + score if score else ''}")

    def _host(self, host: str, hosts: int) -> str:
        """A host's name; who joined in the middle of a battle has not heard it."""
        return self.names.get(host) or ("rival" if hosts == 2 and self.names else f"host {host[-4:]}")

    def _armies(self, payload: dict[str, Any], at: int, _now: int) -> Iterable[Line]:
        armies = _dict(payload, "armies")
        scores = [(self._host(host, len(armies)), _int(_dict(armies, host).get("hostscore"))) for host in armies]
        if not scores:
            scores = [
                (f"team {team.get('teamId', '?')}", _int(team.get("teamTotalScore")))
                for team in payload.get("teamArmies") or ()
            ]
        if scores:
            self.score = " : ".join(f"{name} {number(points)}" for name, points in scores)
            if at - self._score_shown_at >= SCORE_MS:
                self._score_shown_at = at
                yield Line(at, "battle", "", self.score)

    _TAKES: Final = {
        "Chat": _chat,
        "EmoteChat": _emote,
        "QuestionNew": _question,
        "Gift": _gift,
        "Like": _like,
        "Social": _social,
        "Member": _join,
        "SubNotify": _subscribe,
        "RoomUserSeq": _viewers,
        "Control": _control,
        "Room": _room,
        "LinkMicBattle": _battle,
        "LinkMicArmies": _armies,
    }


def plain_line(message: dict[str, Any]) -> Line | None:
    """One message as a line of its own, for lists; None if it says nothing to a person, or a streak goes on after it."""
    payload = message.get("payload")
    if message.get("method") == "WebcastGiftMessage" and _int(_dict(payload, "gift").get("type")) == 1:
        assert isinstance(payload, dict)
        if not _int(payload.get("repeatEnd")):
            return None
    scroll = Scroll()
    lines = scroll.add(message, 0) + scroll.settle(0, everything=True)
    return lines[0] if lines else None


def _gift_text(name: str, count: int, each: int) -> str:
    times = f" x{number(count)}" if count > 1 else ""
    worth = f"  {number(count * each)} diamond{'s' * (count * each != 1)}" if each else ""
    return f"sent {name}{times}{worth}"


def _name(payload: dict[str, Any]) -> str:
    user = _dict(payload, "user")
    return clean(user.get("nickname") or user.get("displayId") or "somebody", 40)


def _dict(value: Any, name: str) -> dict[str, Any]:
    inner = value.get(name) if isinstance(value, dict) else None
    return inner if isinstance(inner, dict) else {}


def _int(value: Any) -> int:
    try:
        return int(value or 0)
    except (TypeError, ValueError):
        return 0
