"""TLS by the gateway itself: pages, contract and relay on one port."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
import trustme
from websockets.asyncio.client import connect

from tests.api.compat.euler.conftest import running
from tests.api.compat.euler.library import Library
from tests.api.fakes import FakeApp, WatchedStore
from webcastle.errors import ConfigError


@dataclass
class Certificate:
    """Where the files are, and who trusts them."""

    cert: Path
    key: Path
    trust: ssl.SSLContext


@pytest.fixture
def certificate(tmp_path: Path) -> Certificate:
    authority = trustme.CA()
    issued = authority.issue_cert("localhost", "127.0.0.1")
    cert, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    issued.private_key_pem.write_to_path(str(key))
    for number, blob in enumerate(issued.cert_chain_pems):
        blob.write_to_path(str(cert), append=number > 0)
    trust = ssl.create_default_context()
    authority.configure_trust(trust)
    return Certificate(cert, key, trust)


@pytest.fixture
async def app(tmp_path: Path) -> AsyncIterator[FakeApp]:
    async with WatchedStore(tmp_path / "webcastle.db") as store:
        yield FakeApp(store)


async def test_https_and_wss(tmp_path: Path, certificate: Certificate) -> None:
    """The contract names the relay by wss, and it is there; plain HTTP is not understood."""
    settings = {"tls_cert": str(certificate.cert), "tls_key": str(certificate.key)}
    async with running(tmp_path / "data", more=settings) as gateway:
        assert gateway.url.startswith("https://127.0.0.1:")
        room = await gateway.room()
        library = Library(gateway, await gateway.key())
        library.http = httpx.AsyncClient(base_url=gateway.url, headers=library.http.headers, verify=certificate.trust)
        await library.fetch()
        assert library.first.push_server.startswith(f"wss://127.0.0.1:{gateway.port}/")
        url = f"wss://localhost:{gateway.port}{library.target(client_enter='0')}"
        async with connect(url, ssl=certificate.trust) as socket:
            room.chat(1)
            async with asyncio.timeout(10):
                assert isinstance(await socket.recv(), bytes)
        async with httpx.AsyncClient() as plain:
            with pytest.raises(httpx.HTTPError):
                await plain.get(f"http://127.0.0.1:{gateway.port}/healthz")


@pytest.mark.parametrize(
    ("cert", "key"), [("cert.pem", ""), ("", "key.pem"), ("no.pem", "key.pem"), ("key.pem", "cert.pem")]
)
async def test_files_that_are_of_no_use(
    app: FakeApp, certificate: Certificate, tmp_path: Path, cert: str, key: str
) -> None:
    """One without the other, none there, or not what they should be: said before anything listens."""
    files = {"tls_cert": str(tmp_path / cert) if cert else "", "tls_key": str(tmp_path / key) if key else ""}
    with pytest.raises(ConfigError, match="certificate"):
        app.server(**files)


async def test_without_files_there_is_no_tls(app: FakeApp) -> None:
    """The default."""
    async with app.server() as server:
        assert server.url.startswith("http://")
