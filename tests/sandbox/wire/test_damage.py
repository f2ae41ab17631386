"""Frames that cannot be read, and what the session makes of them."""

import pytest

from tests.sandbox.visitor import PATIENCE_S, Visitor
from webcastle.protocol import frames
from webcastle.protocol.faults import Fault, FaultKind
from webcastle.sandbox import Sandbox


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("corrupt", FaultKind.BAD_GZIP),
        ("bomb", FaultKind.OVERSIZED),
        ("giant", FaultKind.OVERSIZED),
        ("truncate_frame", FaultKind.BAD_FRAME),
        ("garbage", FaultKind.BAD_FRAME),
    ],
)
async def test_frames_that_cannot_be_read(box: Sandbox, visitor: Visitor, fault: str, kind: FaultKind) -> None:
    """One of them, instead of a good one; what it held comes again to a client that resumes before it."""
    room_id = box.world.find("demo_chat").room_id
    url = f"{box.url}/webcast/im/ws_proxy/ws_reuse_supplement/?room_id={room_id}&compress=gzip"
    first = await visitor.fetch(room_id)
    ws = await visitor.http.ws_connect(
        f"{url}&wrss={first.route_params['wrss']}&cursor={first.cursor}",
        headers={"Cookie": "ttwid=1"},
        max_msg_size=32 * 1024 * 1024,
    )
    await visitor.order(fault, unique_id="demo_chat")
    await box.advance(10_000)
    message = await ws.receive(timeout=PATIENCE_S)
    broken = frames.decode_frame(message.data)
    assert isinstance(broken, Fault)
    assert broken.kind is kind
    good = frames.decode_frame((await ws.receive(timeout=PATIENCE_S)).data)
    assert isinstance(good, frames.Frame)
    assert len((await visitor.fetch(room_id, first.cursor)).messages) > 20
    await ws.close()
