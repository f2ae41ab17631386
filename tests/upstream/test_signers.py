"""Signers: what is sent to providers, what of their answers is believed, and the chain's breakers."""

from __future__ import annotations

import asyncio
import json

import pytest
from aiohttp import web

from webcastle.errors import ConfigError, SignerError
from webcastle.models import Signed
from webcastle.settings import Settings
from webcastle.upstream.signers import ChainSigner, HttpSigner, NoSigner, SandboxSigner, build_signer

URL = "https://webcast.tiktok.com/webcast/im/fetch/?room_id=73&cursor=a%7Cb"
HEADERS = {"User-Agent": "Browser/1", "Referer": "https://www.tiktok.com/"}
COOKIES = "ttwid=secret-visitor; sessionid=secret-session"
KEY = "secret-key"


def echoed(request_json):
    """A provider's proper answer."""
    return {
        "code": 200,
        "response": {
            "signedUrl": request_json["url"] + "&msToken=t&X-Bogus=b",
            "userAgent": "Other/2",
            "tokens": {"msToken": "t", "X-Bogus": "b", "odd": 1},
        },
    }


@pytest.fixture
async def provider():
    """A signing service: ``provider.answer`` decides, ``provider.seen`` is what it got."""

    class Provider:
        def __init__(self):
            self.answer = echoed
            self.seen = []

        async def handle(self, request):
            body = await request.json()
            self.seen.append((request.path, body, dict(request.headers)))
            answer = self.answer(body)
            return answer if isinstance(answer, web.StreamResponse) else web.json_response(answer)

    made = Provider()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", made.handle)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield made
    await runner.cleanup()


@pytest.fixture
async def http_signer(provider, clock):
    signer = HttpSigner(provider.url, KEY, clock, timeout_s=1)
    yield signer
    await signer.close()


async def test_none_changes_nothing():
    """Without a signer the request goes out as it is."""
    assert await NoSigner().sign(URL, headers=HEADERS, cookies=COOKIES) == Signed(URL, HEADERS, COOKIES)


async def test_a_provider_gets_the_url_and_the_user_agent_only(provider, http_signer):
    """No cookie, no session, no other header; the key goes into its header."""
    signed = await http_signer.sign(URL + "&X-Bogus=old&msToken=", headers=HEADERS, cookies=COOKIES)
    path, body, headers = provider.seen[0]
    assert path == "/webcast/sign_url"
    assert body == {"url": URL, "userAgent": "Browser/1", "method": "GET", "type": "fetch"}
    assert headers["X-Api-Key"] == KEY
    assert "secret" not in json.dumps([body, {k: v for k, v in headers.items() if k != "X-Api-Key"}])
    assert signed.url == URL + "&msToken=t&X-Bogus=b"
    assert signed.headers == HEADERS | {"User-Agent": "Other/2"}
    assert signed.cookies == COOKIES
    assert signed.tokens == {"msToken": "t", "X-Bogus": "b"}


def moved(body, url):
    return echoed(body) | {"response": {"signedUrl": url}}


BAD_ANSWERS = [
    (lambda body: moved(body, body["url"]), "not signed"),
    (
        lambda body: moved(body, "https://evil.example/webcast/im/fetch/?room_id=73&cursor=a%7Cb&X-Bogus=1"),
        "another address",
    ),
    (lambda body: moved(body, body["url"].replace("im/fetch", "feed") + "&X-Bogus=1"), "another address"),
    (lambda body: moved(body, body["url"].replace("https:", "http:") + "&X-Bogus=1"), "another address"),
    (lambda body: moved(body, body["url"].replace("room_id=73", "room_id=74") + "&X-Bogus=1"), "not signed"),
    (
        lambda body: moved(body, body["url"].replace("tiktok.com/", "tiktok.com@evil.example/") + "&a=1"),
        "another address",
    ),
    (lambda body: moved(body, ""), "no signed URL"),
    (lambda body: {"code": 403, "message": "premium"}, "plan"),
    (lambda body: {"response": "x"}, "no signed URL"),
    (lambda body: [1], "JSON object"),
    (lambda body: web.Response(text="<html>"), "JSON object"),
    (lambda body: web.Response(text=""), "JSON object"),
    (lambda body: web.Response(status=401), "key"),
    (lambda body: web.Response(status=402), "plan"),
    (lambda body: web.Response(status=429), "rate limit"),
    (lambda body: web.Response(status=500), "500"),
    (lambda body: web.Response(status=307, headers={"Location": "https://evil.example/"}), "307"),
    (lambda body: web.Response(body=b"x" * 300_000), "larger"),
]


@pytest.mark.parametrize(("answer", "says"), BAD_ANSWERS)
async def test_a_bad_answer_is_a_signer_error(provider, http_signer, answer, says):
    """Content decides, not the status; the error names the provider and holds no secret."""
    provider.answer = answer
    with pytest.raises(SignerError, match=says) as caught:
        await http_signer.sign(URL, headers=HEADERS, cookies=COOKIES)
    assert "127.0.0.1" in str(caught.value)
    assert "secret" not in str(caught.value)


async def test_a_provider_that_is_not_there(clock):
    """A dead provider is a signer error that says so."""
    signer = HttpSigner("http://127.0.0.1:1", "", clock, timeout_s=1)
    with pytest.raises(SignerError, match="cannot connect"):
        await signer.sign(URL, headers=HEADERS)
    await signer.close()


async def test_the_sandbox_signs_everything_together(provider, clock):
    """URL, headers and cookies go there and come back as they must be sent."""
    provider.answer = lambda body: {
        "url": body["url"] + "&X-Bogus=1",
        "headers": body["headers"],
        "cookies": body["cookies"] + "; msToken=1",
        "tokens": {"X-Bogus": "1"},
    }
    signer = SandboxSigner(provider.url, clock)
    signed = await signer.sign(URL, headers=HEADERS, cookies="ttwid=1")
    assert provider.seen[0][:2] == ("/_sandbox/sign", {"url": URL, "headers": HEADERS, "cookies": "ttwid=1"})
    assert signed == Signed(URL + "&X-Bogus=1", HEADERS, "ttwid=1; msToken=1", {"X-Bogus": "1"})
    for bad in ({"url": URL + "&x=1"}, {"url": URL, "headers": HEADERS}, {}, {"url": 1, "headers": 2}):
        provider.answer = lambda body, bad=bad: bad
        with pytest.raises(SignerError):
            await signer.sign(URL, headers=HEADERS)
    await signer.close()


# --- the chain ------------------------------------------------------------------------------------------------------


class Scripted:
    """A signer that works or fails as the test says."""

    def __init__(self, name):
        self.name = name
        self.works = False
        self.asked = 0
        self.gate = None

    async def sign(self, url, *, headers, cookies=""):
        self.asked += 1
        if self.gate is not None:
            await self.gate.wait()
        if self.works:
            return Signed(f"{url}&by={self.name}", headers, cookies)
        raise SignerError(f"signer {self.name}: broken.")

    async def close(self):
        pass


async def signs(chain):
    return (await chain.sign(URL, headers=HEADERS)).url.rpartition("=")[2]


async def test_the_first_that_works_signs(clock):
    """Signers are asked in order; when all fail the error names what each one said."""
    a, b = Scripted("a"), Scripted("b")
    chain = ChainSigner([a, b], clock)
    with pytest.raises(SignerError, match=r"signer a: broken\. signer b: broken"):
        await signs(chain)
    b.works = True
    assert await signs(chain) == "b"
    a.works = True
    assert await signs(chain) == "a"


async def test_a_breaker_opens_probes_and_closes(clock):
    """After three failures a signer rests; then one call probes it; success brings it back, failure doubles the rest."""
    a, b = Scripted("a"), Scripted("b")
    b.works = True
    chain = ChainSigner([a, b], clock)
    for _ in range(5):
        assert await signs(chain) == "b"
    assert a.asked == 3
    await clock.advance(5)
    assert await signs(chain) == "b"
    assert a.asked == 4
    await clock.advance(9)
    await signs(chain)
    assert a.asked == 4
    await clock.advance(1)
    a.works = True
    assert await signs(chain) == "a"
    a.works = False
    for _ in range(3):
        await signs(chain)
    assert a.asked == 8


async def test_only_one_call_probes(clock):
    """While a probe is out the others pass the signer by; a cancelled probe lets the next one try."""
    a, b = Scripted("a"), Scripted("b")
    b.works = True
    chain = ChainSigner([a, b], clock)
    for _ in range(3):
        await signs(chain)
    await clock.advance(5)
    a.gate, a.works = asyncio.Event(), True
    probe = asyncio.get_running_loop().create_task(signs(chain))
    await asyncio.sleep(0)
    assert await signs(chain) == "b"
    probe.cancel()
    with pytest.raises(asyncio.CancelledError):
        await probe
    a.gate.set()
    assert await signs(chain) == "a"


async def test_all_resting_is_an_error_that_says_so(clock):
    """With every breaker open nobody is asked."""
    a = Scripted("a")
    chain = ChainSigner([a], clock)
    for _ in range(3):
        with pytest.raises(SignerError):
            await signs(chain)
    with pytest.raises(SignerError, match="rests"):
        await signs(chain)
    assert a.asked == 3


# --- settings -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "kind", "name"),
    [
        (("none",), NoSigner, "none"),
        ((), NoSigner, "none"),
        (("sandbox",), SandboxSigner, "sandbox"),
        (("http:https://sign.example",), ChainSigner, "at sign.example"),
        (("https://sign.example/base/",), ChainSigner, "at sign.example"),
        (("http:http://127.0.0.1:99", "sandbox", "none"), ChainSigner, "at 127.0.0.1 then sandbox then none"),
    ],
)
async def test_settings_name_signers(clock, words, kind, name):
    """The words of WEBCASTLE_SIGNER, in order."""
    signer = build_signer(Settings(_env_file=None, signer=words), clock)
    assert isinstance(signer, kind)
    assert signer.name == name
    await signer.close()


@pytest.mark.parametrize("word", ["browser", "magic", "http:", "http:ftp://x", "http:https://u:p@x"])
def test_signers_that_do_not_exist_are_told(clock, word):
    """An unknown word or unusable address is a configuration error."""
    with pytest.raises(ConfigError):
        build_signer(Settings(_env_file=None, signer=(word,)), clock)
