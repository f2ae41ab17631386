"""Our schema against two decoders that we did not write: messages with every field set mean the same to all three.

The sandbox and the upstream side share one codec, so a mistake in it would cancel out between them; here it cannot.
"""

from __future__ import annotations

import json
import math
import random
from collections.abc import Iterator
from typing import Any

import pytest
from google.protobuf import json_format

from tests.peers.decoders import Peer, without_defaults
from tests.protocol.filling import fill
from webcastle.protocol.messages import METHODS


@pytest.fixture(scope="module")
def connector() -> Iterator[Peer]:
    """tiktok-live-connector's own schema, in a process of its own."""
    with Peer.connector() as peer:
        yield peer


def common(ours: Any, theirs: Any, path: str, differences: list[str], seen: list[int]) -> None:
    """Compare what both name; note each disagreement, count each agreement."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for name in ours.keys() & theirs.keys():
            common(ours[name], theirs[name], f"{path}.{name}", differences, seen)
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for i, (a, b) in enumerate(zip(ours, theirs, strict=True)):
            common(a, b, f"{path}[{i}]", differences, seen)
    elif str(ours).lower() == str(theirs).lower() or (
        isinstance(ours, float) and math.isclose(ours, theirs, rel_tol=1e-6)
    ):
        seen[0] += 1
    else:
        differences.append(f"{path}: ours {ours!r}, theirs {theirs!r}")


@pytest.mark.parametrize("method", sorted(METHODS))
def test_the_connector_reads_what_we_write(connector: Peer, method: str) -> None:
    """Every field that both schemas name has the same value in both decoders."""
    filled = fill(METHODS[method](), random.Random(method), depth=2, share=1.0)
    ours = json_format.MessageToDict(filled, use_integers_for_enums=True)
    theirs = connector.decode(method, filled.SerializeToString())
    differences: list[str] = []
    seen = [0]
    common(without_defaults(json.loads(json.dumps(ours))), without_defaults(theirs), method, differences, seen)
    assert seen[0] >= 20, f"only {seen[0]} fields could be compared"
    assert not differences, "\n".join(differences[:20])
