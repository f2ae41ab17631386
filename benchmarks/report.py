"""Results: rows of numbers, and targets that are met or not."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field

from rich.console import Console
from rich.table import Table
from rich.text import Text


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
    """A number that must not be exceeded; ``at_least`` turns it round."""

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
    """What one benchmark found."""

    name: str
    columns: Sequence[str]
    rows: list[Sequence[str]] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def met(self) -> bool:
        return all(target.met for target in self.targets)

    def print(self, console: Console) -> None:
        table = Table(title=self.name, title_justify="left", title_style="bold", header_style="dim")
        for index, column in enumerate(self.columns):
            table.add_column(column, justify="left" if index == 0 else "right", no_wrap=True)
        for row in self.rows:
            table.add_row(*row)
        console.print(table)
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


def number(value: float) -> str:
    """A number with three digits that matter."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"
