"""The defaults of the options fit together."""

from __future__ import annotations

from webcastle.streams import StreamOptions


def test_a_slow_client_is_noticed_before_it_costs_much() -> None:
    """Watermarks and bounds are in an order in which they can work; nothing waits without a bound."""
    options = StreamOptions()
    assert 0 < options.low_water < options.high_water
    assert options.max_message <= options.inbound_limit
    assert options.tick_s < 0.02
    bounds = (options.lag_limit_s, options.ping_s, options.keys_s, options.close_s, options.open_s, options.linger_s)
    assert all(0 < bound <= 60 for bound in bounds)
