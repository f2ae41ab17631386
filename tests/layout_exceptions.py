"""What `tests/test_layout.py` allows, each with its reason. An entry without a violation fails the test."""

CIRCLES: dict[str, str] = {}

STRAY_DRIVERS: dict[str, str] = {
    "api/compat/tiktools/events/values.py:google": "names the type of protobuf's enums, nothing else",
}

LONG_MODULES: dict[str, str] = {}

LONG_FUNCTIONS: dict[str, str] = {
    "cli/sandbox.py:sandbox": "its options are half of it: typer reads them from the signature",
}

TASKS: dict[str, str] = {
    "core/supervisor.py": "starts every service and restarts it after a failure",
    "api/http/server.py": "uvicorn's own loop, whose end is the end of the server",
    "cli/up.py": "the start screen, which is cancelled when the command ends",
    "cli/watch.py": "a second reader beside the one that the command awaits",
    "cluster/solo.py": "waits for a wake-up or a time, both cancelled before it goes on",
    "core/cached_answers.py": "one request that several callers await, bounded by its own timeout",
    "core/catalogue.py": "look-ups side by side in a group that ends within a bound",
    "core/discovery.py": "look-ups side by side in a group that ends within a bound",
    "sandbox/thread.py": "a loop in a thread of its own, for tests that have none",
    "sandbox/wire/sockets.py": "a connection's writer beside its reader; both end together",
    "store/sqlite/database.py": "sqlite3 blocks, so it has threads of its own",
    "upstream/link_driver.py": "a link's requests, each with a bound, and its closing; all end with the link",
    "streams/connection.py": "a connection's work, cancelled when the connection is lost",
}

LOOPING_TASKS: dict[str, str] = {
    "core/supervisor.py:_live": "the loop that restarts a service",
    "sandbox/wire/sockets.py:_write": "a connection's writer, which ends with its reader",
    "cli/watch.py:_gaps": "a second reader, which ends with the command",
}

UNTESTED: dict[str, str] = {}

OTHER_TREES = {"benchmarks", "compat", "contracts", "e2e", "golden", "peers"}
"""Folders of tests that are not about one part of the house."""

ACROSS: dict[str, str] = {
    "api/test_handles.py": "one rule for @names in every dialect and on the command line",
    "test_docs.py": "the documentation, against the running gateway",
    "test_exports.py": "what every module exports",
    "test_layout.py": "the shape of the house",
    "protocol/test_generated.py": "the committed generated code is what make proto makes",
    "protocol/test_independent_decoders.py": "the schema against decoders that others wrote",
    "sandbox/test_docs.py": "the examples of docs/sandbox.md",
}

VAGUE_NAMES: dict[str, str] = {}

WORDS: dict[str, str] = {
    "sandbox/world/scenarios.py:past": "a field of scenario files: past_s, how long the broadcast has been going on",
    "api/compat/tiktools/events/audience.py:member": "the vendor's name of an event: member",
    "api/compat/tiktools/shapes/audience.py:member": "the vendor's names: member, memberCount",
    "api/compat/tiktools/shapes/chat.py:place": "the vendor's name of a field: placeInComment",
    "sandbox/world/compose/emitted.py:member": "TikTok's field names: to_member_id, to_member_nickname",
    "sandbox/world/compose/giving.py:member": "TikTok's field names: to_member_id, to_member_nickname",
    "sandbox/world/compose/talk.py:member": "TikTok's name of the message: WebcastMemberMessage",
}
