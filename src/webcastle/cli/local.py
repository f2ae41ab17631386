"""The local installation: the settings, the database, the gateway that runs on a data directory, and a key for it."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import AsyncIterator, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from webcastle.errors import ConfigError, InvalidKeyError

if TYPE_CHECKING:
    from webcastle.core.access import Access
    from webcastle.ports import Store
    from webcastle.settings import Settings

__all__ = [
    "DataDir",
    "Json",
    "Running",
    "borrowed_key",
    "forget_running",
    "local_access",
    "local_store",
    "note_running",
    "only_one",
    "prune_keys",
    "read_settings",
    "running",
    "write_private",
]

DataDir = Annotated[
    Path | None,
    typer.Option("--data-dir", help="Where the database is.  [dim]\\[default: .webcastle][/dim]", show_default=False),
]
Json = Annotated[bool, typer.Option("--json", help="For scripts: JSON on standard output.")]

KEY_VARIABLE = "WEBCASTLE_API_KEY"
_UP_NAME, _UP_DAYS = "up ", 30
_BORROWED_NAME, _BORROWED_DAYS = "borrowed by ", 1
_DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class Running:
    """The gateway that runs on a data directory: noted in ``running.json`` there, without its key."""

    pid: int
    gateway: str
    sandbox: str | None = None


def read_settings(data_dir: Path | None = None, **overrides: object) -> Settings:
    """The settings, with logging set up as they say. Raises `ConfigError`."""
    from webcastle.cli.logs import configure_logs
    from webcastle.settings import load_settings

    settings = load_settings(data_dir=data_dir, **overrides)
    configure_logs(settings.log_level)
    return settings


@contextlib.asynccontextmanager
async def local_store(settings: Settings) -> AsyncIterator[Store]:
    """The database of this directory, open."""
    from webcastle.app import build_store

    store = build_store(settings)
    await store.open()
    try:
        yield store
    finally:
        await store.close()


@contextlib.asynccontextmanager
async def local_access(settings: Settings) -> AsyncIterator[Access]:
    """The API keys in the database of this directory."""
    from webcastle.app import SystemClock
    from webcastle.core.access import Access

    async with local_store(settings) as store:
        yield Access(store, SystemClock())


@contextlib.asynccontextmanager
async def borrowed_key(settings: Settings, command: str) -> AsyncIterator[str]:
    """An API key for the local gateway: ``WEBCASTLE_API_KEY``, or one that is made here and revoked at the end."""
    from webcastle.settings import CommandSettings

    given = CommandSettings().api_key.get_secret_value().strip()
    if given:
        yield given
        return
    if not settings.sqlite_path.exists():
        raise InvalidKeyError(
            "No API key.",
            hint=f"Set {KEY_VARIABLE}, or run this where the gateway's data directory ({settings.data_dir}) is.",
        )
    async with local_access(settings) as access:
        key, secret = await access.create(f"{_BORROWED_NAME}{command}", "unlimited")
    try:
        yield secret
    finally:
        async with local_access(settings) as access:
            await access.revoke(key.id)


async def prune_keys(access: Access, now: int) -> None:
    """Revoke what earlier runs left behind: keys of `up` after 30 days, borrowed ones after a day; ``now`` is in ms."""
    for key in await access.keys():
        age_days = (now - key.created_at) / _DAY_MS
        stale = (key.name.startswith(_UP_NAME) and age_days > _UP_DAYS) or (
            key.name.startswith(_BORROWED_NAME) and age_days > _BORROWED_DAYS
        )
        if stale and not key.revoked_at:
            await access.revoke(key.id)


def running(settings: Settings) -> Running | None:
    """The gateway that runs on this data directory, or None; a note left by a process that is gone does not count."""
    try:
        note = Running(**json.loads((settings.data_dir / "running.json").read_text("utf-8")))
        with contextlib.suppress(PermissionError):  # the process of another user is alive too
            os.kill(note.pid, 0)
    except (OSError, ValueError, TypeError):
        return None
    return note


@contextlib.contextmanager
def only_one(settings: Settings) -> Iterator[None]:
    """Hold the data directory: a second gateway on it would follow every room once more. Raises `ConfigError` if taken.

    The lock is the kernel's, so a killed process leaves none behind.
    """
    try:
        import fcntl
    except ImportError:  # not on this system; then it is up to the operator
        yield
        return
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    with (settings.data_dir / ".lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as exc:
            note = running(settings)
            where = f" ({note.gateway}, process {note.pid})" if note else ""
            raise ConfigError(
                f"A gateway already runs on the data directory {settings.data_dir}{where}.",
                hint="Use that one, stop it first, or give this one a --data-dir of its own.",
            ) from exc
        yield


def note_running(settings: Settings, note: Running) -> None:
    """Write the note."""
    write_private(settings.data_dir / "running.json", json.dumps(asdict(note)))


def forget_running(settings: Settings) -> None:
    """Delete the note if this process wrote it."""
    note = running(settings)
    if note is not None and note.pid == os.getpid():
        (settings.data_dir / "running.json").unlink(missing_ok=True)


def write_private(path: Path, text: str) -> None:
    """Write a file that only its owner can read, so that a reader finds all of it or nothing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
