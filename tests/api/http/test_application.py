"""Health, metrics and the first page: what an operator and a newcomer see."""

from __future__ import annotations

import httpx
import pytest

from tests.api.fakes import NOW, ROOM, FakeApp
from webcastle.core.supervisor import ServiceStatus


async def test_healthy(anonymous: httpx.AsyncClient, app: FakeApp) -> None:
    """Without a key, every hop by name and every service by kind."""
    app.services = [ServiceStatus("follower", 3, 0, 7, "store_failed: The database is locked.", NOW)]
    response = await anonymous.get("/healthz")
    assert response.status_code == 200
    assert response.json()["ok"] is True
    assert response.json()["hops"] == app.hops
    assert response.json()["services"] == {
        "follower": {
            "ok": True,
            "running": 3,
            "waiting": 0,
            "restarts": 7,
            "last_error": "store_failed: The database is locked.",
            "last_error_at": NOW,
        }
    }


@pytest.mark.parametrize("broken", ["upstream", "signer"])
async def test_a_broken_hop(anonymous: httpx.AsyncClient, app: FakeApp, broken: str) -> None:
    """It is named; the gateway serves."""
    app.hops[broken] = {"ok": False, "detail": "refused"}
    response = await anonymous.get("/healthz")
    assert (response.status_code, response.json()["ok"]) == (200, False)
    assert response.json()["hops"][broken] == {"ok": False, "detail": "refused"}


@pytest.mark.parametrize(("readable", "status"), [(True, 200), (False, 503)])
async def test_a_broken_store(anonymous: httpx.AsyncClient, app: FakeApp, readable: bool, status: int) -> None:
    """A store that takes nothing more is named; only without one that can be read the gateway does not serve."""
    app.hops["store"] = {"ok": False, "readable": readable}
    response = await anonymous.get("/healthz")
    assert (response.status_code, response.json()["ok"]) == (status, False)


async def test_a_service_that_is_restarted(anonymous: httpx.AsyncClient, app: FakeApp) -> None:
    """Not ok, and its kind says what is affected."""
    app.services = [ServiceStatus("ingest", 1, 0, 0, "", 0), ServiceStatus("watchlist", 0, 1, 4, "KeyError", NOW)]
    response = await anonymous.get("/healthz")
    assert (response.status_code, response.json()["ok"]) == (200, False)
    assert [kind for kind, each in response.json()["services"].items() if not each["ok"]] == ["watchlist"]
    text = (await anonymous.get("/metrics")).text
    assert 'webcastle_service_up{kind="ingest"} 1.0' in text
    assert 'webcastle_service_up{kind="watchlist"} 0.0' in text
    assert 'webcastle_service_restarts_total{kind="watchlist"} 4.0' in text
    assert "KeyError" not in text


async def test_metrics(client: httpx.AsyncClient) -> None:
    """Requests are counted by operation and status; no label can grow with rooms, names, keys or paths."""
    for number in range(3):
        await client.get(f"/tok/v1/webcast_room_msg_fetch?room_id={ROOM + number}")
        await client.get(f"/no/such/path/{number}")
    text = (await client.get("/metrics")).text
    assert 'webcastle_http_requests_total{operation="webcast_room_msg_fetch",status="200"}' in text
    assert 'webcastle_http_requests_total{operation="other",status="404"}' in text
    assert 'webcastle_http_errors_total{code="unknown_path",dialect="native"}' in text
    assert "webcastle_http_request_seconds_bucket" in text
    assert "/no/such" not in text
    assert str(ROOM) not in text
    assert client.headers["X-Api-Key"] not in text


async def test_index(anonymous: httpx.AsyncClient) -> None:
    """The first page has lines to paste, addressed to where the reader is; a forged Host cannot inject markup."""
    page = await anonymous.get("/")
    assert page.headers["content-type"].startswith("text/html")
    assert "http://gateway/tok/v1/user_uniqueid/" in page.text
    assert 'python3 -m websockets "ws://gateway/?uniqueId=' in page.text
    assert "docs" in page.text
    forged = await anonymous.get("/", headers={"Host": '"><script>alert(1)</script>'})
    assert "<script>" not in forged.text


@pytest.mark.parametrize("path", ["/docs", "/openapi.json"])
async def test_docs(anonymous: httpx.AsyncClient, path: str) -> None:
    """The description is there for people and for programs."""
    assert (await anonymous.get(path)).status_code == 200


async def test_hops_are_metrics_too(anonymous: httpx.AsyncClient, app: FakeApp) -> None:
    """The numbers of /healthz can be scraped; words stay there."""
    app.hops["upstream"] = {"ok": False, "rooms_followed": 3, "detail": "refused", "since": None}
    text = (await anonymous.get("/metrics")).text
    assert "webcastle_upstream_ok 0.0" in text
    assert "webcastle_upstream_rooms_followed 3.0" in text
    assert "webcastle_store_ok 1.0" in text
    assert "refused" not in text
