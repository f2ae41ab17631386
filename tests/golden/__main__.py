"""Write the golden frames, here and into the package."""

from __future__ import annotations

import asyncio

from tests.golden.frames import PACKAGED, STORED, golden_frames, packaged, stored


def main() -> None:
    """Make them, and remove those that are no more."""
    frames = asyncio.run(golden_frames())
    for path in STORED.glob("*.json"):
        if path.stem not in frames:
            path.unlink()
    for name, frame in frames.items():
        (STORED / f"{name}.json").write_bytes(stored(frame))
    PACKAGED.write_bytes(packaged(frames))
    print(f"{len(frames)} frames, {PACKAGED.stat().st_size / 1000:.0f} kB in the package")  # noqa: T201 - a command


if __name__ == "__main__":
    main()
