"""The data directory: who runs on it, the keys that commands borrow, files that only their owner reads."""

import json
import os
import stat
from pathlib import Path

import pytest

from webcastle.cli import local
from webcastle.errors import ConfigError, InvalidKeyError
from webcastle.settings import Settings


@pytest.fixture
def settings(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv(local.KEY_VARIABLE, raising=False)
    return Settings(_env_file=None, data_dir=tmp_path / "data")


def test_a_private_file_is_whole_and_only_for_its_owner(tmp_path):
    """Mode 0600, nothing left beside it, an older one replaced."""
    path = tmp_path / "deep" / "ready.json"
    local.write_private(path, "old")
    local.write_private(path, "new")
    assert path.read_text() == "new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [*path.parent.iterdir()] == [path]


def test_a_running_gateway_is_found_by_its_note(settings):
    """Until it takes the note away; a note of a process that is gone, or that is damaged, does not count."""
    assert local.running(settings) is None
    note = local.Running(os.getpid(), "http://127.0.0.1:1", "http://127.0.0.1:2")
    local.note_running(settings, note)
    assert local.running(settings) == note
    local.forget_running(settings)
    assert local.running(settings) is None
    gone = Path("/proc/sys/kernel/pid_max")
    dead = int(gone.read_text()) if gone.exists() else 2**22
    local.note_running(settings, local.Running(dead, "http://127.0.0.1:1"))
    assert local.running(settings) is None
    (settings.data_dir / "running.json").write_text("{")
    assert local.running(settings) is None


def test_another_process_s_note_is_left_alone(settings):
    """Only the process that wrote it takes it away."""
    local.note_running(settings, local.Running(os.getppid(), "http://127.0.0.1:1"))
    local.forget_running(settings)
    assert local.running(settings) is not None


def test_only_one_gateway_holds_a_data_directory(settings):
    """The second one is told which gateway has it; afterwards it is free."""
    with local.only_one(settings):
        local.note_running(settings, local.Running(os.getpid(), "http://127.0.0.1:1"))
        with pytest.raises(ConfigError, match=r"http://127\.0\.0\.1:1"), local.only_one(settings):
            pass
    with local.only_one(settings):
        pass


async def test_a_key_is_borrowed_and_given_back(settings):
    """A command makes a key of its own and revokes it, also when it fails."""
    async with local.local_store(settings):
        pass
    with pytest.raises(ZeroDivisionError):
        async with local.borrowed_key(settings, "watch"):
            raise ZeroDivisionError
    async with local.local_access(settings) as access:
        (key,) = await access.keys()
    assert key.name == "borrowed by watch"
    assert key.revoked_at > 0


async def test_a_key_of_the_environment_is_used_as_it_is(settings, monkeypatch):
    """Without a database; nothing is made."""
    monkeypatch.setenv(local.KEY_VARIABLE, "wc_mine")
    async with local.borrowed_key(settings, "watch") as secret:
        assert secret == "wc_mine"
    assert not settings.data_dir.exists()


async def test_without_a_key_and_a_database_the_variable_is_named(settings):
    """And nothing is created by asking."""
    with pytest.raises(InvalidKeyError) as refused:
        async with local.borrowed_key(settings, "watch"):
            pass
    assert local.KEY_VARIABLE in refused.value.hint
    assert not settings.data_dir.exists()


def test_overrides_win_over_the_environment(settings, monkeypatch):
    """An option of the command line, where it is given."""
    monkeypatch.setenv("WEBCASTLE_PORT", "1")
    assert local.read_settings(settings.data_dir, port=2).port == 2
    assert local.read_settings(settings.data_dir).port == 1
    assert json.loads(json.dumps(str(local.read_settings(settings.data_dir).data_dir))) == str(settings.data_dir)
