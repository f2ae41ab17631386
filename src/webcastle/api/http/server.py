"""The API on a socket: a uvicorn server that lives inside the caller's event loop and leaves signals to the caller."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
from collections.abc import Iterator
from typing import Self

import structlog
import uvicorn
from starlette.types import ASGIApp

from webcastle.errors import ConfigError
from webcastle.streams import StreamServer

__all__ = ["ApiServer"]

_log = structlog.get_logger("webcastle.api")


class _Server(uvicorn.Server):
    """Uvicorn without its signal handlers, and with an event instead of a flag to wait for."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = asyncio.Event()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listening.set()


class ApiServer:
    """The listening API. Use it as ``async with``, or call `start` and `stop`.

    Args:
        api: the HTTP application; what it works with is started before the server and stopped after it.
        streams: the WebSockets; started and stopped with the server.
        host: the address to listen on.
        port: 0 picks a free one; `port` and `url` tell which.
        tls_cert: PEM file with the certificate chain; with ``tls_key``, its private key, the server speaks HTTPS and WSS.
        tls_key: see ``tls_cert``.
        grace_s: how long `stop` lets running requests finish.

    Raises:
        ConfigError: the certificate cannot be used.
    """

    def __init__(
        self,
        api: ASGIApp,
        streams: StreamServer,
        *,
        host: str,
        port: int,
        tls_cert: str = "",
        tls_key: str = "",
        grace_s: float = 3.0,
    ) -> None:
        self.host = host
        self.port = port
        self._grace_s = grace_s
        self._streams = streams
        self._secure = _check_certificate(tls_cert, tls_key)
        # Keys may stand in query strings, so there is no access log.
        self._server = _Server(
            uvicorn.Config(
                api,
                lifespan="off",
                ssl_certfile=tls_cert or None,
                ssl_keyfile=tls_key or None,
                ws=streams.protocol,
                access_log=False,
                log_config=None,
                server_header=False,
                timeout_graceful_shutdown=max(1, round(grace_s)),
            )
        )
        self._task: asyncio.Task[None] | None = None

    @property
    def url(self) -> str:
        """The server's URL; for a wildcard address with the loopback address."""
        host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(self.host, self.host)  # noqa: S104 - compared, not bound
        scheme = "https" if self._secure else "http"
        return f"{scheme}://[{host}]:{self.port}" if ":" in host else f"{scheme}://{host}:{self.port}"

    async def start(self) -> None:
        """Listen; returns once connections are accepted. Raises `ConfigError` if the address cannot be had."""
        listener = _bind(self.host, self.port)
        self.port = listener.getsockname()[1]
        self._streams.start()
        self._task = asyncio.get_running_loop().create_task(self._server.serve(sockets=[listener]), name="api server")
        listening = asyncio.get_running_loop().create_task(self._server.listening.wait())
        await asyncio.wait([self._task, listening], return_when=asyncio.FIRST_COMPLETED)
        if self._task.done():
            listening.cancel()
            await self._streams.stop()
            await self._task

    async def stop(self) -> None:
        """Stop accepting, let running requests finish within the grace time, then cut them off."""
        if self._task is None:
            return
        self._server.should_exit = True
        # uvicorn bounds the wait for requests, but not the wait for sockets that a client will not close
        _, pending = await asyncio.wait([self._task], timeout=self._grace_s + 2.0)
        if pending:
            _log.warning("api_server_cut_off", grace_s=self._grace_s)
            self._task.cancel()
            await asyncio.wait([self._task], timeout=1.0)
        await self._streams.stop()
        self._task = None

    async def wait(self) -> None:
        """Return when the server has stopped; raises what stopped it, if it was not `stop`."""
        if self._task is not None:
            await asyncio.shield(self._task)

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()


def _check_certificate(cert: str, key: str) -> bool:
    """Whether to serve TLS. Raises `ConfigError` if the files are of no use."""
    if not cert and not key:
        return False
    hint = "WEBCASTLE_TLS_CERT and WEBCASTLE_TLS_KEY name PEM files that belong together."
    if not cert or not key:
        raise ConfigError("Only one of certificate and key is set.", hint=hint)
    try:
        ssl.create_default_context(ssl.Purpose.CLIENT_AUTH).load_cert_chain(cert, key)
    except OSError as exc:  # what ssl raises is one too
        raise ConfigError(f"The TLS certificate cannot be used: {exc.strerror or exc}.", hint=hint) from exc
    return True


def _bind(host: str, port: int) -> socket.socket:
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0][0]
        return socket.create_server((host, port), family=family, backlog=2048)
    except (OSError, OverflowError) as exc:
        reason = exc.strerror if isinstance(exc, OSError) and exc.strerror else str(exc)
        raise ConfigError(
            f"Cannot listen on {host}:{port}: {reason}.",
            hint="Choose another WEBCASTLE_PORT (0 picks a free one) or WEBCASTLE_HOST.",
        ) from exc
