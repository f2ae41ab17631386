"""The benchmarks measure what they say; no test asserts on time."""
