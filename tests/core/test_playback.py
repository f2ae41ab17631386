"""Where a broadcast can be watched, from `stream_url` in whatever shape."""

from __future__ import annotations

from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from webcastle.core.playback import StreamUrls, playback_of

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=12)
    | st.just("https://a.example"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)


def sdk(stream_data: Any, **options: Any) -> dict[str, Any]:
    return {"live_core_sdk_data": {"pull_data": {"stream_data": stream_data, "options": options}}}


def test_both_forms_are_put_together() -> None:
    """The SDK's document first, the older map for what it lacks; the best quality comes first."""
    document = {"data": {"hd": {"main": {"flv": "https://a/hd.flv"}}, "origin": {"main": {"hls": "https://a/o.m3u8"}}}}
    source = sdk(orjson.dumps(document).decode()) | {
        "flv_pull_url": {"HD1": "https://b/hd.flv", "SD2": "https://b/ld.flv"},
        "hls_pull_url_map": {"HD1": "https://b/hd.m3u8"},
        "default_resolution": "HD1",
    }
    playback = playback_of(source)
    assert dict(playback.qualities) == {
        "origin": StreamUrls("https://a/o.m3u8", ""),
        "hd": StreamUrls("https://b/hd.m3u8", "https://a/hd.flv"),
        "ld": StreamUrls("", "https://b/ld.flv"),
    }
    assert playback.default_quality == "hd"


def test_one_address_alone() -> None:
    """The oldest form has no qualities."""
    playback = playback_of({"hls_pull_url": "https://a/x.m3u8", "rtmp_pull_url": "https://a/x.flv"})
    assert dict(playback.qualities) == {"hd": StreamUrls("https://a/x.m3u8", "https://a/x.flv")}


@pytest.mark.parametrize(
    "stream_data",
    [
        "",
        "{",
        "[]",
        "null",
        '{"data":[]}',
        '{"data":{"hd":[]}}',
        '{"data":{"hd":{"main":{"flv":7,"hls":"javascript:alert(1)"}}}}',
        '{"data":{"":{"main":{"flv":"https://a"}}}}',
        "[" * 100_000,
        '{"data":' * 50_000,
        "\ud800",
        "x" * 300_000,
        7,
        None,
        {"data": {"hd": {"main": {"flv": "https://a"}}}},
    ],
    ids=lambda value: str(value)[:20].encode("ascii", "replace").decode(),
)
def test_stream_data_that_is_none(stream_data: Any) -> None:
    """The document in the string is foreign too."""
    playback = playback_of(sdk(stream_data, default_quality={"sdk_key": "hd"}))
    assert not playback.qualities
    assert playback.default_quality == ""


def test_a_default_that_does_not_exist() -> None:
    """The best one stands in for it."""
    source = sdk(
        '{"data":{"sd":{"main":{"flv":"https://a"}},"x":{"main":{"flv":"https://x"}}}}',
        default_quality={"sdk_key": "uhd"},
    )
    assert playback_of(source).default_quality == "sd"


def test_endless_qualities() -> None:
    """Their number is bounded."""
    many = {"data": {str(n): {"main": {"flv": "https://a"}} for n in range(1000)}}
    assert len(playback_of(sdk(orjson.dumps(many).decode())).qualities) == 32


@given(JSON)
def test_any_stream_url(value: Any) -> None:
    """No shape raises."""
    playback_of(value)
    playback_of({"live_core_sdk_data": value, "flv_pull_url": value, "hls_pull_url_map": value})
