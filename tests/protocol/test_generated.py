"""The committed generated code is what `make proto` makes of proto/."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "src" / "webcastle" / "protocol" / "_pb2"


def test_generated_code_is_reproducible(tmp_path: Path) -> None:
    """In a copy of the tree, so that a stale file shows as a difference and not as a repair."""
    for part in ("proto", "Makefile", "pyproject.toml", "requirements.lock", "requirements-dev.lock"):
        source = ROOT / part
        (shutil.copytree if source.is_dir() else shutil.copy)(source, tmp_path / part)
    (tmp_path / ".venv").symlink_to(ROOT / ".venv")
    # Everything is installed already; only the recipe itself is on trial.
    made = subprocess.run(
        ["make", "--silent", "--assume-old=.venv/.dev-stamp", "proto"],
        cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    fresh = tmp_path / "src" / "webcastle" / "protocol" / "_pb2"
    names = sorted(p.name for p in GENERATED.glob("*.py*") if p.is_file())
    assert sorted(p.name for p in fresh.iterdir()) == names
    for name in names:
        assert (fresh / name).read_bytes() == (GENERATED / name).read_bytes(), f"{name} is stale: run `make proto`"
