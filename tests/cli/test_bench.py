"""`webcastle bench`: the benchmarks of a checkout."""

from tests.cli.conftest import command


def test_bench_says_where_it_works(tmp_path):
    """Outside a checkout it points to one."""
    assert "make bench" in command(tmp_path, "bench").stdout
