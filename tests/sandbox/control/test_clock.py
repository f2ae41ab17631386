"""World time: by hand, real, shifted, faster."""

from webcastle.sandbox.control.clock import WorldClock, wall_ms


def test_a_manual_clock_stands_until_turned() -> None:
    """And goes exactly as far as it is turned."""
    clock = WorldClock(manual_at=1000)
    assert clock.manual
    assert clock.now_ms() == 1000
    clock.advance(250)
    assert clock.now_ms() == 1250
    assert clock.delay_s(9999) is None


def test_a_real_clock_follows_the_machine_and_can_be_ahead() -> None:
    """Within a second; a shift and a turn both put it ahead."""
    clock = WorldClock(shift_ms=60_000)
    assert abs(clock.now_ms() - wall_ms() - 60_000) < 1000
    clock.advance(60_000)
    assert abs(clock.shift_ms - 120_000) < 1000
    delay = clock.delay_s(clock.now_ms() + 2000)
    assert delay is not None
    assert 1.5 < delay <= 2.0


def test_speed_shortens_waits() -> None:
    """Ten times as fast: a tenth of the wait."""
    clock = WorldClock()
    clock.set_speed(10)
    delay = clock.delay_s(clock.now_ms() + 10_000)
    assert delay is not None
    assert 0.8 < delay <= 1.0


def test_stopping_and_going_on_keeps_the_time() -> None:
    """No jump in either direction."""
    clock = WorldClock()
    before = clock.now_ms()
    clock.set_manual(True)
    assert 0 <= clock.now_ms() - before < 1000
    clock.advance(5_000)
    stood = clock.now_ms()
    clock.set_manual(False)
    assert 0 <= clock.now_ms() - stood < 1000
