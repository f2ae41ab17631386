"""The fan-out benchmark counts what it says it counts, for both servers."""

import pytest

from benchmarks import fanout, traffic

CLIENTS, RATE, SECONDS = 6, 100, 1.0


@pytest.mark.parametrize("server", ["webcastle", "node"])
def test_everything_that_is_offered_is_delivered(server):
    """At a rate that both can bear, each subscriber gets each message; what is measured is plausible."""
    run = fanout.measure_once(server, {0: CLIENTS, 1: CLIENTS}, RATE, SECONDS)
    assert run.offered == RATE * CLIENTS
    # Webcastle makes two events of a follow, one message in twenty.
    assert 0.8 * run.offered < run.delivered < 1.3 * run.offered
    assert 0 < run.p50_ms <= run.p99_ms < 5_000
    assert 300 < run.frame_bytes < 10_000
    assert run.cpu_us > 0


def test_delays_are_found_by_message_id():
    """A message's delay counts from the frame it was in, frames of several rooms being sent in turn."""
    sent_at = [0.0, 0.1, 1.0, 1.1, 2.0, 2.1]
    first, per_frame = traffic.FIRST_MESSAGE, traffic.FRAME_SIZES[0]
    arrivals = [(first, 0.5), (first + per_frame, 1.25), (first + 10**9 + per_frame, 1.35), (first - 1, 9.0)]
    assert list(fanout._delays(arrivals, sent_at, 2)) == pytest.approx([0.5, 0.25, 0.25])
