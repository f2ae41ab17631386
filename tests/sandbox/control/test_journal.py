"""What is kept across restarts."""

from pathlib import Path

import pytest

from webcastle.errors import ConfigError
from webcastle.sandbox.control.journal import Journal, Origin


def test_entries_and_origin_come_back(tmp_path: Path) -> None:
    """In order, also if the process is killed right after `keep`: nothing waits in a buffer."""
    journal = Journal(tmp_path)
    assert journal.origin() is None
    journal.keep_origin(Origin(3, 1_000, None, 5))
    for number in range(3):
        journal.keep({"number": number})
    again = Journal(tmp_path)
    assert again.origin() == Origin(3, 1_000, None, 5)
    assert [entry["number"] for entry in again.entries()] == [0, 1, 2]
    journal.close()
    again.close()


def test_a_line_that_was_cut_off_is_removed(tmp_path: Path) -> None:
    """A new entry follows the last whole one."""
    (tmp_path / "emitted.jsonl").write_bytes(b'{"number":0}\n{"num')
    journal = Journal(tmp_path)
    journal.keep({"number": 1})
    assert [entry["number"] for entry in journal.entries()] == [0, 1]
    journal.close()


def test_without_a_directory_nothing_is_kept() -> None:
    """And nothing fails."""
    journal = Journal(None)
    journal.keep_origin(Origin(1, 0))
    journal.keep({"number": 1})
    assert journal.origin() is None
    assert list(journal.entries()) == []
    journal.close()


def test_unreadable_files_are_named(tmp_path: Path) -> None:
    """With the line."""
    (tmp_path / "emitted.jsonl").write_bytes(b'{"number":0}\nnonsense\n')
    journal = Journal(tmp_path)
    with pytest.raises(ConfigError, match="jsonl:2"):
        list(journal.entries())
    journal.close()
