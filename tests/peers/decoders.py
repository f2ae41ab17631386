"""How TikTokLive and tiktok-live-connector read some bytes.

Give a test module one process per peer, because starting one takes a second or three::

    @pytest.fixture(scope="module", params=[Peer.connector, Peer.tiktoklive], ids=["connector", "tiktoklive"])
    def peer(request):
        with request.param() as peer:
            yield peer

Both answer with camelCase names, 64-bit integers as strings and bytes as base64. They differ in the rest: the connector
writes enums as numbers and fills in every default, TikTokLive writes enums by name and leaves defaults out. To compare with
the connector, print ours with ``json_format.MessageToDict(message, use_integers_for_enums=True)`` and pass both through
`without_defaults`.
"""

from __future__ import annotations

import base64
import contextlib
import json
import queue
import shutil
import subprocess
import tempfile
import threading
from pathlib import Path
from typing import IO, Any, Self

PEERS = Path(__file__).resolve().parents[2] / "peers"


class PeerError(Exception):
    """The peer could not decode the bytes; the message is its own."""


class Peer:
    """One peer's decoder as a process; a context manager. Not for use from several threads.

    A peer that is not installed fails at once with what to do: a comparison that silently did not run proves nothing.
    """

    def __init__(self, name: str, command: list[str], *, start_timeout: float = 60.0, timeout: float = 20.0) -> None:
        self.name = name
        self._command = command
        self._start_timeout = start_timeout
        self._timeout = timeout
        self._answers: queue.SimpleQueue[bytes] = queue.SimpleQueue()

    @classmethod
    def connector(cls) -> Peer:
        """tiktok-live-connector, on Node.js."""
        if not (PEERS / "node_modules" / "tiktok-live-connector").is_dir():
            raise AssertionError("tiktok-live-connector is not installed in peers/node_modules: run `make peers`.")
        own = PEERS / ".venv" / "bin" / "node"
        node = str(own) if own.exists() else shutil.which("node")
        if node is None:
            raise AssertionError("There is no Node.js here: run `make peers`.")
        return cls("connector", [node, str(PEERS / "decode.mjs")])

    @classmethod
    def tiktoklive(cls) -> Peer:
        """TikTokLive, in its own virtual environment."""
        python = PEERS / ".venv" / "bin" / "python"
        if not (PEERS / ".venv" / ".stamp").exists():
            raise AssertionError("TikTokLive is not installed in peers/.venv: run `make peers`.")
        return cls("tiktoklive", [str(python), str(PEERS / "decode.py")])

    def __enter__(self) -> Self:
        self._errors: IO[bytes] = tempfile.TemporaryFile()
        self._process = subprocess.Popen(
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        try:
            self._ask({"type": "ProtoMessageFetchResult", "b64": ""}, self._start_timeout)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *exc: object) -> None:
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.close()
        try:
            self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join(timeout=5)
        self._errors.close()

    def decode(self, method: str, payload: bytes) -> dict[str, Any]:
        """A message of the peer's schema as the peer reads it, ``ProtoMessageFetchResult`` and ``WebcastPushFrame`` too.

        A fetch result's messages carry ``decodedData`` if the peer knows their method. Raises `PeerError`.
        """
        return self._ask({"type": method, "b64": base64.b64encode(payload).decode()}, self._timeout)

    def decode_frame(self, data: bytes) -> dict[str, Any]:
        """A whole WebSocket message: the push frame, its result unpacked and decoded as ``protoMessageFetchResult``."""
        return self.decode("frame", data)

    def _ask(self, request: dict[str, str], timeout: float) -> dict[str, Any]:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(request).encode() + b"\n")
            self._process.stdin.flush()
            line = self._answers.get(timeout=timeout)
        except BrokenPipeError:
            line = b""
        except queue.Empty:
            self._process.kill()
            raise AssertionError(f"{self.name} did not answer within {timeout:g} s.") from None
        if not line:
            self._errors.seek(0)
            complaint = self._errors.read()[-2000:].decode(errors="replace")
            raise AssertionError(f"{self.name} ended instead of answering; `make peers` may help. It said: {complaint}")
        answer: dict[str, Any] = json.loads(line)
        if "error" in answer:
            raise PeerError(answer["error"])
        value: dict[str, Any] = answer["value"]
        return value

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._answers.put(line)
        self._answers.put(b"")


def without_defaults(value: Any) -> Any:
    """The same JSON without what proto3 cannot tell from absence: 0, "0", "", false, null, and what becomes empty by it."""
    if isinstance(value, dict):
        return {k: kept for k, v in value.items() if (kept := without_defaults(v)) not in _DEFAULTS}
    if isinstance(value, list):
        return [without_defaults(v) for v in value]  # places in a list count, defaults too
    return value


_DEFAULTS: tuple[Any, ...] = (0, "0", "", None, {}, [])
