"""TikTok's paths and the handlers behind them."""

from __future__ import annotations

from aiohttp import web

from webcastle.sandbox.wire import feed, fetch, pages, rooms_api, sockets
from webcastle.sandbox.wire.context import CONTEXT, Context

__all__ = ["add_doors"]

_DOORS = (
    ("/webcast/room/info", rooms_api.info),
    ("/webcast/room/info_by_user", rooms_api.info_by_user),
    ("/webcast/room/check_alive", rooms_api.check_alive),
    ("/webcast/room/enter", rooms_api.enter),
    ("/webcast/gift/list", rooms_api.gift_list),
    ("/webcast/ranklist/online_audience", rooms_api.audience),
    ("/webcast/feed", feed.feed),
    ("/webcast/im/fetch", fetch.fetch),
    ("/webcast/im/fetch/history", fetch.history),
    ("/webcast/im/ws_proxy/ws_reuse_supplement", sockets.websocket),
    ("/api-live/user/room", pages.api_live),
    ("/@{name}/live", pages.live_page),
    ("/@{name}", pages.profile),
)


def add_doors(app: web.Application, context: Context) -> None:
    """Serve TikTok's paths, each with and without a slash at its end, and close the sockets on shutdown."""
    app[CONTEXT] = context
    app.on_shutdown.append(_close_sockets)
    app.router.add_get("/", pages.front)
    for path, handler in _DOORS:
        app.router.add_get(path, handler)
        app.router.add_get(path + "/", handler)


async def _close_sockets(app: web.Application) -> None:
    await app[CONTEXT].connections.close_all()
