"""im/fetch: the first answer of a link, polling, and a room's history. Signed, and protobuf instead of JSON."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from multidict import CIMultiDict

from webcastle.errors import ProtocolError, SignerError, UpstreamUnavailableError
from webcastle.models import HistoryPage, RawMessage, Resume
from webcastle.ports import Clock, Signer
from webcastle.protocol.faults import Fault
from webcastle.protocol.frames import MAX_UNPACKED_BYTES, decode_result
from webcastle.protocol.schema import ProtoMessageFetchResult
from webcastle.protocol.session import received
from webcastle.settings import UpstreamSettings
from webcastle.upstream import responses
from webcastle.upstream.browser import USER_AGENT, base_headers, im_params, query
from webcastle.upstream.hosts import Hosts, parse_url
from webcastle.upstream.http import HttpClient
from webcastle.upstream.responses import Fetched
from webcastle.upstream.visitor import Visitor

__all__ = ["Fetcher"]

_MAX_ROUTE_PARAMS: Final = 64
_MAX_ROUTE_PARAM_CHARS: Final = 4096


class Fetcher:
    """Calls im/fetch and im/fetch/history through the signer."""

    def __init__(  # noqa: PLR0917 - what it works with, each a different thing
        self, settings: UpstreamSettings, hosts: Hosts, http: HttpClient, signer: Signer, visitor: Visitor, clock: Clock
    ) -> None:
        self._settings = settings
        self._hosts = hosts
        self._http = http
        self._signer = signer
        self._visitor = visitor
        self._clock = clock
        self._cookies = ""

    async def fetch(self, room_id: int, resume: Resume | None, *, last_rtt_ms: int = -1) -> Fetched:
        """What came after ``resume``; None asks for what upstream gives a newcomer.

        Raises:
            ProtocolError: the body is no fetch result; what it held is lost to this call.
            SignerError: no signature.
            UpstreamError: refused, restricted, ended, down.
        """
        params = im_params(self._settings, room_id) | {
            "cursor": resume.cursor if resume and resume.cursor else "0",
            "internal_ext": resume.internal_ext if resume and resume.internal_ext else "0",
            "last_rtt": str(last_rtt_ms),
            "fetch_rule": "1",
        }
        started = self._clock.monotonic()
        result, user_agent, cookies = await self._call("im/fetch", "im/fetch", params)
        return Fetched(
            received=received(result),
            push_server=result.push_server,
            route_params=_route_params(result),
            interval_ms=result.fetch_interval,
            heartbeat_ms=result.heartbeat_duration,
            rtt_ms=int((self._clock.monotonic() - started) * 1000),
            user_agent=user_agent,
            cookies=cookies,
        )

    def forget_visitor(self) -> None:
        """Get another visitor cookie before the next call, because repeated refusals may be caused by the cookie."""
        self._visitor.forget(self._cookies)

    async def history(self, room_id: int, cursor: str) -> HistoryPage:
        """The page of messages older than ``cursor``, newest first. Raises `UpstreamError`."""
        params = im_params(self._settings, room_id) | {
            "cursor": "0",
            "internal_ext": "0",
            "fetch_rule": "1",
            "history_comment_count": "50",
            "history_comment_cursor": cursor or "0",
        }
        try:
            result, _, _ = await self._call("im/fetch/history", "im/fetch/history", params)
        except ProtocolError as exc:
            raise UpstreamUnavailableError(exc.message) from exc
        page = received(result)
        messages = _newest_first(page.messages)
        older = page.history_cursor
        # A cursor that does not move would be followed for ever.
        return HistoryPage(messages, older, page.history_no_more or older in ("", "0", cursor))

    async def _call(self, path: str, hop: str, params: dict[str, str]) -> tuple[ProtoMessageFetchResult, str, str]:
        """The result, and the User-Agent and cookies that asked for it."""
        url = f"{self._settings.tiktok_webcast_url}/{path}/?{query(params)}"
        self._cookies = f"ttwid={await self._visitor.cookie()}"
        signed = await self._signer.sign(url, headers=base_headers(self._hosts.web), cookies=self._cookies)
        target = parse_url(signed.url, ("https", "http"))
        if target is None or not self._hosts.allows(target):
            raise SignerError(f"signer {self._signer.name}: signed a URL of another host.")
        answer = await self._http.get(
            signed.url, hop=hop, headers=signed.headers, cookies=signed.cookies, limit=MAX_UNPACKED_BYTES
        )
        now = self._clock.now_ms()
        refusal = responses.by_status(hop, answer.status, answer.headers, now)
        if refusal is None and not answer.body:
            refusal = responses.unsigned(hop)
        if refusal is None and answer.body[:1] == b"<":
            refusal = responses.by_html(hop, answer.body)
        if refusal is not None:
            raise refusal
        if answer.body[:1] == b"{":
            # 0x7b would open a group, which the schema has not: this is JSON, thus a refusal with a code.
            responses.checked_json(hop, answer.status, answer.headers, answer.body, now)
            raise UpstreamUnavailableError(f"{hop}: answered JSON instead of protobuf.")
        result = decode_result(answer.body)
        if isinstance(result, Fault):
            raise ProtocolError(f"{hop}: {result.kind}: {result.detail}")
        return result, CIMultiDict(signed.headers).get("User-Agent", USER_AGENT), signed.cookies


def _newest_first(messages: tuple[RawMessage, ...]) -> tuple[RawMessage, ...]:
    """A page turned so that its newest message is first. Most of its neighbours decide: any one message may be late."""
    times = [message.create_time for message in messages]
    rising = sum((after > before) - (after < before) for before, after in pairwise(times))
    return messages[::-1] if rising > 0 else messages


def _route_params(result: ProtoMessageFetchResult) -> dict[str, str]:
    pairs = list(result.route_params.items())[:_MAX_ROUTE_PARAMS]
    return {k: v for k, v in pairs if k and v and len(k) + len(v) <= _MAX_ROUTE_PARAM_CHARS}
