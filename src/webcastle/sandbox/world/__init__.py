"""The sandbox's world: creators, viewers and messages over time, as pure functions of a seed.

::

    dice ─▶ creators, people, gifts, texts, counters     who there is: hashes of the seed
              └─▶ traffic, battles, lessons ─▶ timeline  when which message is sent: functions of (seed, room, time)
                                └─▶ compose              the bytes of one message, built on demand
    emissions, scenarios                                 the forms in which a test asks for messages of its own
    chaos                                                the faults that a room plans for its connections
    rooms, world                                         broadcasts by creator, id and time: what `wire` asks for

Nothing here reads a clock, opens a socket or waits: `world.World` is given a function that says what time it is. Its only
state is bounded caches and the messages that were injected. Times named ``at`` are ms relative to the world's beginning.
"""
