"""The HTTP client of a running gateway, and what the commands say without one."""

import os

import pytest
from aiohttp import web

from tests.cli.conftest import command
from webcastle.cli.gateway import Gateway, NoGatewayError, gateway_url
from webcastle.cli.local import Running, note_running
from webcastle.errors import (
    BadRequestError,
    CreatorNotFoundError,
    InvalidKeyError,
    QuotaExceededError,
    RoomOfflineError,
    UpstreamBlockedError,
    UpstreamError,
)
from webcastle.settings import Settings


@pytest.mark.parametrize("words", [("watch", "demo_chat"), ("history", "demo_chat"), ("feed",)])
def test_without_a_gateway_they_say_how_to_start_one(tmp_path, words):
    """Exit code 2, and the command that starts one."""
    done = command(tmp_path, *words, "--gateway", "http://127.0.0.1:9", check=False)
    assert done.returncode == 2
    assert "No gateway answers at http://127.0.0.1:9" in done.stderr
    assert "webcastle up --sandbox" in done.stderr


def settings(**more):
    return Settings(_env_file=None, **more)


@pytest.mark.parametrize(
    ("given", "configured", "url"),
    [
        ("http://far:1/", {}, "http://far:1"),
        ("far:1", {}, "http://far:1"),
        (None, {"port": 5}, "http://127.0.0.1:5"),
        (None, {"host": "0.0.0.0", "port": 5}, "http://127.0.0.1:5"),
        (None, {"host": "::", "port": 5}, "http://[::1]:5"),
        (None, {"tls_cert": "x.pem", "tls_key": "y.pem", "port": 5}, "https://127.0.0.1:5"),
    ],
)
def test_the_address_is_the_given_one_or_that_of_the_settings(tmp_path, given, configured, url):
    """A wildcard address is reached through the loopback one."""
    assert gateway_url(settings(data_dir=tmp_path, **configured), given) == url


def test_the_gateway_that_runs_on_the_data_directory_comes_before_the_settings(tmp_path):
    """It may listen on a port of the system's choice."""
    configured = settings(data_dir=tmp_path, port=5)
    note_running(configured, Running(os.getpid(), "http://127.0.0.1:6"))
    assert gateway_url(configured, None) == "http://127.0.0.1:6"


async def served(answer, ask):
    """What `ask` makes of an HTTP answer."""

    async def respond(_request):
        return answer

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", respond)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        async with Gateway(f"http://127.0.0.1:{runner.addresses[0][1]}", "wc_key") as gateway:
            return await ask(gateway)
    finally:
        await runner.cleanup()


@pytest.mark.parametrize(
    ("status", "code", "error"),
    [
        (400, "bad_request", BadRequestError),
        (401, "invalid_key", InvalidKeyError),
        (404, "creator_not_found", CreatorNotFoundError),
        (429, "quota_exceeded", QuotaExceededError),
        (502, "upstream_blocked", UpstreamBlockedError),
        (500, "unheard_of", UpstreamError),
        (418, "unheard_of", BadRequestError),
    ],
)
async def test_a_refusal_is_the_error_that_its_code_names(status, code, error):
    """With the gateway's own message."""
    answer = web.json_response({"code": code, "message": "as the gateway put it"}, status=status)
    with pytest.raises(error, match="as the gateway put it") as refused:
        await served(answer, lambda gateway: gateway.creator("x"))
    assert type(refused.value) is error


async def test_another_server_is_not_taken_for_a_gateway():
    """HTML, or JSON that is no object."""
    for answer in (web.Response(text="<html>", content_type="text/html"), web.json_response([1])):
        with pytest.raises(NoGatewayError, match="is not Webcastle"):
            await served(answer, lambda gateway: gateway.health())


async def test_a_creator_who_never_was_live_has_no_room():
    """Room id 0."""
    with pytest.raises(RoomOfflineError, match="never was"):
        await served(web.json_response({"room_id": 0}), lambda gateway: gateway.room_of("x"))
