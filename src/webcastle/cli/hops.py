"""The hops between a caller and TikTok, each tested by itself: what `webcastle doctor` does.

A hop that needs another one's result is skipped when that one fails, so that the first ✗ is the broken one.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from enum import StrEnum
from typing import Any

from webcastle.app import SystemClock, build_store
from webcastle.cli.gateway import Gateway, NoGatewayError
from webcastle.errors import StoreError, UpstreamBlockedError, UpstreamUnavailableError, WebcastleError
from webcastle.models import Lookup, Resume
from webcastle.ports import Signer
from webcastle.settings import Settings
from webcastle.upstream.browser import base_headers, im_params, query
from webcastle.upstream.creators import Creators
from webcastle.upstream.fetch import Fetcher
from webcastle.upstream.hosts import Hosts
from webcastle.upstream.http import HttpClient
from webcastle.upstream.responses import Fetched
from webcastle.upstream.rooms import RoomRequests
from webcastle.upstream.signers import build_signer
from webcastle.upstream.visitor import Visitor
from webcastle.upstream.websocket import Sockets

__all__ = ["Checkup", "Finding", "State"]

PATIENCE_S = 20.0
SETTLING_S = 3
SKEW_LIMIT_S = 15.0  # signatures are known to live about 30 s


class State(StrEnum):
    """The state of a hop."""

    OK = "ok"
    FAIL = "fail"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of testing a hop: its state, the time it took, a text, and what to do."""

    hop: str
    state: State
    ms: float
    detail: str
    hint: str = ""


class _NotNowError(Exception):
    """A hop that cannot be tested now; it may work."""


class Checkup:
    """Tests every hop in order.

    Args:
        settings: where TikTok is, who signs, where the database is.
        gateway: the gateway's URL.
        name: the creator to try with; one who is live tests the most.
    """

    def __init__(self, settings: Settings, gateway: str, name: str) -> None:
        self._settings = settings
        self._gateway = gateway
        self._name = name
        self._clock = SystemClock()
        self._lookup: Lookup | None = None
        self._fetched: Fetched | None = None

    async def run(self, tell: Callable[[Finding], None]) -> list[Finding]:
        """Test all hops; yields each finding as soon as it is known."""
        findings: list[Finding] = []

        async def hop(name: str, check: Callable[[], Awaitable[str]]) -> None:
            finding = await _try(name, check)
            findings.append(finding)
            tell(finding)

        await hop("data directory", self._data_directory)
        await hop("database", self._database)
        await hop("gateway", self._gateway_answers)
        try:
            hosts = Hosts.of(self._settings)
            signer = build_signer(self._settings, self._clock)
        except WebcastleError as exc:
            finding = Finding("settings", State.FAIL, 0.0, exc.message, exc.hint)
            tell(finding)
            return [*findings, finding]
        http = HttpClient(self._clock, timeout_s=self._settings.upstream_timeout_s, allows=hosts.allows)
        visitor = Visitor(self._settings, hosts, http, self._clock)
        rooms = RoomRequests(self._settings, hosts, http, self._clock)
        fetcher = Fetcher(self._settings, hosts, http, signer, visitor, self._clock)
        sockets = Sockets(self._settings, hosts, visitor, self._clock)
        try:
            await hop("web pages", lambda: self._web_pages(http, hosts))
            await hop("visitor cookie", lambda: _visitor(visitor))
            await hop("look-up", lambda: self._look_up(Creators(self._settings, hosts, http, self._clock)))
            await hop("liveness", lambda: self._liveness(rooms))
            await hop("signer", lambda: self._sign(signer, hosts))
            await hop("messages", lambda: self._messages(fetcher, hosts))
            await hop("websocket", lambda: self._websocket(sockets))
        finally:
            await sockets.close()
            await signer.close()
            await http.close()
        return findings

    # --- here ----------------------------------------------------------------------------------------------------------

    async def _data_directory(self) -> str:
        directory = self._settings.data_dir
        if not directory.exists():
            return f"{directory} is not there yet; `webcastle up` makes it"
        if not directory.is_dir() or not os.access(directory, os.W_OK | os.X_OK):
            raise StoreError(f"{directory} cannot be written to.", hint="Change its owner, or set WEBCASTLE_DATA_DIR.")
        return str(directory)

    async def _database(self) -> str:
        return await build_store(self._settings).check()

    async def _gateway_answers(self) -> str:
        async with Gateway(self._gateway) as gateway:
            for attempt in range(SETTLING_S + 1):  # what is just being restarted is not broken yet
                try:
                    health = await gateway.health()
                except NoGatewayError as exc:
                    raise _NotNowError(f"{exc.message} (not needed for the rest)") from exc
                unwell = _unwell(health)
                if not unwell:
                    break
                if attempt < SETTLING_S:
                    await asyncio.sleep(1.0)
        if unwell:
            raise StoreError(
                f"{self._gateway} is unwell: {', '.join(unwell)}.", hint=f"See {self._gateway}/healthz and its log."
            )
        rooms = health.get("hops", {}).get("upstream", {}).get("rooms_followed", 0)
        return f"{self._gateway}, version {health.get('version')}, {f'{rooms} rooms followed' if rooms else 'idle'}"

    # --- TikTok --------------------------------------------------------------------------------------------------------

    async def _web_pages(self, http: HttpClient, hosts: Hosts) -> str:
        url = f"{self._settings.tiktok_web_url}/"
        answer = await http.get(url, hop="web pages", headers=base_headers(hosts.web), redirects=True)
        if answer.status >= 400:
            raise UpstreamBlockedError(f"{url} answered HTTP {answer.status}.")
        said = answer.headers.get("Date", "")
        if not said:
            return f"{url} answers"
        skew = self._clock.now_ms() / 1000 - parsedate_to_datetime(said).timestamp()
        if abs(skew) > SKEW_LIMIT_S:
            raise UpstreamUnavailableError(
                f"This machine's clock is {abs(skew):.0f} s {'ahead' if skew > 0 else 'behind'}.",
                hint="Set it (NTP): signatures are only good for about half a minute.",
            )
        return f"{url} answers; clocks agree"

    async def _look_up(self, creators: Creators) -> str:
        found = await creators.look_up(self._name)
        if found.room_id:
            self._lookup = found
        state = {True: "live", False: "not live", None: "maybe live"}[found.alive]
        return f"@{self._name} is {state}, room {found.room_id or 'none'} (from {found.source})"

    async def _liveness(self, rooms: RoomRequests) -> str:
        room_id = self._room()
        (found,) = await rooms.check_alive([room_id])
        if found.alive is None:
            raise UpstreamUnavailableError("check_alive does not say.", hint="TikTok left the room out of its answer.")
        return f"check_alive answers: {'live' if found.alive else 'over'}"

    async def _sign(self, signer: Signer, hosts: Hosts) -> str:
        if signer.name == "none":
            raise _NotNowError(
                "none is set: messages and the feed will be refused (WEBCASTLE_SIGNER, docs/settings.md)"
            )
        room_id = self._lookup.room_id if self._lookup else 1
        url = f"{self._settings.tiktok_webcast_url}/im/fetch/?{query(im_params(self._settings, room_id))}"
        signed = await signer.sign(url, headers=base_headers(hosts.web), cookies="")
        added = len(signed.url) - len(url)
        return f"{signer.name} signs ({added} characters added)"

    async def _messages(self, fetcher: Fetcher, hosts: Hosts) -> str:
        room_id = self._room()
        fetched = await fetcher.fetch(room_id, None)
        count = len(fetched.received.messages)
        if not fetched.push_server and not self._settings.tiktok_ws_url:
            raise UpstreamBlockedError(
                f"im/fetch answers with {count} messages, but names no push server: only polling will work.",
                hint="TikTok does so to addresses it distrusts; slow down, or try another network.",
            )
        target = hosts.socket_url(fetched.push_server)
        self._fetched = fetched
        return f"im/fetch answers with {count} messages and a push server at {target.host}"

    async def _websocket(self, sockets: Sockets) -> str:
        if self._fetched is None:
            raise _NotNowError("needs an answer of im/fetch")
        received = self._fetched.received
        socket = await sockets.open(self._room(), self._fetched, Resume(received.cursor, received.internal_ext))
        await socket.close()
        return "the handshake is accepted"

    def _room(self) -> int:
        if self._lookup is None:
            raise _NotNowError("needs a room: try with a creator who is live (--name)")
        if self._lookup.alive is False:
            raise _NotNowError(f"@{self._name} is not live: try with a creator who is (--name)")
        return self._lookup.room_id


def _unwell(health: dict[str, Any]) -> list[str]:
    """The hops and services of a gateway that are not ok."""
    hops = [name for name, hop in health.get("hops", {}).items() if not hop.get("ok", True)]
    services = [f"service {kind}" for kind, each in health.get("services", {}).items() if not each.get("ok", True)]
    return hops + services


async def _visitor(visitor: Visitor) -> str:
    return f"ttwid of {len(await visitor.cookie())} characters"


async def _try(hop: str, check: Callable[[], Awaitable[str]]) -> Finding:
    started = time.perf_counter()

    def found(state: State, detail: str, hint: str = "") -> Finding:
        return Finding(hop, state, round((time.perf_counter() - started) * 1000, 1), detail, hint)

    try:
        async with asyncio.timeout(PATIENCE_S):
            return found(State.OK, await check())
    except _NotNowError as exc:
        return found(State.SKIP, str(exc))
    except WebcastleError as exc:
        # A general hint would send the reader here.
        hint = exc.hint if "webcastle doctor" not in exc.hint else "Check network, DNS and proxies up to that host."
        return found(State.FAIL, exc.message, hint)
    except TimeoutError:
        return found(State.FAIL, f"no answer within {PATIENCE_S:.0f} s", "Check the network, or try again later.")
