"""A sandbox and a gateway as processes, and what a test does with them."""

from __future__ import annotations

import json
import sqlite3
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import trustme

from tests.e2e.processes import Process, gateway, sandbox


@dataclass
class Castle:
    """What runs.

    Attributes:
        box: the sandbox.
        gate: the gateway.
        ca: whom to trust, if the gateway serves TLS.
    """

    box: Process
    gate: Process
    data: Path
    ca: Path | None = None

    @property
    def url(self) -> str:
        """The gateway's; by name if it serves TLS."""
        url: str = self.gate.ready["gateway"]
        return url.replace("127.0.0.1", "localhost") if self.ca else url

    @property
    def key(self) -> str:
        key: str = self.gate.ready["key"]
        return key

    def control(self, method: str, path: str, /, **body: Any) -> Any:
        """The sandbox's control API."""
        answer = httpx.request(method, f"{self.box.ready['sandbox']}/_sandbox/{path}", json=body or None, timeout=20)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def room_of(self, name: str) -> str:
        """A creator's current room."""
        return next(room["room_id"] for room in self.control("GET", "rooms")["rooms"] if room["unique_id"] == name)

    def emit(self, name: str, kind: str = "chat", **fields: Any) -> list[str]:
        """Put a message into a creator's room; its ids."""
        answer = self.control("POST", "emit", unique_id=name, kind=kind, **fields)
        return [message["msg_id"] for message in answer["messages"]]

    def fault(self, fault: str, /, **more: Any) -> None:
        """Have something go wrong."""
        self.control("POST", "faults", fault=fault, **more)

    def no_faults(self) -> None:
        """Have nothing go wrong any more."""
        self.control("DELETE", "faults")

    def ledger(self, room_id: str) -> dict[str, str]:
        """Every message that the room has emitted: id to method, in order."""
        messages = self.control("GET", f"rooms/{room_id}/ledger")["messages"]
        return {message["msg_id"]: message["method"] for message in messages}

    def sockets(self) -> list[dict[str, Any]]:
        """The sandbox's open sockets."""
        links: list[dict[str, Any]] = self.control("GET", "connections")["open"]
        return links

    def stored(self, room_id: str) -> dict[str, bytes]:
        """The payloads that the gateway has stored of a room, by message id."""
        rows = (
            "SELECT msg_id, payload FROM messages JOIN rooms USING (room_no) WHERE room_id = ?",
            (int(room_id),),
        )
        with sqlite3.connect(f"file:{self.data / 'webcastle.db'}?mode=ro", uri=True, timeout=10) as database:
            return {str(msg_id): payload for msg_id, payload in database.execute(*rows)}

    def ask(self, method: str, path: str, *, key: str | None = None, **more: Any) -> httpx.Response:
        """A request to the gateway."""
        verify = ssl.create_default_context(cafile=self.ca) if self.ca else True
        headers = {"X-Api-Key": self.key if key is None else key} | more.pop("headers", {})
        return httpx.request(method, self.url + path, headers=headers, timeout=30, verify=verify, **more)

    def new_key(self, tier: str) -> str:
        """A key of a tier, made beside the running gateway."""
        command = ["keys", "create", "--name", "compat", "--tier", tier, "--json", "--data-dir", str(self.data)]
        done = subprocess.run(
            [sys.executable, "-m", "webcastle", *command], capture_output=True, check=True, timeout=30
        )
        key: str = json.loads(done.stdout)["key"]
        return key

    def new_tier(self, name: str, *, minute: int | None = None, websockets: int | None = None) -> None:
        """A tier of our own; what is not given has no limit."""
        with sqlite3.connect(self.data / "webcastle.db", timeout=10) as database:
            database.execute(
                "INSERT INTO tiers (name, requests_per_minute, websockets) VALUES (?, ?, ?)", (name, minute, websockets)
            )

    def wait(self, ready: Any, timeout: float = 20.0) -> None:
        """Poll other processes until something is so."""
        deadline = time.monotonic() + timeout
        while not ready():
            assert time.monotonic() < deadline, "it never came to be"
            time.sleep(0.1)


@contextmanager
def castle(directory: Path, *, tls: bool = False, extra_rooms: int = 0, **environment: str) -> Iterator[Castle]:
    """A sandbox, and a gateway whose TikTok it is; with TLS by a throw-away certificate authority if asked."""
    ca = None
    if tls:
        authority = trustme.CA()
        certificate = authority.issue_cert("localhost", "127.0.0.1")
        ca, cert, key = (directory / name for name in ("ca.pem", "cert.pem", "key.pem"))
        authority.cert_pem.write_to_path(str(ca))
        certificate.private_key_pem.write_to_path(str(key))
        for number, blob in enumerate(certificate.cert_chain_pems):
            blob.write_to_path(str(cert), append=number > 0)
        environment = {"WEBCASTLE_TLS_CERT": str(cert), "WEBCASTLE_TLS_KEY": str(key)} | environment
    environment = {"WEBCASTLE_PAGES_PER_MINUTE": "10000"} | environment
    with (
        sandbox(directory, "--extra-rooms", str(extra_rooms)) as box,
        gateway(directory, box.ready["sandbox"], **environment) as gate,
    ):
        yield Castle(box, gate, directory / "data", ca)
