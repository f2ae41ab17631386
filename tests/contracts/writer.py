"""A process that writes to a store: ``python -m tests.contracts.writer ADAPTER ADDRESS ROOM FIRST_ID STEP COMMITS``.

Each commit has three messages, a mark behind the second and one behind the last, each about its message and named by its id, and the
cursor that covers them, which names the last message. After each commit it prints that id: from then on the parent may kill it at any
moment.
"""

from __future__ import annotations

import asyncio
import itertools
import sys

from tests.contracts.adapters import new_store
from tests.contracts.rows import RECEIVED, mark, raw
from webcastle.models import Resume
from webcastle.ports import Append

PER_COMMIT = 3
MARKED = (2, 3)


async def main(adapter: str, address: str, room_id: int, *numbers: int) -> None:
    """Write, telling each commit; 0 commits: until killed."""
    first_id, step, commits = numbers
    store = new_store(adapter, address)
    await store.open()
    for number in range(commits) if commits else itertools.count():
        start = first_id + number * PER_COMMIT * step
        msg_ids = range(start, start + PER_COMMIT * step, step)
        messages = tuple(raw(msg_id, b"%d " % msg_id * 300) for msg_id in msg_ids)
        marks = tuple(mark(str(msg_ids[behind - 1]), behind, msg_id=msg_ids[behind - 1]) for behind in MARKED)
        await store.append([Append(room_id, messages, RECEIVED, Resume(str(msg_ids[-1])), marks=marks)])
        print(msg_ids[-1], flush=True)  # noqa: T201 - the parent reads it
        await asyncio.sleep(0)
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:])))
