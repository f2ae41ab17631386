"""TikTok's paths, with and without a slash."""

import pytest

from tests.sandbox.visitor import Visitor


@pytest.mark.parametrize(
    "path",
    [
        "/webcast/room/info",
        "/webcast/room/info_by_user",
        "/webcast/room/check_alive",
        "/webcast/room/enter",
        "/webcast/gift/list",
        "/webcast/ranklist/online_audience",
        "/webcast/feed",
        "/webcast/im/fetch",
        "/webcast/im/fetch/history",
        "/webcast/im/ws_proxy/ws_reuse_supplement",
        "/api-live/user/room",
        "/@demo_chat/live",
        "/@demo_chat",
    ],
)
async def test_every_path_is_served_twice(visitor: Visitor, path: str) -> None:
    """The answer to a bare request is the same with a slash at the end; none is a 404."""
    bare, slashed = await visitor.get(path), await visitor.get(path + "/")
    assert bare[0].status == slashed[0].status != 404
    assert bare[1] == slashed[1]


async def test_other_paths_are_not_found(visitor: Visitor) -> None:
    """As on TikTok."""
    assert (await visitor.get("/webcast/nothing"))[0].status == 404
