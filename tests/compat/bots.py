"""Bots made with the real libraries, driven by JSON lines; peers/bot.py and peers/bot.mjs tell what they say."""

from __future__ import annotations

import json
import os
import queue
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Self
from urllib.parse import urlsplit

PEERS = Path(__file__).resolve().parents[2] / "peers"
PATIENCE_S = 30.0
Line = dict[str, Any]


@dataclass(frozen=True)
class Library:
    """One client library, and what it calls the same things.

    Attributes:
        name: for test ids.
        connected: the event when it has connected.
        over: the event when the connection has ended.
        ended: the event when the broadcast has.
        chat: the event of a chat message.
    """

    name: str
    command: Callable[[], list[str]]
    connected: str
    over: str
    ended: str
    chat: str


def _tiktoklive() -> list[str]:
    if not (PEERS / ".venv" / ".stamp").exists():
        raise AssertionError("TikTokLive is not installed in peers/.venv: run `make peers`.")
    return [str(PEERS / ".venv" / "bin" / "python"), str(PEERS / "bot.py")]


def _connector() -> list[str]:
    own = PEERS / ".venv" / "bin" / "node"
    node = str(own) if own.exists() else shutil.which("node")
    if node is None or not (PEERS / "node_modules" / "tiktok-live-connector").is_dir():
        raise AssertionError("tiktok-live-connector is not installed in peers/node_modules: run `make peers`.")
    return [node, str(PEERS / "bot.mjs")]


TIKTOKLIVE = Library("tiktoklive", _tiktoklive, "ConnectEvent", "over", "LiveEndEvent", "CommentEvent")
CONNECTOR = Library("connector", _connector, "connected", "disconnected", "streamEnd", "chat")


@dataclass
class Bots:
    """Some bots of one library in one process; a context manager.

    Args:
        library: which.
        gateway: Webcastle's URL. A loopback address is spelt so that the library takes it for what it is.
        key: the API key, "" for none.
        bots: what the scripts take, each with ``bot`` (its id) and ``name`` (the creator's).
        sign: where the sign contract is, below the gateway's URL.
        values: whether to say what was decoded.
        quiet: only count.
        ca: a certificate authority to trust.
    """

    library: Library
    gateway: str
    key: str
    bots: Sequence[Line]
    sign: str = "/euler"
    values: bool = False
    quiet: bool = False
    ca: Path | None = None
    lines: list[Line] = field(default_factory=list)

    def __enter__(self) -> Self:
        parts = urlsplit(self.gateway)
        # The connector speaks https to loopback names and http to all others, of which 0.0.0.0 leads home too.
        host = parts.netloc if parts.scheme == "https" else parts.netloc.replace("127.0.0.1", "0.0.0.0")
        config = {
            "url": self.gateway,
            "host": host,
            "sign": self.gateway + self.sign,
            "key": self.key,
            "bots": list(self.bots),
            "values": self.values,
            "quiet": self.quiet,
        }
        trust = {} if self.ca is None else {"NODE_EXTRA_CA_CERTS": str(self.ca), "SSL_CERT_FILE": str(self.ca)}
        self._errors: IO[bytes] = tempfile.TemporaryFile()
        self._coming: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._process = subprocess.Popen(
            [*self.library.command(), json.dumps(config)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env=os.environ | trust,
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        try:
            self.wait(lambda line: "ready" in line)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *exc: object) -> None:
        assert self._process.stdin is not None
        self._process.kill()
        self._process.wait(10)
        self._process.stdin.close()
        self._reader.join(5)
        self._errors.close()

    def do(self, what: str, bot: str, **more: Any) -> None:
        """Have a bot do something."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": what, "bot": bot} | more).encode() + b"\n")
        self._process.stdin.flush()

    def connect(self, bot: str = "", **more: Any) -> Line:
        """Have a bot (or the only one) connect, and wait until it has."""
        bot = bot or self.bots[0]["bot"]
        begun = len(self.lines)
        self.do("connect", bot, **more)
        line = self.wait(
            lambda line: line.get("bot") == bot and line["event"] in {self.library.connected, "failed"}, since=begun
        )
        assert line["event"] == self.library.connected, line
        return line

    def refused(self, bot: str = "", **more: Any) -> Line:
        """Have a bot connect, and wait until the library says why it cannot."""
        bot = bot or self.bots[0]["bot"]
        begun = len(self.lines)
        self.do("connect", bot, **more)
        # TikTokLive opens its socket after `start` has returned: a refusal there ends a connection that never was.
        ends = {self.library.connected, "failed", "over"}
        line = self.wait(lambda line: line.get("bot") == bot and line["event"] in ends, since=begun)
        assert line["event"] != self.library.connected, line
        return line

    def ids(self, bot: str = "") -> list[str]:
        """The ids of the messages that a bot (or the only one) has got, in order."""
        bot = bot or self.bots[0]["bot"]
        begun = len(self.lines)
        self.do("ids", bot)
        ids: list[str] = self.wait(lambda line: line.get("bot") == bot and "ids" in line, since=begun)["ids"]
        return ids

    def wait(self, wanted: Callable[[Line], bool], *, since: int = 0, timeout: float = PATIENCE_S) -> Line:
        """The first line from ``since`` on that is wanted, which may have come already."""
        deadline = time.monotonic() + timeout
        while True:
            for line in self.lines[since:]:
                if wanted(line):
                    return line
            since = len(self.lines)
            self._take(deadline)

    def until(self, enough: Callable[[], bool], timeout: float = PATIENCE_S) -> None:
        """Take lines until it is enough."""
        deadline = time.monotonic() + timeout
        while not enough():
            self._take(deadline)

    def events(self, name: str, bot: str = "") -> list[Line]:
        """The lines of an event so far."""
        return [line for line in self.lines if line.get("event") == name and bot in {"", line.get("bot")}]

    def messages(self, bot: str = "") -> Iterator[Line]:
        """The messages so far, each once however many events it made."""
        for line in self.lines:
            if line.get("method") and bot in {"", line.get("bot")}:
                yield line

    def pause(self) -> None:
        """Take what has come."""
        while not self._coming.empty():
            self._take(time.monotonic() + 1)

    def _take(self, deadline: float) -> None:
        try:
            line = self._coming.get(timeout=max(0.0, deadline - time.monotonic()))
        except queue.Empty:
            tail = "\n".join(json.dumps(line)[:300] for line in self.lines[-10:])
            raise AssertionError(f"{self.library.name} did not get there in time. Its last lines:\n{tail}") from None
        if not line:
            self._errors.seek(0)
            complaint = self._errors.read()[-3000:].decode(errors="replace")
            raise AssertionError(f"{self.library.name} ended. It said: {complaint}")
        self.lines.append(json.loads(line))

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._coming.put(line)
        self._coming.put(b"")
