import pytest
from google.protobuf import json_format

from tests.peers import decoders
from tests.peers.decoders import Peer, PeerError, without_defaults
from webcastle.protocol import frames, schema

CHAT = schema.WebcastChatMessage(
    common=schema.CommonMessageData(method="WebcastChatMessage", msg_id=7300000000000000009),
    user=schema.User(id=6800000000000000001, display_id="demo"),
    content="hi",
)


@pytest.fixture(scope="module", params=[Peer.connector, Peer.tiktoklive], ids=["connector", "tiktoklive"])
def peer(request):
    with request.param() as peer:
        yield peer


def test_a_peer_reads_a_message_as_we_wrote_it(peer):
    """Names, nesting and 64-bit ids arrive unchanged."""
    ours = json_format.MessageToDict(CHAT, use_integers_for_enums=True)
    assert without_defaults(peer.decode("WebcastChatMessage", CHAT.SerializeToString())) == ours


def test_a_peer_unpacks_a_frame_down_to_the_message(peer):
    """A gzipped push frame is opened as the client opens it."""
    entry = schema.BaseProtoMessage(method="WebcastChatMessage", payload=CHAT.SerializeToString(), msg_id=1)
    result = schema.ProtoMessageFetchResult(messages=[entry], cursor="c-1", need_ack=True)
    value = peer.decode_frame(frames.encode_frame("msg", result.SerializeToString(), log_id=7, compress=True))
    assert value["logId"] == "7"
    read = value["protoMessageFetchResult"]
    assert (read["cursor"], read["needAck"]) == ("c-1", True)
    decoded = read["messages"][0]["decodedData"]
    assert decoded.get("data", decoded)["content"] == "hi"


def test_bytes_that_a_peer_cannot_read_are_its_error_and_not_its_end(peer):
    """Bad input raises PeerError; the next question is answered."""
    with pytest.raises(PeerError):
        peer.decode("WebcastChatMessage", b"\x0a\x7f cut off")
    assert peer.decode("WebcastChatMessage", CHAT.SerializeToString())["content"] == "hi"


@pytest.mark.parametrize("start", [Peer.connector, Peer.tiktoklive])
def test_a_missing_peer_fails_and_says_what_to_run(start, tmp_path, monkeypatch):
    """No skip: a comparison that did not run must be seen."""
    monkeypatch.setattr(decoders, "PEERS", tmp_path)
    with pytest.raises(AssertionError, match="make peers"):
        start()


def test_a_peer_that_dies_is_told_with_its_own_words():
    """The process's stderr is in the failure."""
    with pytest.raises(AssertionError, match="no such decoder"), Peer("dead", ["sh", "-c", "echo no such decoder >&2"]):
        pass


def test_a_peer_that_hangs_is_stopped_after_its_time():
    """No test waits for ever."""
    with pytest.raises(AssertionError, match="did not answer"), Peer("slow", ["sleep", "60"], start_timeout=0.2):
        pass


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": "0", "b": {"c": False}, "d": [0, {}]}, {"d": [0, {}]}),
        ({"a": {"b": {"c": ""}}, "k": "1"}, {"k": "1"}),
    ],
)
def test_without_defaults_drops_what_proto3_cannot_tell_from_absence(value, expected):
    """Empty messages go with their fields; list places stay."""
    assert without_defaults(value) == expected
