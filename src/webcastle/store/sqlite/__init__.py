"""`webcastle.ports.Store` over one SQLite file.

In parts that read top down::

    store.py        SqliteStore: the port, one line per method
      messages.py   append, prepend, read: a room's gapless order
      rooms.py      what is known of rooms; gaps; creators to record
      keys.py       API keys (digests only) and tiers
      tokens.py     what browser tokens are signed with
      quotas.py     counters that several processes take from
    database.py     one SQLite file: transactions, retries, checkpoints
      transaction.py  all or nothing
      migrate.py    ../migrations/sqlite/0001_….sql, in order, each in the transaction that counts it
      faults.py     sqlite3's errors as StoreError, each with what to do

The parts are functions over an open ``sqlite3.Connection``, called inside a transaction that `Database` began; so each
can be read, and tested, without the event loop.

Words: a *room* has an order of messages, *seq*, without holes: 1, 2, 3, … as they arrived live, and 0, -1, -2, … for
history fetched afterwards. *Append* is the live end, *prepend* the old one. A *commit* is one call of `append`, however
many rooms it covers, and it carries the cursors from which upstream would resume. What is durable: a commit that returned
survives the death of the process at once, and the death of the machine once the next checkpoint has synced it (WAL with
``synchronous=NORMAL``: the file stays sound, the last second may be missing and is fetched again from the cursor that was
kept).
"""
