"""Browser tokens: what they carry, how long they live, and every way in which a forged one could pass."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import jwt
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.api.fakes import NOW, ManualClock, WatchedStore
from webcastle.core.access import Access
from webcastle.core.tokens import LONGEST_S, MOST_CREATORS, MOST_WEBSOCKETS, ROTATE_S, Grant, Tokens
from webcastle.errors import BadRequestError, InvalidKeyError
from webcastle.models import Handle, Key

DAY_S = 86_400


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[WatchedStore]:
    async with WatchedStore(tmp_path / "webcastle.db") as store:
        yield store


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def access(store: WatchedStore, clock: ManualClock) -> Access:
    return Access(store, clock)  # type: ignore[arg-type]


@pytest.fixture
def tokens(store: WatchedStore, access: Access, clock: ManualClock) -> Tokens:
    return Tokens(store, access, clock)  # type: ignore[arg-type]


@pytest.fixture
async def key(access: Access) -> Key:
    return (await access.create("backend", "pro"))[0]


# what a token says


async def test_a_token_says_what_was_asked(tokens: Tokens, key: Key) -> None:
    """Key, creators, sockets and end come back as they went in."""
    creators = [Handle("demo_chat"), Handle("demo_chat"), Handle("b.c")]
    token = await tokens.issue(key, expire_after=60, allowed_creators=creators, max_websockets=3)
    grant = await tokens.verify(token)
    assert grant == Grant(key, grant.token_id, 3, frozenset(creators), NOW // 1000 + 60)


async def test_defaults(tokens: Tokens, key: Key) -> None:
    """An hour, one socket, every creator."""
    grant = await tokens.verify(await tokens.issue(key))
    assert (grant.max_websockets, grant.allowed_creators, grant.expires_at) == (1, None, NOW // 1000 + 3600)


async def test_tokens_of_one_key_can_be_told_apart(tokens: Tokens, key: Key) -> None:
    """Sockets are counted per token."""
    ids = {(await tokens.verify(await tokens.issue(key))).token_id for _ in range(10)}
    assert len(ids) == 10


async def test_the_form(tokens: Tokens, key: Key) -> None:
    """A plain JWT: pinned algorithm, named secret, issuer, audience; nothing secret in it."""
    token = await tokens.issue(key, allowed_creators=[Handle("a")])
    assert jwt.get_unverified_header(token) == {
        "alg": "HS256",
        "typ": "JWT",
        "kid": jwt.get_unverified_header(token)["kid"],
    }
    claims = jwt.decode(token, options={"verify_signature": False})
    assert claims == {
        "iss": "webcastle",
        "aud": "webcastle:browser",
        "sub": key.id,
        "jti": claims["jti"],
        "iat": NOW // 1000,
        "exp": NOW // 1000 + 3600,
        "max_websockets": 1,
        "allowed_creators": ["a"],
    }


@pytest.mark.parametrize(
    ("name", "allowed", "covered"),
    [
        ("demo", None, True),
        ("", None, True),
        ("demo", {"demo"}, True),
        ("@Demo", {"demo"}, True),
        ("other", {"demo"}, False),
        ("", {"demo"}, False),
        ("dem", {"demo"}, False),
    ],
)
def test_covers(name: str, allowed: set[str] | None, covered: bool) -> None:
    """Names compare as handles; an unknown creator is covered by nothing but a token for all."""
    creators = None if allowed is None else frozenset(map(Handle, allowed))
    grant = Grant(Key("k", "n", "pro", 0), "t", 1, creators, 0)
    assert grant.covers(Handle.parse(name)) is covered


@pytest.mark.parametrize(
    "asked",
    [
        {"expire_after": 0},
        {"expire_after": -1},
        {"expire_after": LONGEST_S + 1},
        {"max_websockets": 0},
        {"max_websockets": MOST_WEBSOCKETS + 1},
        {"allowed_creators": []},
        {"allowed_creators": [Handle(n) for n in range(MOST_CREATORS + 1)]},
    ],
)
async def test_out_of_range(tokens: Tokens, key: Key, asked: dict[str, Any]) -> None:
    """Out of range is refused by name; no creators at all is not taken for all creators."""
    with pytest.raises(BadRequestError, match=next(iter(asked))):
        await tokens.issue(key, **asked)


async def test_the_longest_token_fits_into_a_url(tokens: Tokens, key: Key) -> None:
    """The longest token that can be made is one that will be taken."""
    names = [Handle(f"{n:02}{'x' * 62}") for n in range(MOST_CREATORS)]
    token = await tokens.issue(key, expire_after=LONGEST_S, allowed_creators=names, max_websockets=MOST_WEBSOCKETS)
    assert len(token) < 6000
    assert (await tokens.verify(token)).allowed_creators == frozenset(names)


# how long it lives


async def test_expiry(tokens: Tokens, key: Key, clock: ManualClock) -> None:
    """Good until the last second, and then never again."""
    token = await tokens.issue(key, expire_after=10)
    clock.turn(9)
    await tokens.verify(token)
    clock.turn(1)
    with pytest.raises(InvalidKeyError, match=r"has expired.*/authentication/jwt"):
        await tokens.verify(token)


async def test_revoking_the_key_ends_its_tokens(tokens: Tokens, access: Access, key: Key) -> None:
    """At once, and only those of that key."""
    other, _ = await access.create("other", "pro")
    mine, others = await tokens.issue(key), await tokens.issue(other)
    await tokens.verify(mine)
    await access.revoke(key.id)
    with pytest.raises(InvalidKeyError, match="revoked"):
        await tokens.verify(mine)
    assert (await tokens.verify(others)).key == other


async def test_revoked_by_another_process(tokens: Tokens, store: WatchedStore, key: Key, clock: ManualClock) -> None:
    """Within a second, like the key itself."""
    token = await tokens.issue(key)
    await tokens.verify(token)
    await store.revoke_key(key.id, NOW)
    clock.turn(1)
    with pytest.raises(InvalidKeyError, match="revoked"):
        await tokens.verify(token)


async def test_a_hot_token_costs_no_query(tokens: Tokens, store: WatchedStore, key: Key) -> None:
    """A browser's thousand requests within a second ask the store once."""
    token = await tokens.issue(key)
    store.queries.clear()
    for _ in range(1000):
        await tokens.verify(token)
    assert store.queries == {"key_by_id": 1}


# secrets


async def test_tokens_survive_a_restart(
    tokens: Tokens, store: WatchedStore, access: Access, clock: ManualClock, key: Key
) -> None:
    """A process that starts later takes what an earlier one made, and signs with the same secret."""
    token = await tokens.issue(key)
    later = Tokens(store, access, clock)  # type: ignore[arg-type]
    assert await later.verify(token) == await tokens.verify(token)
    assert jwt.get_unverified_header(await later.issue(key))["kid"] == jwt.get_unverified_header(token)["kid"]
    assert len(await store.token_secrets()) == 1


async def test_secrets_rotate(
    tokens: Tokens, store: WatchedStore, access: Access, clock: ManualClock, key: Key
) -> None:
    """A new one each period; every token is good to its own end, and never are more than two secrets kept."""
    alive: list[tuple[str, float]] = []
    kids = set()
    for day in range(30):
        for life in (3600, DAY_S, LONGEST_S):
            token = await tokens.issue(key, expire_after=life)
            kids.add(jwt.get_unverified_header(token)["kid"])
            alive.append((token, clock.monotonic() + life))
        alive = [(token, end) for token, end in alive if end > clock.monotonic()]
        fresh = Tokens(store, access, clock)  # type: ignore[arg-type]
        for token, _ in alive:
            await fresh.verify(token)
        assert len(await store.token_secrets()) <= 2, day
        clock.turn(DAY_S)
    assert len(kids) == -(-30 * DAY_S // ROTATE_S)


async def test_two_processes_take_each_others_tokens(
    tokens: Tokens, store: WatchedStore, access: Access, clock: ManualClock, key: Key
) -> None:
    """Also right after one of them has rotated."""
    other = Tokens(store, access, clock)  # type: ignore[arg-type]
    await other.verify(await tokens.issue(key))
    clock.turn(ROTATE_S)
    one, two = await tokens.issue(key), await other.issue(key)
    await tokens.verify(two)
    await other.verify(one)
    assert jwt.get_unverified_header(one) == jwt.get_unverified_header(two)


async def test_made_up_secrets_do_not_reach_the_store(
    tokens: Tokens, store: WatchedStore, key: Key, clock: ManualClock
) -> None:
    """Whoever sends unknown key ids makes us look at most once a second."""
    await tokens.issue(key)
    store.queries.clear()
    for n in range(100):
        forged = jwt.encode({}, "x" * 32, headers={"kid": f"{n}"})
        with pytest.raises(InvalidKeyError):
            await tokens.verify(forged)
    assert store.queries["token_secrets"] == 0, "just asked"
    clock.turn(1)
    for _ in range(100):
        with pytest.raises(InvalidKeyError):
            await tokens.verify(forged)
    assert store.queries["token_secrets"] == 1


async def test_secrets_are_not_shown(tokens: Tokens, store: WatchedStore, key: Key) -> None:
    """A log line with a secret's repr tells nothing."""
    await tokens.issue(key)
    (secret,) = await store.token_secrets()
    assert len(secret.secret) == 32
    assert repr(secret.secret)[2:-1] not in repr(secret)


# attacks


def part(value: object) -> str:
    raw = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def signed(header: object, claims: object, secret: bytes, digest: Callable[..., Any] = hashlib.sha256) -> str:
    """A JWT made by hand, however little sense it makes."""
    signing_input = f"{part(header)}.{part(claims)}"
    return f"{signing_input}.{part(hmac.new(secret, signing_input.encode(), digest).digest())}"


@pytest.fixture
async def good(tokens: Tokens, store: WatchedStore, key: Key) -> dict[str, Any]:
    """A good token's parts, and the secret that signed it."""
    token = await tokens.issue(key, allowed_creators=[Handle("demo")])
    claims = jwt.decode(token, options={"verify_signature": False})
    return {
        "header": jwt.get_unverified_header(token),
        "claims": claims,
        "secret": (await store.token_secrets())[0].secret,
    }


async def test_the_hand_made_token_is_good(tokens: Tokens, good: dict[str, Any]) -> None:
    """Without this the attacks below would fail for a wrong reason."""
    grant = await tokens.verify(signed(good["header"], good["claims"], good["secret"]))
    assert grant.allowed_creators == {"demo"}


@pytest.mark.parametrize(
    "header",
    [
        {"alg": "none"},
        {"alg": "None"},
        {"alg": "NONE"},
        {"alg": ""},
        {"alg": None},
        {"alg": ["HS256"]},
        {"alg": {"HS256": 1}},
        {"alg": "HS384"},
        {"alg": "HS512"},
        {"alg": "RS256"},
        {"alg": "ES256"},
        {"alg": "PS256"},
        {"alg": "EdDSA"},
        {"alg": "hs256"},
        {"alg": "HS256 "},
        {"kid": "unknown"},
        {"kid": ""},
        {"kid": None},
        {"kid": 7},
        {"kid": ["a"]},
        {"kid": "../../../../dev/null"},
        {"kid": "' OR 1=1 --"},
        {"kid": "s\0"},
        {"crit": ["exp"]},
        {"crit": ["b64"], "b64": False},
        {"b64": False},
    ],
    ids=str,
)
@pytest.mark.parametrize("digest", [hashlib.sha256, hashlib.sha384, hashlib.sha512], ids=["256", "384", "512"])
async def test_headers(
    tokens: Tokens, good: dict[str, Any], header: dict[str, Any], digest: Callable[..., Any]
) -> None:
    """Another algorithm, another secret or a demand that we do not know: refused, though signed with the true secret."""
    forged = signed(good["header"] | header, good["claims"], good["secret"], digest)
    with pytest.raises(InvalidKeyError, match="token is not valid"):
        await tokens.verify(forged)


@pytest.mark.parametrize("alg", ["none", "None", "nOnE"])
@pytest.mark.parametrize("signature", ["", ".", "AA"])
async def test_no_signature(tokens: Tokens, good: dict[str, Any], alg: str, signature: str) -> None:
    """The oldest trick."""
    forged = f"{part(good['header'] | {'alg': alg})}.{part(good['claims'])}.{signature}"
    with pytest.raises(InvalidKeyError):
        await tokens.verify(forged)


@pytest.mark.parametrize("secret", [b"", b"\0" * 32, b"secret", b"webcastle"])
async def test_guessed_secrets(tokens: Tokens, good: dict[str, Any], secret: bytes) -> None:
    """An empty or well-known secret signs nothing."""
    with pytest.raises(InvalidKeyError):
        await tokens.verify(signed(good["header"], good["claims"], secret))


@pytest.mark.parametrize(
    ("claims", "message"),
    [
        ({"exp": NOW // 1000}, "expired"),
        ({"exp": 0}, "expired"),
        ({"exp": -1}, "expired"),
        ({"exp": None}, "not valid"),
        ({"exp": "9999999999"}, "not valid"),
        ({"exp": 9e99}, "not valid"),
        ({"exp": True}, "not valid"),
        ({"iat": NOW // 1000 + 61}, "not valid"),
        ({"iat": "yesterday"}, "not valid"),
        ({"aud": "another"}, "not valid"),
        ({"aud": ["webcastle:browser"]}, "not valid"),
        ({"aud": ""}, "not valid"),
        ({"aud": None}, "not valid"),
        ({"iss": "tik.tools"}, "not valid"),
        ({"iss": ["webcastle"]}, "not valid"),
        ({"iss": None}, "not valid"),
        ({"sub": "key_unknown"}, "not known"),
        ({"sub": ""}, "not known"),
        ({"sub": 7}, "not valid"),
        ({"sub": None}, "not valid"),
        ({"jti": None}, "not valid"),
        ({"jti": 7}, "not valid"),
        ({"max_websockets": None}, "not valid"),
        ({"max_websockets": "1"}, "not valid"),
        ({"max_websockets": True}, "not valid"),
        ({"allowed_creators": []}, "not valid"),
        ({"allowed_creators": "demo"}, "not valid"),
        ({"allowed_creators": [1]}, "not valid"),
        ({"allowed_creators": {}}, "not valid"),
    ],
    ids=str,
)
async def test_claims(tokens: Tokens, good: dict[str, Any], claims: dict[str, Any], message: str) -> None:
    """Even with the true secret, a token of another form or for another purpose is refused."""
    changed = {name: value for name, value in (good["claims"] | claims).items() if value is not None}
    with pytest.raises(InvalidKeyError, match=message):
        await tokens.verify(signed(good["header"], changed, good["secret"]))


@pytest.mark.parametrize("claims", [[], "x", 7, None, b"{", b"\xff", b"[" * 5000])
async def test_claims_that_are_no_object(tokens: Tokens, good: dict[str, Any], claims: object) -> None:
    """A signed payload that is no object of claims."""
    with pytest.raises(InvalidKeyError):
        await tokens.verify(signed(good["header"], claims, good["secret"]))


@pytest.mark.parametrize("header", [[], "x", 7, None, b"{", b"\xff", b"[" * 5000, b'{"kid":' * 700])
async def test_headers_that_are_no_object(tokens: Tokens, good: dict[str, Any], header: object) -> None:
    """An unsigned header may hold anything."""
    with pytest.raises(InvalidKeyError):
        await tokens.verify(signed(header, good["claims"], good["secret"]))


@pytest.mark.parametrize(
    "token",
    [
        "",
        ".",
        "..",
        "a.b",
        "a.b.c.d",
        "a.b.c\n",
        " a.b.c",
        "a.b.c=",
        "é.b.c",
        "\0.b.c",
        "a.b.\ud800",
        "wc_" + "A" * 32,
        "x" * 9000,
    ],
)
async def test_not_a_jwt(tokens: Tokens, token: str) -> None:
    """What is not three base64url parts is not looked at, and not repeated."""
    with pytest.raises(InvalidKeyError, match="not a JWT") as caught:
        await tokens.verify(token)
    assert len(token) < 5 or token not in str(caught.value)


async def test_every_changed_character_is_noticed(tokens: Tokens, key: Key) -> None:
    """Header, claims or signature: not one character may differ."""
    token = await tokens.issue(key, expire_after=100)
    whole = [match.end() - 1 for match in re.finditer(r"[^.]+", token)]  # a part's last character may have idle bits
    for place in range(len(token)):
        if token[place] == "." or place in whole:
            continue
        changed = token[:place] + ("A" if token[place] != "A" else "B") + token[place + 1 :]
        with pytest.raises(InvalidKeyError):
            await tokens.verify(changed)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    header=st.dictionaries(
        st.sampled_from(["alg", "kid", "typ", "crit", "b64", "jwk", "x5c"]),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from(["HS256", "none"]),
            lambda inner: st.lists(inner, max_size=2),
        ),
    ),
    claims=st.binary(max_size=60),
    signature=st.binary(max_size=40),
)
async def test_anything_else_is_refused(
    tokens: Tokens, header: dict[str, Any], claims: bytes, signature: bytes
) -> None:
    """No input whatever leads anywhere but to a grant or a refusal."""
    with pytest.raises(InvalidKeyError):
        await tokens.verify(f"{part(header)}.{part(claims)}.{part(signature)}")
