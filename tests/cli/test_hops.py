"""The check-up of every hop: one broken hop does not blame the ones that need it."""

import pytest

from webcastle.cli.hops import Checkup, State
from webcastle.sandbox import Sandbox, SandboxOptions
from webcastle.settings import Settings


@pytest.fixture
async def box():
    sandbox = Sandbox(SandboxOptions(manual_clock=False))
    await sandbox.start()
    yield sandbox
    await sandbox.stop()


async def found(box, tmp_path, name="demo_chat", **more):
    """The state of every hop, with a gateway that is not there."""
    settings = Settings(
        _env_file=None,
        tiktok_web_url=box.url,
        tiktok_webcast_url=f"{box.url}/webcast",
        data_dir=tmp_path / "data",
        **{"signer": "sandbox", **more},
    )
    seen = []
    findings = await Checkup(settings, "http://127.0.0.1:9", name).run(seen.append)
    assert seen == findings
    assert all(finding.hint for finding in findings if finding.state is State.FAIL)
    return {finding.hop: finding for finding in findings}


async def test_a_whole_sandbox_is_well(box, tmp_path):
    """Everything but the gateway, which is not needed for the rest."""
    hops = await found(box, tmp_path)
    assert {hop for hop, finding in hops.items() if finding.state is not State.OK} == {"gateway"}
    assert hops["gateway"].state is State.SKIP
    assert not (tmp_path / "data").exists()


async def test_without_a_signer_the_hops_before_it_are_tested(box, tmp_path):
    """The signer is skipped with the reason; messages are refused by upstream."""
    hops = await found(box, tmp_path, signer="none")
    assert hops["signer"].state is State.SKIP
    assert "WEBCASTLE_SIGNER" in hops["signer"].detail
    assert hops["look-up"].state is State.OK
    assert hops["messages"].state is State.FAIL
    assert hops["websocket"].state is State.SKIP


async def test_a_creator_who_is_not_live_tests_less(box, tmp_path):
    """What needs a live room is skipped, not broken."""
    hops = await found(box, tmp_path, name="demo_ended")
    assert hops["look-up"].state is State.OK
    assert {hops[hop].state for hop in ("liveness", "messages", "websocket")} == {State.SKIP}


@pytest.mark.parametrize(
    ("fault", "path", "broken"),
    [
        ("http_500", "/api-live", "look-up"),
        ("http_500", "/webcast/room/check_alive", "liveness"),
        ("empty", "/webcast/im/fetch", "messages"),
        ("no_push_server", "/webcast/im/fetch", "messages"),
        ("refuse_ws", "", "websocket"),
    ],
)
async def test_the_first_broken_hop_is_the_one_at_fault(box, tmp_path, fault, path, broken):
    """The hops before it are well, those behind it are well or skipped."""
    box.fault(fault, path=path, seconds=600)
    if broken == "look-up":
        box.fault("http_500", path="/@", seconds=600)  # or the page would answer instead
    hops = await found(box, tmp_path)
    assert [hop for hop, finding in hops.items() if finding.state is State.FAIL] == [broken]


async def test_settings_that_cannot_be_used_are_the_only_finding(box, tmp_path):
    """A signer that does not exist: nothing behind it is tried."""
    hops = await found(box, tmp_path, signer="magic")
    assert hops["settings"].state is State.FAIL
    assert "web pages" not in hops
