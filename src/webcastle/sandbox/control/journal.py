"""The state that a sandbox keeps across restarts: seed, epoch, clock, and the messages put into rooms by hand.

``sandbox.json`` is rewritten whole (through a temporary file), ``emitted.jsonl`` only grows; a line that a crash cut
off is ignored. Without a state directory nothing is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

import orjson

from webcastle.errors import ConfigError

__all__ = ["Journal", "Origin"]


@dataclass(frozen=True, slots=True)
class Origin:
    """Seed, epoch and clock of a world.

    ``manual_at`` is the time of a clock that is turned by hand (None: a real one, ahead by ``shift_ms``).
    """

    seed: int
    epoch: int
    manual_at: int | None = None
    shift_ms: int = 0


class Journal:
    """The files of one state directory (None: memory only)."""

    def __init__(self, directory: Path | None) -> None:
        self._directory = directory
        self._emitted: IO[bytes] | None = None
        if directory is not None:
            try:
                directory.mkdir(parents=True, exist_ok=True)
                self._repair()
                self._emitted = (directory / "emitted.jsonl").open("ab")
            except OSError as exc:
                raise ConfigError(f"The sandbox cannot write to {directory}: {exc}.") from exc

    def origin(self) -> Origin | None:
        """The values that an earlier run wrote, or None. Raises `ConfigError` if it cannot be read."""
        if self._directory is None or not (path := self._directory / "sandbox.json").exists():
            return None
        try:
            return Origin(**orjson.loads(path.read_bytes()))
        except (OSError, TypeError, ValueError) as exc:
            raise ConfigError(f"{path} cannot be read: {exc}.", hint="Remove the file to begin a new world.") from exc

    def keep_origin(self, origin: Origin) -> None:
        """Write seed, epoch and clock to ``sandbox.json``."""
        if self._directory is not None:
            path = self._directory / "sandbox.json"
            fresh = path.with_suffix(".tmp")
            fresh.write_bytes(orjson.dumps(asdict(origin)) + b"\n")
            fresh.replace(path)

    def entries(self) -> Iterator[dict[str, Any]]:
        """The kept entries, oldest first. Raises `ConfigError` naming a line that cannot be read."""
        if self._directory is None:
            return
        path = self._directory / "emitted.jsonl"
        with path.open("rb") as lines:
            for number, line in enumerate(lines, start=1):
                try:
                    yield orjson.loads(line)
                except ValueError as exc:
                    hint = "Remove the line, or the file, to go on without it."
                    raise ConfigError(f"{path}:{number} cannot be read: {exc}.", hint=hint) from exc

    def keep(self, entry: dict[str, Any]) -> None:
        """Add one entry; it survives a killed process once this returns."""
        if self._emitted is not None:
            self._emitted.write(orjson.dumps(entry) + b"\n")
            self._emitted.flush()

    def close(self) -> None:
        """Close the files."""
        if self._emitted is not None:
            self._emitted.close()

    def _repair(self) -> None:
        """Cut off a last line that a crash left unfinished."""
        assert self._directory is not None
        path = self._directory / "emitted.jsonl"
        if not path.exists():
            return
        content = path.read_bytes()
        if content and not content.endswith(b"\n"):
            path.write_bytes(content[: content.rfind(b"\n") + 1])
