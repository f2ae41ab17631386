"""What holds for all tests."""

from hypothesis import HealthCheck, settings

# How quickly examples are made depends on what else the machine does; no test asserts on time.
settings.register_profile("webcastle", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("webcastle")
