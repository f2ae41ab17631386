"""The relay benchmark counts what it says it counts."""

import pytest

from benchmarks import relay


@pytest.mark.parametrize("compress", [True, False])
def test_everything_that_is_offered_is_delivered(compress):
    """Each client gets each message, acknowledged; what is measured is plausible."""
    run = relay.measure(relay.Case("small", rooms=2, clients=6, rate=50.0, compress=compress), 1.0)
    assert run.expected == 300.0
    assert 0.8 * run.expected < run.delivered < 1.3 * run.expected
    assert 2 <= run.frame_messages <= 3.5
    assert (run.bytes_a_message < 600) is compress
    assert run.cpu_us > 0
