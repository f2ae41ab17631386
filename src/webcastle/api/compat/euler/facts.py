"""What pages and contract look up for many clients at once: asked once, kept for a short time, as upstream said it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from webcastle.core.recent import Recent
from webcastle.models import Liveness

if TYPE_CHECKING:
    from webcastle.app import App

__all__ = ["Facts"]

INFO_TTL_S: Final = 10.0
ALIVE_TTL_S: Final = 5.0
GIFTS_TTL_S: Final = 600.0
MOST_ROOMS: Final = 1000
MOST_GIFT_LISTS: Final = 16


class Facts:
    """Facts of rooms. Errors are those of the upstream."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def info(self, room_id: int) -> dict[str, Any]:
        """The ``data`` of room/info."""
        return (await self._infos.get(room_id, lambda: self._app.source.room_info(room_id))).value

    async def gifts(self, room_id: int) -> dict[str, Any]:
        """The ``data`` of gift/list."""
        return (await self._gifts.get(room_id, lambda: self._app.source.gift_list(room_id))).value

    async def alive(self, room_id: int) -> Liveness:
        """Whether the room is live."""

        async def ask() -> Liveness:
            return (await self._app.discovery.alive([room_id]))[0]

        return (await self._liveness.get(room_id, ask)).value

    # Made when first wanted: the API is described without a running application.

    @cached_property
    def _infos(self) -> Recent[int, dict[str, Any]]:
        return Recent(self._app.clock, ttl_s=INFO_TTL_S, most=MOST_ROOMS)

    @cached_property
    def _gifts(self) -> Recent[int, dict[str, Any]]:
        return Recent(self._app.clock, ttl_s=GIFTS_TTL_S, most=MOST_GIFT_LISTS)

    @cached_property
    def _liveness(self) -> Recent[int, Liveness]:
        return Recent(self._app.clock, ttl_s=ALIVE_TTL_S, most=MOST_ROOMS)
