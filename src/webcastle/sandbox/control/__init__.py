"""Control of the sandbox: clock, emitted messages and faults, and the ``/_sandbox/`` paths for them.

::

    clock     the world's time: real, faster, or turned by hand
    emit      messages put into rooms by hand, and broadcasts begun by hand
    faults    ordered faults; `disturb` carries out those of HTTP requests, `webcastle.sandbox.wire` the others
    journal   seed, epoch, clock and emitted messages, kept across restarts
    levers    all of these in one object, for the control API and for `webcastle.sandbox.Sandbox`
    api       the paths under ``/_sandbox/``; `rooms` answers those that tell what was sent: the ground truth
"""
