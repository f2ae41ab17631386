"""Polling and history: both chains together hand out the ledger, every id once."""

from itertools import pairwise

import pytest

from tests.sandbox.visitor import Visitor
from webcastle.protocol import schema
from webcastle.sandbox import Sandbox

ROOMS = ("demo_chat", "demo_gifts", "demo_chaos", "demo_quiet", "demo_everything")


async def test_the_first_answer(box: Sandbox, visitor: Visitor) -> None:
    """Six older messages marked as history, the cursor to continue from, and the address of the socket."""
    room = box.world.find("demo_chat")
    first = await visitor.fetch(room.room_id)
    ledger = box.ledger("demo_chat")
    assert [message.msg_id for message in first.messages] == ledger[-6:]
    assert all(message.is_history for message in first.messages)
    assert first.is_first
    assert first.history_comment_cursor == str(ledger[-6])
    assert not first.history_no_more
    assert first.fetch_type == 1
    assert first.fetch_interval == 1000
    assert first.heartbeat_duration == 10_000
    assert first.need_ack
    assert first.now == box.world.now_ms()
    assert first.push_server == f"ws://127.0.0.1:{box.port}/webcast/im/ws_proxy/ws_reuse_supplement/"
    assert first.route_params["wrss"]
    fields = first.cursor.split("_")
    assert len(fields) == 6
    assert fields[0] == str(first.now)
    assert fields[1] == str(ledger[-1])
    assert first.internal_ext.startswith(f"fetch_time:{first.now}|start_time:")
    assert f"|next_cursor:{first.cursor}|wss_info:0-" in first.internal_ext


@pytest.mark.parametrize("name", ROOMS)
async def test_both_chains_hand_out_the_ledger(box: Sandbox, visitor: Visitor, name: str) -> None:
    """Forward from the first answer in order of emission, back from it to the very first message."""
    room_id = box.world.find(name).room_id
    first = await visitor.fetch(room_id)
    older = await visitor.chain_back(room_id, first.history_comment_cursor)
    ids = older[::-1] + [message.msg_id for message in first.messages]
    cursor = first.cursor
    cursors = {cursor}
    for step in (1, 999, 30_000, 200_000, 0):
        await box.advance(step)
        while True:
            answer = await visitor.fetch(room_id, cursor)
            assert not answer.is_first
            ids += [message.msg_id for message in answer.messages]
            assert len(answer.messages) <= 500
            cursor = answer.cursor
            if not answer.messages:
                break
            assert cursor not in cursors
            cursors.add(cursor)
    assert ids == box.ledger(name)
    assert await visitor.chain_back(room_id) == box.ledger(name)[::-1]


async def test_polling_and_history_give_the_same_bytes(box: Sandbox, visitor: Visitor) -> None:
    """A message is the same wherever it is asked for."""
    room_id = box.world.find("demo_chat").room_id
    first = await visitor.fetch(room_id)
    await box.advance(20_000)
    forward = (await visitor.fetch(room_id, first.cursor)).messages
    back = (await visitor.history(room_id)).messages
    assert len(forward) > 50
    assert [each.payload for each in forward] == [each.payload for each in back][: len(forward)][::-1]


async def test_history_pages_are_newest_first_and_bounded(box: Sandbox, visitor: Visitor) -> None:
    """As many as asked for, at most 200, five if nothing is said."""
    room_id = box.world.find("demo_chat").room_id
    ledger = box.ledger("demo_chat")
    for count, expected in ((1, 1), (7, 7), (200, 200), (9_999, 200)):
        page = await visitor.history(room_id, count=count)
        assert [message.msg_id for message in page.messages] == ledger[::-1][:expected]
        assert page.history_comment_cursor == str(ledger[-expected])
        assert not page.history_no_more
    url = f"/webcast/im/fetch/history/?aid=1988&room_id={room_id}"
    for extra in ("", "&history_comment_count=x", "&history_comment_count=-1"):
        _, body = await visitor.signed(url + extra)
        assert len(schema.ProtoMessageFetchResult.FromString(body).messages) == 5


async def test_history_from_the_first_message_has_no_more(box: Sandbox, visitor: Visitor) -> None:
    """An empty page whose cursor stays where it is."""
    ledger = box.ledger("demo_quiet")
    page = await visitor.history(box.world.find("demo_quiet").room_id, str(ledger[0]))
    assert not page.messages
    assert page.history_no_more
    assert page.history_comment_cursor == str(ledger[0])


@pytest.mark.parametrize("given", ["0", "", "1", "abc", "7299999999999999999", "99999999999999999999", "-7"])
async def test_an_unknown_history_cursor_means_the_newest_page(box: Sandbox, visitor: Visitor, given: str) -> None:
    """Also one from another room."""
    room_id = box.world.find("demo_chat").room_id
    for cursor in (given, str(box.ledger("demo_gifts")[-1])):
        page = await visitor.history(room_id, cursor, 3)
        assert [message.msg_id for message in page.messages] == box.ledger("demo_chat")[::-1][:3]


async def test_unknown_cursors_mean_now(box: Sandbox, visitor: Visitor) -> None:
    """Foreign, tampered with, from the future, from another room, or garbage: a first answer."""
    room_id = box.world.find("demo_chat").room_id
    good = (await visitor.fetch(room_id)).cursor
    foreign = (await visitor.fetch(box.world.find("demo_gifts").room_id)).cursor
    await box.advance(5_000)
    later = (await visitor.fetch(room_id)).cursor
    box.levers.clock._manual -= 5_000  # type: ignore[operator]
    fields = good.split("_")
    tampered = "_".join([fields[0], str(int(fields[1]) + 1), *fields[2:]])
    for cursor in (foreign, tampered, later, "garbage", "_____", "1_2_3_4_5_6", good + "_0", "9" * 400):
        assert (await visitor.fetch(room_id, cursor)).is_first, cursor
    assert not (await visitor.fetch(room_id, good)).is_first


async def test_a_cursor_before_the_first_message_replays_everything(box: Sandbox, visitor: Visitor) -> None:
    """A client that came to an empty room misses nothing."""
    room = box.world.find(box.start_broadcast("demo_never"))
    first = await visitor.fetch(room.room_id)
    await box.advance(20_000)
    answer = await visitor.fetch(room.room_id, first.cursor)
    ids = [message.msg_id for message in (*first.messages, *answer.messages)]
    assert ids == box.ledger(room.room_id)
    assert len(ids) > 20


async def test_the_number_of_history_messages_can_be_chosen(box: Sandbox, visitor: Visitor) -> None:
    """None, some, or all of a short room."""
    room_id = box.world.find("demo_quiet").room_id
    assert not (await visitor.fetch(room_id, history_comment_count=0)).messages
    assert len((await visitor.fetch(room_id, history_comment_count=20)).messages) == 20
    everything = await visitor.fetch(room_id, history_comment_count=200)
    assert [message.msg_id for message in everything.messages] == box.ledger("demo_quiet")
    assert everything.history_no_more


@pytest.mark.parametrize("name", ["demo_restricted", "demo_private", "demo_blocked"])
async def test_rooms_that_one_may_not_see_answer_nothing(box: Sandbox, visitor: Visitor, name: str) -> None:
    """Signed or not; a session opens those that are not blocked."""
    path = f"/webcast/im/fetch/?aid=1988&cursor=0&room_id={box.world.find(name).room_id}"
    assert (await visitor.signed(path))[1] == b""
    visitor.cookies = "ttwid=1; sessionid=2"
    assert bool((await visitor.signed(path))[1]) == (name != "demo_blocked")


@pytest.mark.parametrize("room_id", ["", "0", "abc", "-1", "7299999999999999999", "99999999999999999999999"])
async def test_no_such_room_answers_nothing(visitor: Visitor, room_id: str) -> None:
    """200 and empty, as for any refusal."""
    answer, body = await visitor.signed(f"/webcast/im/fetch/?aid=1988&room_id={room_id}")
    assert (answer.status, body) == (200, b"")


async def test_a_room_that_is_over_says_so(box: Sandbox, visitor: Visitor) -> None:
    """A newcomer gets the end as a message that is not history, no socket, and all older messages on request."""
    room_id = box.world.find("demo_ended").room_id
    first = await visitor.fetch(room_id)
    ledger = box.ledger("demo_ended")
    assert [message.msg_id for message in first.messages] == ledger[-7:]
    last = first.messages[-1]
    assert not last.is_history
    assert schema.WebcastControlMessage.FromString(last.payload).action == 3
    assert first.push_server == ""
    assert first.fetch_type == 0
    page = await visitor.history(room_id, first.history_comment_cursor)
    assert [message.msg_id for message in page.messages] == [*ledger[-7:-207:-1][1:], ledger[-207]]


async def test_times_rise_along_the_chain(box: Sandbox, visitor: Visitor) -> None:
    """Creation times and ids rise with the order of emission in an ordinary room."""
    room_id = box.world.find("demo_chat").room_id
    first = await visitor.fetch(room_id)
    await box.advance(60_000)
    messages = (await visitor.fetch(room_id, first.cursor)).messages
    assert all(sooner.msg_id < later.msg_id for sooner, later in pairwise(messages))
    times = [schema.MessagePeek.FromString(message.payload).common.create_time for message in messages]
    assert times == sorted(times)
    assert box.world.now_ms() - 60_000 < times[0] <= times[-1] <= box.world.now_ms()


async def test_no_push_server(box: Sandbox, visitor: Visitor) -> None:
    """A fetch result that leaves only polling."""
    room_id = box.world.find("demo_chat").room_id
    await visitor.order("no_push_server")
    assert (await visitor.fetch(room_id)).push_server == ""
    assert (await visitor.fetch(room_id)).push_server
