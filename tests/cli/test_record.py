"""`webcastle record`: which creators are recorded."""

import json


def test_record_is_kept_and_taken_back(up):
    """The list of recorded creators, by name without @, in lower case."""
    assert "is recorded from now on" in up.run("record", "@Demo_Quiet").stdout
    assert json.loads(up.run("record", "--list", "--json").stdout) == {"recorded": ["demo_quiet"]}
    assert "no longer" in up.run("record", "@demo_quiet", "--stop").stdout
    assert up.run("record", "--list").stdout == "Nobody is recorded.\n"
