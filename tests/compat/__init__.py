"""Unmodified client libraries against Webcastle, each in a process of its own (peers/README.md)."""
