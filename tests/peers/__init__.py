"""Decoders that we did not write: the peers' own schemas, run as separate processes (see peers/README.md)."""
