"""``webcastle doctor``: which hop works and which is broken."""

__all__ = ["doctor"]


def doctor() -> None:
    """Check every hop."""
