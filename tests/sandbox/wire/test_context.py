"""What handlers share: the answers in JSON, the empty answer, and the orders of faults."""

import orjson

from webcastle.sandbox.control.faults import Faults
from webcastle.sandbox.wire.context import Faults as FaultsProtocol
from webcastle.sandbox.wire.context import empty, json_answer
from webcastle.sandbox.world.world import World


def test_ids_stay_exact_in_json() -> None:
    """19 digits as a number."""
    answer = json_answer({"id": 7_300_000_000_000_000_001}, status=409)
    assert answer.status == 409
    assert isinstance(answer.body, bytes)
    assert orjson.loads(answer.body) == {"id": 7_300_000_000_000_000_001}


def test_the_empty_answer_is_json_with_status_200() -> None:
    """Observed: TikTok refuses without a reason."""
    answer = empty()
    assert (answer.status, answer.body, answer.content_type) == (200, b"", "application/json")


def test_ordered_faults_are_what_the_doors_ask() -> None:
    """The control's class fits the protocol that the wire declares."""
    faults: FaultsProtocol = Faults(World(1, 0, lambda: 0, ()))
    assert faults.take(("drop",), 0, 0) is None
