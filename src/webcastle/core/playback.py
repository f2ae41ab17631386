"""Video addresses of a broadcast: every quality that room/info names, as FLV and HLS.

``stream_url`` contains them twice: as ``live_core_sdk_data``, whose ``stream_data`` is a JSON document in a string (all qualities, each as
FLV and HLS), and as the older ``flv_pull_url`` and ``hls_pull_url``. The first is read first, the second fills in what it lacks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from webcastle.protocol.shapes import json_object, listing, mapping, text, web_url

__all__ = ["Playback", "StreamUrls", "playback_of"]

_LADDER: Final = ("origin", "uhd", "hd", "sd", "ld", "ao")
"""Best first; ``ao`` is sound alone."""
_OLD_NAMES: Final = MappingProxyType({"FULL_HD1": "uhd", "HD1": "hd", "SD1": "sd", "SD2": "ld", "AUDIO": "ao"})
_MOST_QUALITIES: Final = 32
_LONGEST_STREAM_DATA: Final = 256 * 1024


@dataclass(frozen=True, slots=True)
class StreamUrls:
    """One quality: its addresses ("" for a form that there is not), and what TikTok says of it."""

    hls: str = ""
    flv: str = ""
    name: str = ""
    resolution: str = ""


@dataclass(frozen=True, slots=True)
class Playback:
    """The qualities by key (``origin``, ``uhd``, ``hd``, ``sd``, ``ld``, ``ao``), best first, and the one that TikTok plays first."""

    qualities: Mapping[str, StreamUrls]
    default_quality: str


def playback_of(stream_url: object) -> Playback:
    """Read ``stream_url`` of room/info, whatever is in it."""
    source = mapping(stream_url)
    pull_data = mapping(mapping(source.get("live_core_sdk_data")).get("pull_data"))
    options = mapping(pull_data.get("options"))
    named = {
        text(quality.get("sdk_key"), 32): (text(quality.get("name"), 64), text(quality.get("resolution"), 32))
        for quality in map(mapping, listing(options.get("qualities")))
    }
    urls = _sdk_urls(pull_data.get("stream_data"))
    for key, more in _old_urls(source).items():
        hls, flv = urls.get(key, ("", ""))
        urls[key] = (hls or more[0], flv or more[1])
    ordered = sorted(urls, key=lambda key: _LADDER.index(key) if key in _LADDER else len(_LADDER))
    qualities = {key: StreamUrls(*urls[key], *named.get(key, ("", ""))) for key in ordered[:_MOST_QUALITIES]}
    return Playback(MappingProxyType(qualities), _default(source, options, qualities))


def _sdk_urls(stream_data: object) -> dict[str, tuple[str, str]]:
    """The document in the string: ``{"data": {"<key>": {"main": {"flv", "hls"}}}}``."""
    packed = stream_data if isinstance(stream_data, str) else ""
    document = json_object(packed.encode(errors="replace")) if len(packed) <= _LONGEST_STREAM_DATA else None
    found = {}
    for key, value in mapping(mapping(document).get("data")).items():
        main = mapping(mapping(value).get("main"))
        urls = (web_url(main.get("hls")), web_url(main.get("flv")))
        if key and any(urls):
            found[key[:32]] = urls
    return found


def _old_urls(source: Mapping[str, Any]) -> dict[str, tuple[str, str]]:
    hls, flv = mapping(source.get("hls_pull_url_map")), mapping(source.get("flv_pull_url"))
    found = {}
    for name, key in _OLD_NAMES.items():
        urls = (web_url(hls.get(name)), web_url(flv.get(name)))
        if any(urls):
            found[key] = urls
    single = (web_url(source.get("hls_pull_url")), web_url(source.get("rtmp_pull_url")))
    if not found and any(single):
        found[_OLD_NAMES.get(text(source.get("default_resolution"), 32), "hd")] = single
    return found


def _default(source: Mapping[str, Any], options: Mapping[str, Any], qualities: Mapping[str, StreamUrls]) -> str:
    wished = text(mapping(options.get("default_quality")).get("sdk_key"), 32)
    older = _OLD_NAMES.get(text(source.get("default_resolution"), 32), "")
    return next((key for key in (wished, older) if key in qualities), next(iter(qualities), ""))
