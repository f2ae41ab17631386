"""Scenario files: creators of your own, with scripted messages and faults, in TOML or JSON.

::

    title = "A small evening"

    [[creators]]
    unique_id = "my_creator"
    traffic = "quiet"            # what happens besides the script: none, quiet, chat, gifts, busy, …
    loop_s = 60                  # play the script again every minute

    [[creators.messages]]
    at_s = 5                     # after the broadcast's start
    kind = "gift"                # any form of webcastle.sandbox.world.emissions
    user = "ann"
    gift = "Rose"
    count = 3

    [[creators.faults]]
    at_s = 30
    fault = "drop"

A gift that can be combined becomes two messages, its running count and its final, unless ``end`` says which one is meant.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

import orjson
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from webcastle.errors import BadRequestError, ConfigError
from webcastle.sandbox.world.chaos import IN_FLIGHT
from webcastle.sandbox.world.compose import check_payload
from webcastle.sandbox.world.creators import CATEGORIES, Access, Creator, PlannedFault, Scripted
from webcastle.sandbox.world.emissions import expand, parse_emission
from webcastle.sandbox.world.traffic import MIXES

__all__ = ["Scenario", "load_scenario", "shipped"]

_FOLDER = Path(__file__).parent / "shipped"
_FINAL_MS = 1_500
_LONGEST_S = 6 * 3600 - 60
_MOST_MESSAGES = 20_000
_LIVE = Literal["now", "ended", "never"]

Seconds = Annotated[float, Field(ge=0, le=_LONGEST_S)]


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario, ready to be put into a world."""

    title: str
    about: str
    creators: tuple[Creator, ...]


class _Base(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Message(BaseModel):
    """One line of a script; the fields that are not here belong to `webcastle.sandbox.world.emissions.Emission`."""

    model_config = ConfigDict(extra="allow")

    at_s: Seconds
    every_s: Annotated[float, Field(gt=0, le=_LONGEST_S)] | None = None
    times: Annotated[int, Field(ge=1, le=10_000)] = 1


class _Fault(_Base):
    at_s: Seconds
    fault: str
    delay_ms: Annotated[int, Field(ge=0, le=600_000)] = 4_000


class _Creator(_Base):
    unique_id: Annotated[str, Field(pattern=r"^[A-Za-z0-9_.]{2,24}$")]
    nickname: str = ""
    language: Annotated[str, Field(pattern=r"^[a-z]{2}$")] = "en"
    region: Annotated[str, Field(pattern=r"^[A-Z]{2}$")] = "US"
    category: str = "chatting"
    title: str = ""
    game: str = ""
    traffic: str = "none"
    viewers: Annotated[int, Field(ge=1, le=10_000_000)] = 100
    access: Literal["open", "age_restricted", "login_only", "blocked"] = "open"
    listed: bool = True
    live: _LIVE = "now"
    past_s: Seconds = 0
    length_s: Annotated[float, Field(gt=0, le=_LONGEST_S)] | None = None
    loop_s: Annotated[float, Field(gt=0, le=_LONGEST_S)] | None = None
    messages: list[_Message] = Field(default_factory=list)
    faults: list[_Fault] = Field(default_factory=list)


class _File(_Base):
    title: str = ""
    about: str = ""
    creators: Annotated[list[_Creator], Field(min_length=1)]


def shipped() -> list[str]:
    """The names of the scenarios that come with the package."""
    return sorted(path.stem for path in _FOLDER.glob("*.toml"))


def load_scenario(source: str | Path) -> Scenario:
    """Read a scenario.

    Args:
        source: a ``.toml`` or ``.json`` file, or the name of one that comes with the package.

    Raises:
        ConfigError: it cannot be read, or something in it is wrong; the message names file, line and field.
    """
    path = Path(source)
    if not path.exists() and path.name == str(source) and path.stem in shipped():
        path = _FOLDER / f"{path.stem}.toml"
    try:
        raw = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as exc:
        known = ", ".join(shipped())
        raise ConfigError(f"{source}: {exc}.", hint=f"Give a file, or one of the shipped scenarios: {known}.") from exc
    try:
        content = orjson.loads(raw) if path.suffix == ".json" else tomllib.loads(raw)
    except ValueError as exc:
        raise ConfigError(f"{path}: {exc}", hint="docs/sandbox.md shows the format.") from exc
    try:
        parsed = _File.model_validate(content)
    except ValidationError as exc:
        first = exc.errors()[0]
        raise _wrong(path, raw, first["loc"], first["msg"]) from exc
    creators = tuple(
        _creator(creator, path, raw, ("creators", number)) for number, creator in enumerate(parsed.creators)
    )
    return Scenario(parsed.title or path.stem, parsed.about, creators)


_Location = tuple[int | str, ...]


def _creator(given: _Creator, path: Path, raw: str, where: _Location) -> Creator:
    for field, value, known in (
        ("category", given.category, tuple(CATEGORIES)),
        ("traffic", given.traffic, tuple(MIXES)),
    ):
        if value not in known:
            raise _wrong(path, raw, (*where, field), f"{value!r} is none of {', '.join(known)}")
    script = sorted(
        (
            line
            for number, message in enumerate(given.messages)
            for line in _lines(message, path, raw, (*where, "messages", number))
        ),
        key=lambda line: line.at_ms,
    )
    if len(script) > _MOST_MESSAGES:
        raise _wrong(path, raw, (*where, "messages"), f"more than {_MOST_MESSAGES} messages")
    faults = []
    for number, fault in enumerate(given.faults):
        if fault.fault not in IN_FLIGHT:
            spot = (*where, "faults", number, "fault")
            raise _wrong(path, raw, spot, f"{fault.fault!r} is none of {', '.join(IN_FLIGHT)}")
        faults.append(PlannedFault(int(fault.at_s * 1000), fault.fault, fault.delay_ms))
    loop_ms = int((given.loop_s or 0) * 1000)
    last = max([line.at_ms for line in script] + [fault.at_ms for fault in faults], default=0)
    if loop_ms and last >= loop_ms:
        raise _wrong(path, raw, (*where, "loop_s"), f"the script is longer: its last line is at {last / 1000} s")
    start_ms: int | None = -int(given.past_s * 1000)
    length_ms = int((given.length_s or 0) * 1000)
    if given.live == "ended":
        length_ms = length_ms or 3_600_000
        start_ms = -length_ms - 600_000
    elif given.live == "never":
        start_ms = None
    return Creator(
        given.unique_id,
        given.nickname or given.unique_id,
        given.language,
        given.region,
        given.category,
        given.title,
        given.traffic,
        given.viewers,
        access=Access[given.access.upper()],
        listed=given.listed and given.live == "now" and given.access == "open",
        game=given.game,
        start_ms=start_ms,
        length_ms=length_ms,
        loop_ms=loop_ms,
        script=tuple(script),
        faults=tuple(faults),
    )


def _lines(message: _Message, path: Path, raw: str, where: _Location) -> list[Scripted]:
    fields: dict[str, Any] = dict(message.model_extra or {})
    if message.times > 1 and message.every_s is None:
        raise _wrong(path, raw, (*where, "times"), "several times need every_s")
    lines = []
    for turn in range(message.times):
        at_ms = int((message.at_s + turn * (message.every_s or 0)) * 1000)
        try:
            emission = parse_emission(_counted(fields, turn))
            check_payload(emission)
        except BadRequestError as exc:
            raise _wrong(path, raw, where, exc.message) from exc
        expanded = expand(emission)
        if len(expanded) > 1 and not emission.streak:  # a running count and its final belong together
            name = f"line {where[-1]}, time {turn}"
            expanded = [one.model_copy(update={"streak": name}) for one in expanded]
        for number, one in enumerate(expanded):
            lines.append(Scripted(at_ms + number * _FINAL_MS, one.model_dump(exclude_defaults=True)))
    return lines


def _counted(fields: dict[str, Any], turn: int) -> dict[str, Any]:
    """The running messages of a streak count up when they are repeated."""
    if turn and fields.get("kind") == "gift" and fields.get("end") is False:
        return {**fields, "count": fields.get("count", 1) + turn}
    return fields


def _wrong(path: Path, raw: str, where: _Location, problem: str) -> ConfigError:
    field = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in where).removeprefix(".")
    line = _line(raw, where) if path.suffix != ".json" else None
    where_in_file = f"{path}:{line}" if line else str(path)
    return ConfigError(f"{where_in_file}: {field}: {problem}", hint="docs/sandbox.md shows the format.")


def _line(raw: str, where: _Location) -> int | None:
    """The line of a TOML table or of a key in it, if tables are written as the documentation does."""
    creator = where[1] if len(where) > 1 else None
    section = where[2] if len(where) > 3 and isinstance(where[3], int) else ""
    entry = where[3] if section else None
    key = next((part for part in where[2:][::-1] if isinstance(part, str) and part != section), "")
    creators = entries = -1
    found = None
    for number, text in enumerate(raw.splitlines(), start=1):
        bare = text.strip().replace(" ", "")
        if bare.startswith("["):
            if bare.startswith("[[creators]]"):
                creators, entries = creators + 1, -1
            elif section and bare.startswith(f"[[creators.{section}]]"):
                entries += 1
            here = creators == creator and (entries == entry if section else bare.startswith("[[creators]]"))
            if found is not None:
                return found
            found = number if here else None
        elif found is not None and key and bare.startswith(f"{key}="):
            return number
    return found
