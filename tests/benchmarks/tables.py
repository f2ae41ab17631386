"""The tables of every benchmark, with figures as long as real ones, without measuring anything."""

from benchmarks.report import Result, Series

from benchmarks import decode, fanout, footprint, ingest, paging, relay


def decoded() -> Result:
    samples = ("room a", "room b")
    one = Series((21.4, 20.9, 22.8))
    return decode.report({sample: {contender[0]: one for contender in decode.CONTENDERS} for sample in samples})


def ingested() -> Result:
    rooms = {ingest.OURS: 200, ingest.REFERENCE: 40, "connector: event + JSON.stringify": 40, "TikTokLive: event": 10}
    run = ingest.Run(31.4, 240_000, 240_001, 20_003.5, 19_987.1)
    return ingest.report({name: [run, run, run] for name in rooms}, rooms)


def paged() -> Result:
    sizes = (10_000, 1_000_000)
    return paging.report({(way, size): Series((154.2, 149.0, 171.9)) for way in paging.WAYS for size in sizes}, *sizes)


def taken() -> Result:
    return footprint.report(125.4, Series((151.2, 149.8)), Series((148.1, 150.3)), 1_000_000, Series((0.99, 1.21)))


def fanned_out() -> Result:
    sizes, rates = (50, 500, 2_000), (50, 200, 500, 1_000)
    run = fanout.Run(1.23, 2_100_000, 1_000, 7.8, 14.9, 1_041.0, 0.6, 0.03)
    runs = {(server, size, rate): run for size in sizes for rate in rates for server in ("webcastle", "node")}
    return fanout.report(runs, 8.4, Series((1.1, 1.0, 1.3)), Series((2.4, 2.3, 2.6)))


def relayed() -> Result:
    return relay.report({case.name: relay.Run(22.4, 12.1, 4_003, 4_000, 2.8, 1_204, 0.12) for case in relay.CASES})


TABLES = {
    "decode": decoded,
    "ingest": ingested,
    "paging": paged,
    "footprint": taken,
    "fanout": fanned_out,
    "relay": relayed,
}
