"""`webcastle history`: a room's messages, paged back."""

import json


def test_history_pages_back_without_repeating(up):
    """Newest first, as many as asked, none twice."""
    messages = [
        json.loads(line) for line in up.run("history", "@demo_chat", "--limit", "45", "--jsonl").stdout.splitlines()
    ]
    assert len(messages) == 45
    ids = [message["msg_id"] for message in messages]
    assert len(set(ids)) == 45
    times = [int(m["payload"]["common"]["createTime"]) for m in messages if "payload" in m]
    assert times[0] > times[-1]
    assert len(json.loads(up.run("history", "@demo_chat", "--limit", "7", "--json").stdout)) == 7
    assert "there are more" in up.run("history", "@demo_chat", "--limit", "5").stderr
