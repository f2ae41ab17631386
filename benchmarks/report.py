"""Results: rows of numbers, and targets that are met or not."""

from __future__ import annotations

import statistics
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from rich.console import Console
from rich.text import Text

GAP = "  "


@dataclass(frozen=True)
class Series:
    """One quantity measured several times."""

    values: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.values)

    def __str__(self) -> str:
        if len(self.values) == 1:
            return number(self.median)
        return f"{number(self.median)}  ({number(min(self.values))}-{number(max(self.values))})"


@dataclass(frozen=True)
class Target:
    """A number and its limit: the most that is allowed, or the least with ``at_least``."""

    name: str
    value: float
    limit: float
    unit: str = ""
    at_least: bool = False

    @property
    def met(self) -> bool:
        return self.value >= self.limit if self.at_least else self.value <= self.limit


@dataclass
class Result:
    """The rows, targets and notes of one benchmark."""

    name: str
    columns: Sequence[str]
    rows: list[Sequence[str]] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def met(self) -> bool:
        return all(target.met for target in self.targets)

    def print(self, console: Console) -> None:
        console.print(Text(self.name, style="bold"))
        header, *rows = table([self.columns, *self.rows], console.width) or listed(self.columns, self.rows)
        console.print(Text(header, style="dim"), soft_wrap=True)
        for row in rows:
            console.print(Text(row), soft_wrap=True)
        for note in self.notes:
            console.print(Text(f"  {note}", style="dim"), soft_wrap=True)
        for target in self.targets:
            word, style = ("PASS", "bold green") if target.met else ("FAIL", "bold red")
            bound = "at least" if target.at_least else "at most"
            console.print(
                Text.assemble(
                    ("  " + word, style),
                    f"  {target.name}: {number(target.value)}{target.unit}, {bound} {number(target.limit)}{target.unit}",
                ),
                soft_wrap=True,
            )
        console.print()


def table(rows: Sequence[Sequence[str]], width: int) -> list[str] | None:
    """The rows side by side in columns, each as text of one or more lines, none wider than ``width``.

    Where it is narrow, cells are broken between words, and the lines of a row end at the same height. Nothing is ever cut:
    None if the longest words side by side are wider than ``width``.
    """
    columns = [*zip(*rows, strict=True)]
    least = [max((len(word) for cell in column for word in cell.split()), default=0) for column in columns]
    widths = [max(map(len, column)) for column in columns]
    room = width - len(GAP) * (len(columns) - 1)
    if sum(least) > room:
        return None
    while sum(widths) > room:
        shrinkable = (index for index in range(len(widths)) if widths[index] > least[index])
        widths[max(shrinkable, key=widths.__getitem__)] -= 1
    return [_aligned(row, widths) for row in rows]


def _aligned(row: Sequence[str], widths: Sequence[int]) -> str:
    """One row; the first column is a label and stands at the left, the others are numbers and stand at the right."""
    cells = [textwrap.wrap(cell, width, break_long_words=False) for cell, width in zip(row, widths, strict=True)]
    height = max(map(len, cells))
    padded = [[""] * (height - len(lines)) + lines for lines in cells]
    return "\n".join(
        GAP.join(
            lines[number].rjust(width) if index else lines[number].ljust(width)
            for index, (lines, width) in enumerate(zip(padded, widths, strict=True))
        ).rstrip()
        for number in range(height)
    )


def listed(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """The rows below one another, each number on a line with its heading."""
    lines = [""]
    for label, *values in rows:
        numbers = (f"{heading} {value}" for heading, value in zip(columns[1:], values, strict=True) if value)
        lines.append("\n    ".join((label, *numbers)))
    return lines


def number(value: float) -> str:
    """A number with three significant digits."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"
