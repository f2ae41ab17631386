"""The feeder plays TikTok well enough for each client, so that the ingest benchmark measures the client and nothing else."""

import pytest

from benchmarks import ingest

ROOMS, RATE, SECONDS = 3, 300, 0.5


def test_webcastle_commits_every_message_that_the_feeder_sends():
    """What is counted as committed is what was sent."""
    run = ingest.measure_gateway(ROOMS, RATE, SECONDS)
    assert run.messages == run.expected > 0


@pytest.mark.parametrize("peer", ["connector", "tiktoklive"])
def test_a_peer_gets_every_message_that_the_feeder_sends(peer):
    """Unmodified clients connect and lose nothing, so their numbers are fair."""
    run = ingest.measure_peer(peer, ROOMS, RATE, SECONDS)
    assert run.messages == run.expected > 0
