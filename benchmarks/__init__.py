"""What Webcastle costs, beside the peers, fed the same bytes in the same run: ``python -m benchmarks [name …]``.

``decode``, ``ingest``, ``paging``, ``footprint`` are the benchmarks. ``traffic`` makes the bytes, ``feeder`` is the server
that plays TikTok for ``ingest`` and ``footprint``, ``processes`` talks to the processes that are measured, ``report``
prints. docs/benchmarks.md says what is measured and how.
"""
