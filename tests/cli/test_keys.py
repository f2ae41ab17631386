"""`webcastle keys`: API keys are made, listed and revoked."""

import json
import urllib.error
import urllib.request

import pytest

from tests.cli.conftest import PATIENCE_S, wait_for


def test_a_key_is_made_listed_and_revoked(up):
    """The secret is told once; a running gateway takes the key and refuses it after its revocation."""
    made = json.loads(up.run("keys", "create", "--name", "Bob's overlay", "--tier", "basic", "--json").stdout)
    assert set(made) == {"id", "key", "tier"}
    assert made["tier"] == "basic"
    listing = up.run("keys", "list")
    assert made["id"] in listing.stdout
    assert "Bob's overlay" in listing.stdout
    assert made["key"] not in listing.stdout

    url = f"{up.gateway}/tok/v1/user_uniqueid/?unique_id=demo_chat"

    def status():
        try:
            with urllib.request.urlopen(
                urllib.request.Request(url, headers={"X-Api-Key": made["key"]}), timeout=PATIENCE_S
            ) as answer:
                return answer.status
        except urllib.error.HTTPError as exc:
            return exc.code

    assert status() == 200
    up.run("keys", "revoke", made["id"])
    wait_for(lambda: status() == 401)
    assert made["id"] not in up.run("keys", "list").stdout
    gone = [key for key in json.loads(up.run("keys", "list", "--all", "--json").stdout) if key["id"] == made["id"]]
    assert gone[0]["revoked_at"] > 0


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("keys", "create", "--name", "x", "--tier", "gold"), "Tiers: basic"),
        (("keys", "create", "--name", " "), "name"),
        (("keys", "revoke", "key_nope"), "keys list"),
    ],
)
def test_what_cannot_be_done_with_keys_is_explained(up, words, told):
    """Exit code 1, what is wrong, and what to do."""
    done = up.run(*words, check=False)
    assert done.returncode == 1
    assert told in done.stderr
    assert "Traceback" not in done.stderr
