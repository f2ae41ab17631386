"""Every path that an error can take ends in the dialect's form, and tells no secrets on the way."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

import httpx
import pytest
from structlog.testing import capture_logs

from tests.api.fakes import ROOM, FakeApp
from tests.api.test_access_rules import assert_error
from webcastle import errors
from webcastle.api.compat import tiktools, tokinsight
from webcastle.api.compat.euler.errors import ERRORS as EULER_ERRORS
from webcastle.api.http.errors import ErrorTable, redact

FETCH = f"/tok/v1/webcast_room_msg_fetch/?room_id={ROOM}"
CLASSES = [cls for _, cls in inspect.getmembers(errors, inspect.isclass) if issubclass(cls, errors.WebcastleError)]
STATUS = {
    "BadRequestError": 400,
    "CursorError": 400,
    "InvalidKeyError": 401,
    "TierError": 403,
    "NotAllowedError": 403,
    "RoomRestrictedError": 403,
    "LoginRequiredError": 403,
    "CreatorNotFoundError": 404,
    "RoomOfflineError": 404,
    "RoomEndedError": 404,
    "QuotaExceededError": 429,
    "UpstreamError": 503,
    "UpstreamBlockedError": 503,
    "UpstreamUnavailableError": 503,
    "SignerError": 503,
    "CapacityError": 503,
    "StoreError": 503,
    "TenureLostError": 503,
    "BusError": 503,
    "WebcastleError": 500,
    "AccessError": 500,
    "ProtocolError": 500,
    "SlowConsumerError": 500,
    "ConfigError": 500,
    "OutOfScopeError": 501,
}
TIKTOOLS_STATUS = STATUS | {"RoomOfflineError": 400, "RoomEndedError": 400}
TABLES = (
    (tokinsight.ERRORS, STATUS),
    (tiktools.ERRORS, TIKTOOLS_STATUS),
    (EULER_ERRORS, STATUS | {"TierError": 402}),
)
RAISED_BY_FETCH = [
    cls for cls in CLASSES if STATUS[cls.__name__] not in {401, 501} and cls is not errors.TenureLostError
]


@pytest.mark.parametrize(("table", "expected"), TABLES)
def test_every_class_has_an_answer(table: ErrorTable, expected: dict[str, int]) -> None:
    """No error class is without a status; what passes by itself says when to try again."""
    assert {cls.__name__: table.fault(cls).status for cls in CLASSES} == expected
    for cls in CLASSES:
        fault = table.fault(cls)
        assert (fault.retry_after is not None) == (fault.status == 503), cls


async def test_a_full_gateway(client: httpx.AsyncClient, app: FakeApp) -> None:
    """A limit of our own is not called an unavailable upstream."""
    app.timeline.error = errors.CapacityError("2000 rooms are followed already.", hint="Try again later.")
    response = await client.get(FETCH)
    assert assert_error(response, 503, "at_capacity") == "2000 rooms are followed already. Try again later."
    assert response.headers["Retry-After"] == "10"


@pytest.mark.parametrize("cls", RAISED_BY_FETCH)
async def test_core_errors_in_tokinsight(client: httpx.AsyncClient, app: FakeApp, cls: type[Any]) -> None:
    """What the core raises comes out with its stable code, its message and what to do."""
    app.timeline.error = cls("It broke.", hint="Mend it.")
    response = await client.get(FETCH)
    assert assert_error(response, STATUS[cls.__name__], cls.code) == "It broke. Mend it."
    assert ("Retry-After" in response.headers) == (response.status_code in {429, 503})


@pytest.mark.parametrize(
    "cls", [errors.SignerError, errors.StoreError, errors.UpstreamBlockedError, errors.ConfigError]
)
async def test_core_errors_in_tiktools(client: httpx.AsyncClient, app: FakeApp, cls: type[Any]) -> None:
    """The same in the other form; a signer that is down costs none of the day's feed calls."""
    app.signer.error = cls("It broke.", hint="Mend it.")
    response = await client.get("/webcast/feed")
    assert assert_error(response, TIKTOOLS_STATUS[cls.__name__], cls.code) == "It broke. Mend it."
    key = await app.access.authenticate(client.headers["X-Api-Key"])
    assert (await app.access.usage(key)).feed.used == 0


@pytest.mark.parametrize("url", [FETCH, "/webcast/feed"])
async def test_store_down(client: httpx.AsyncClient, app: FakeApp, url: str) -> None:
    """Without the store nobody can be let in: 503 and when to try again, before any key is judged."""
    app.store.broken = True
    response = await client.get(url, headers={"X-Api-Key": "wc_new"})
    assert "locked" in assert_error(response, 503, "store_failed")
    assert response.headers["Retry-After"] == "2"


@pytest.mark.parametrize(
    ("path", "native"),
    [
        ("/tok/v1/nothing", True),
        ("/tok", True),
        ("/tok/", True),
        ("/webcast/nothing/", False),
        ("/webcast", False),
        ("/x", True),
    ],
)
async def test_unknown_path(client: httpx.AsyncClient, path: str, native: bool) -> None:
    """A path that does not exist is answered in the form of the dialect it seems to mean."""
    response = await client.get(path)
    assert response.status_code == 404
    assert list(response.json()) == (["status_code", "code", "message"] if native else ["status_code", "message"])
    assert "/docs" in response.json()["message"]


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("POST", "/tok/v1/webcast_room_msg_fetch/", "GET"),
        ("DELETE", "/tok/v1/user_uniqueid", "GET"),
        ("PUT", "/webcast/feed", "GET, POST"),
        ("POST", "/healthz", "GET"),
    ],
)
async def test_wrong_method(client: httpx.AsyncClient, method: str, path: str, allowed: str) -> None:
    """A wrong method: 405, with the right ones in the header and the message."""
    response = await client.request(method, path)
    assert response.status_code == 405
    assert response.json()["status_code"] == 405
    assert sorted(response.headers["Allow"].split(", ")) == allowed.split(", ")
    assert method in response.json()["message"]


@pytest.mark.parametrize("url", [FETCH + "&apiKey={key}", "/webcast/feed?session_id=wc_in_the_url"])
async def test_mistakes_of_ours(client: httpx.AsyncClient, app: FakeApp, url: str) -> None:
    """An unexpected exception: 500 without internals; logged once, with its place, without the caller's secrets."""
    key = client.headers["X-Api-Key"]
    mistake = KeyError(f"internal detail {key}" + " wc_in_the_url" * ("session_id" in url))
    app.timeline.error = app.signer.error = mistake
    with capture_logs() as logs:
        response = await client.get(url.format(key=key))
    message = assert_error(response, 500, "internal_error")
    assert "internal detail" not in message
    (entry,) = logs
    assert (entry["event"], entry["error"]) == ("request_crashed", "KeyError")
    assert "internal detail" in entry["detail"]
    assert any("fakes.py" in line for line in entry["stack"])
    assert key not in str(logs)
    assert "wc_in_the_url" not in str(logs)


async def test_mistakes_outside_an_operation(client: httpx.AsyncClient, app: FakeApp) -> None:
    """Even where no operation is in charge, no exception reaches the server."""
    app.hops = None  # type: ignore[assignment]
    with capture_logs() as logs:
        response = await client.get("/healthz?apiKey=wc_in_the_url")
    assert response.json()["code"] == "internal_error"
    assert len(logs) == 1
    assert "wc_in_the_url" not in str(logs)


async def test_slow_core(client: httpx.AsyncClient, app: FakeApp, monkeypatch: pytest.MonkeyPatch) -> None:
    """A core that does not answer is given up after the deadline, as an unavailable upstream."""
    monkeypatch.setattr("webcastle.api.http.operation._DEADLINE_S", 0.01)

    async def never(*_: object) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(app.timeline, "fetch", never)
    assert "no answer within" in assert_error(await client.get(FETCH), 503, "upstream_unavailable")


async def test_a_timeout_of_the_core_is_not_the_deadline(client: httpx.AsyncClient, app: FakeApp) -> None:
    """A stray TimeoutError from below is a mistake of ours, not a slow upstream."""
    app.timeline.error = TimeoutError()
    with capture_logs():
        assert_error(await client.get(FETCH), 500, "internal_error")


def test_redact() -> None:
    """Secrets go, words stay."""
    assert redact("sessionid=0123456789abcdef; x", ["0123456789abcdef", "", "x"]) == "sessionid=[redacted]; x"
