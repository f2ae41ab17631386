"""The command line: ``python -m benchmarks [name …] [--quick]``."""

from __future__ import annotations

import argparse
import importlib
import sys

from rich.console import Console

from benchmarks.report import Result

BENCHMARKS = ("decode", "ingest", "paging", "footprint", "fanout", "relay")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help=f"which: {', '.join(BENCHMARKS)} (all by default)")
    parser.add_argument("--quick", action="store_true", help="fewer rounds, shorter runs: to see that it works")
    arguments = parser.parse_args()
    unknown = set(arguments.names) - set(BENCHMARKS)
    if unknown:
        parser.error(f"no benchmark called {', '.join(sorted(unknown))}; there are {', '.join(BENCHMARKS)}")
    console = Console()
    met = True
    for name in arguments.names or BENCHMARKS:
        result: Result = importlib.import_module(f"benchmarks.{name}").run(quick=arguments.quick)
        result.print(console)
        met &= result.met
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
