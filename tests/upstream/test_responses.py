"""Foreign input of any shape: readers give a value or nothing, never an exception."""

from __future__ import annotations

import math

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from webcastle.errors import UpstreamError
from webcastle.protocol.shapes import identifier, json_object, mapping, number, text
from webcastle.upstream import responses
from webcastle.upstream.creators import read_lookup
from webcastle.upstream.responses import live_room_user_info
from webcastle.upstream.signers.provider import check_signed
from webcastle.upstream.websocket import heartbeat_ms

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=20,
)
FIELDS = st.sampled_from(["id", "roomId", "uniqueId", "status", "secUid", "nickname", "title", "liveRoomStats"])
INFO = st.dictionaries(st.sampled_from(["user", "liveRoom", "stats"]), JSON | st.dictionaries(FIELDS, JSON))


@given(INFO)
def test_any_lookup_answer_is_read(info):
    """Ids are ids or 0, a liveness is one of three, strings are strings."""
    found = read_lookup("x", info, source="html", checked_at=1)
    assert 0 <= found.room_id < 2**63
    assert found.alive in (True, False, None)
    assert found.unique_id
    assert found.viewers >= 0


@given(
    st.binary(max_size=300),
    st.sampled_from([b'<script id="SIGI_STATE">', b'<script id="sigi-persisted-data">x.SIGI_STATE=']),
)
def test_any_page_is_read(junk, opening):
    """A page is a state or none."""
    for page in (junk, opening + junk, junk + opening + b"{" + junk, opening + b"{}" + junk + b"</script>"):
        assert live_room_user_info(page) is None or isinstance(live_room_user_info(page), dict)


def test_a_page_of_broken_tags_is_read_in_linear_time():
    """Megabytes of half tags cost no more than a page of that size."""
    for bait in (b"<script ", b'<script id="SIGI_STATE"', b'<script id = "sigi-persisted-data">SIGI_STATE '):
        assert live_room_user_info(bait * 100_000) is None


@given(JSON, st.integers(100, 599))
def test_any_json_answer_is_an_object_or_a_typed_error(body, status):
    """Nothing but an UpstreamError comes out of reading an answer."""
    try:
        found = responses.checked_json("hop", status, {}, orjson.dumps(body, option=orjson.OPT_NON_STR_KEYS), 0)
    except (UpstreamError, orjson.JSONEncodeError):  # the latter: what hypothesis made cannot be JSON
        return
    assert isinstance(found, dict)
    assert status == 200


@given(JSON)
def test_values_have_the_type_that_was_asked_for(value):
    """Every reader gives its type."""
    assert isinstance(mapping(value), dict)
    assert isinstance(text(value), str)
    assert type(number(value)) is int
    assert 0 <= identifier(value) < 2**63


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("7300000000000000001", 7300000000000000001),
        (7300000000000000001, 7300000000000000001),
        (3.0, 3),
        (3.5, 0),
        (math.inf, 0),
        (math.nan, 0),
        (True, 0),
        ("-3", 0),
        ("٣", 0),
        ("1" * 30, 0),
        ("", 0),
        (None, 0),
    ],
)
def test_numbers(value, read):
    """Digits count as numbers, whatever else looks like one does not."""
    assert number(value) == read


def test_json_that_is_no_object():
    """Lists, scalars, halves and bombs of brackets are no object."""
    for body in (b"[]", b"1", b'{"a":', b"", b"\xff", b"[" * 1_000_000, b'{"a":' * 1_000_000):
        assert json_object(body) is None


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("5", 5),
        (" 7 ", 7),
        ("99999999999999", 3600),
        ("-5", 0),
        ("soon", 0),
        ("", 0),
        ("Wed, 01 Apr 2026 00:00:30 GMT", 30),
        ("Wed, 01 Apr 1970 00:00:00 GMT", 0),
        ("Wed, 01 Apr 9999 00:00:00 GMT", 3600),
    ],
)
def test_retry_after(value, seconds):
    """A number or a date; nonsense is nothing, and nobody makes us wait for more than an hour."""
    assert responses.retry_after_s({"Retry-After": value}, 1_775_001_600_000) == seconds


@pytest.mark.parametrize(
    ("options", "fetched", "beat"),
    [
        ("", 0, 10_000),
        ("", 12_000, 10_000),
        ("ping-interval=5;reconnect-interval=2", 0, 5_000),
        ("reconnect-interval=2; ping-interval=7", 99_000, 7_000),
        ("ping-interval=270000", 0, 10_000),
        ("ping-interval=-1", 0, 10_000),
        ("ping-interval", 0, 10_000),
        ("\x00;;=", 0, 10_000),
    ],
)
def test_the_heartbeat_fits_into_the_patience(options, fetched, beat):
    """The handshake's wish counts, nonsense does not, and three beats fit into 30 s of patience."""
    assert heartbeat_ms(options, fetched, 30_000) == beat


@given(st.text(max_size=200))
def test_no_signed_url_raises_anything_else(signed):
    """Whatever a provider sends, the check says yes or raises its own error."""
    asked = "https://webcast.tiktok.com/webcast/feed/?a=1"
    for candidate in (signed, asked + signed):
        try:
            check_signed("x", asked, candidate)
        except UpstreamError:
            continue
        assert candidate.startswith("https://webcast.tiktok.com")
