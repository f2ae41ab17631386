"""`webcastle db`: the database begins a new epoch after a restore."""

import json

from tests.cli.conftest import command


def test_a_restored_database_begins_a_new_epoch(tmp_path):
    """Each call begins another one; it works without a gateway."""
    data = tmp_path / "data"
    command(tmp_path, "keys", "create", "--name", "x", "--data-dir", str(data))
    first = json.loads(command(tmp_path, "db", "restored", "--json", "--data-dir", str(data)).stdout)["store_epoch"]
    second = json.loads(command(tmp_path, "db", "restored", "--json", "--data-dir", str(data)).stdout)["store_epoch"]
    assert first != second
    assert first[0].isalpha()
    assert len(first) == 6


def test_there_must_be_a_database(tmp_path):
    """A mistyped directory is not made into an empty database."""
    done = command(tmp_path, "db", "restored", "--data-dir", str(tmp_path / "nowhere"), check=False)
    assert done.returncode == 1
    assert "no database" in done.stderr.replace("\n", " ")
    assert not (tmp_path / "nowhere").exists()
