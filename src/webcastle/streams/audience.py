"""The subscribers of one room in one dialect, and the writing of events to their sockets.

Writing costs more than everything before it, so writes are saved when it matters: a room that was quiet for a tick writes at the
end of the loop's turn; otherwise events wait until the tick is over and go out as one piece. After a flush, there is a pause of at
least the time that it took, so that a large room cannot keep the loop busy with small writes.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from typing import Final

import structlog

from webcastle.errors import WebcastleError
from webcastle.models import Position
from webcastle.streams import metrics
from webcastle.streams.options import StreamOptions
from webcastle.streams.outgoing import Outgoing, StreamDialect
from webcastle.streams.subscriber import Channel, ChannelKey, CloseReason, Subscriber

__all__ = ["RoomAudience"]

CHUNK_WRITES: Final = 500
"""So many writes keep the loop for a few ms; then HTTP and the others get their turn."""

_log = structlog.get_logger("webcastle.streams")


class RoomAudience:
    """Channels of subscribers, and what is pending for them."""

    def __init__(self, room_id: int, dialect: StreamDialect, options: StreamOptions) -> None:
        self.idle_since = 0.0
        self._room_id = room_id
        self._dialect = dialect
        self._options = options
        self._channels: dict[ChannelKey, Channel] = {}
        self._loop = asyncio.get_running_loop()
        self._timer: asyncio.Handle | None = None
        self._flushing: Iterator[None] | None = None
        self._flush_began = 0.0
        self._quiet_from = 0.0

    def __len__(self) -> int:
        return sum(map(len, self._channels.values()))

    # --- subscribers ---------------------------------------------------------------------------------------------

    def join(self, subscriber: Subscriber, wanted: frozenset[str] | None, position: Position) -> None:
        """Send the subscriber what follows ``position``, which is where the room stands."""
        key = (wanted, subscriber.connection.compressed)
        channel = self._channels.get(key)
        if channel is None:
            channel = self._channels[key] = Channel(key, position)
        channel.join(subscriber)
        subscriber.audience = self
        subscriber.connection.subscriber = subscriber
        if subscriber.connection.paused:
            self.pause(subscriber)

    def leave(self, subscriber: Subscriber) -> None:
        """See `Audience.leave`."""
        channel = subscriber.channel
        if channel is not None:
            channel.leave(subscriber)
            if not channel:
                self._channels.pop(channel.key, None)
            if not self._channels:
                self.idle_since = self._loop.time()

    def pause(self, subscriber: Subscriber) -> None:
        """See `Audience.pause`."""
        if subscriber.channel is not None:
            subscriber.channel.lag(subscriber, self._loop.time())
            metrics.LAGS.inc()

    def resume(self, subscriber: Subscriber) -> None:
        """See `Audience.resume`: tell it what it missed, and go on."""
        if subscriber.channel is not None:
            self._tell_lag(subscriber, subscriber.channel)

    def dismiss_laggards(self, now: float) -> None:
        """Close the connections of subscribers that have lagged for too long; ``now`` is the loop's time."""
        for channel in list(self._channels.values()):
            for subscriber in list(channel.lagging):
                if now - subscriber.lagging_since >= self._options.lag_limit_s:
                    self._tell_lag(subscriber, channel)
                    subscriber.end(CloseReason.SLOW, "too slow: see the lag frame")

    def end(self, reason: CloseReason, text: str) -> None:
        """Write what is pending, then close all connections."""
        self._flush_now()
        self._dismiss(lambda subscriber: subscriber.end(reason, text))

    def fail(self, error: WebcastleError) -> None:
        """Write what is pending, then close all connections because of an error."""
        self._flush_now()
        self._dismiss(lambda subscriber: subscriber.fail(error))

    def _tell_lag(self, subscriber: Subscriber, channel: Channel) -> None:
        missed = channel.recover(subscriber)
        if missed:
            metrics.MISSED.inc(missed)
            last = channel.flushed_position.seq
            first = subscriber.missed_from or last
            subscriber.missed(self._dialect.lag(missed, first, last, subscriber.seen_position))

    def _dismiss(self, close: Callable[[Subscriber], None]) -> None:
        for channel in list(self._channels.values()):
            for subscriber in [*channel.hot, *channel.waiting, *channel.lagging]:
                with contextlib.suppress(Exception):
                    self._tell_lag(subscriber, channel)
                    if subscriber.channel is channel:  # otherwise it reads what it missed, and sees the end there
                        close(subscriber)

    # --- writing -------------------------------------------------------------------------------------------------

    def send(self, events: list[Outgoing]) -> None:
        """Queue events for all channels, to be written soon."""
        for channel in self._channels.values():
            channel.add(events)
        self._schedule()

    def _schedule(self) -> None:
        if self._timer is not None or self._flushing is not None or not self._channels:
            return
        if self._loop.time() >= self._quiet_from:
            self._timer = self._loop.call_soon(self._flush)
        else:
            self._timer = self._loop.call_at(self._quiet_from, self._flush)

    def _flush(self) -> None:
        self._timer = None
        self._flush_began = self._loop.time()
        self._flushing = self._write()
        self._go_on()

    def _go_on(self) -> None:
        """Write the next chunk of the flush that is under way."""
        self._timer = None
        if self._flushing is None:
            return
        try:
            for _ in self._flushing:
                self._timer = self._loop.call_soon(self._go_on)
                return
        except Exception:  # noqa: BLE001 - logged, with where it came from
            # It is not known any more what each subscriber was sent: all reconnect with `since`, and miss nothing.
            _log.exception("flush_failed", room_id=self._room_id)
            self._dismiss(lambda subscriber: subscriber.end(CloseReason.INTERNAL_ERROR, "internal error"))
        self._flushing = None
        now = self._loop.time()
        took = now - self._flush_began
        metrics.FLUSH_SECONDS.observe(took)
        self._quiet_from = max(self._flush_began + self._options.tick_s, now + took)
        if any(channel.pending for channel in self._channels.values()):
            self._schedule()

    def _write(self) -> Iterator[None]:
        """Write what is pending to all subscribers, pausing after each chunk of writes."""
        written = 0
        for channel in list(self._channels.values()):
            if not channel.pending:
                continue
            events = len(channel.pending)
            data, subscribers = channel.take()
            metrics.DELIVERIES.inc(events * len(subscribers))
            metrics.WRITES.inc(len(subscribers))
            for start in range(0, len(subscribers), CHUNK_WRITES):
                if written >= CHUNK_WRITES:
                    written = 0
                    yield
                # A subscriber that left meanwhile may have been sent a close frame: nothing may follow that.
                chunk = [each for each in subscribers[start : start + CHUNK_WRITES] if each.channel is channel]
                for subscriber in chunk:
                    try:
                        subscriber.write(data)
                    except RuntimeError:  # a transport that is closed; the others get what they are to get
                        subscriber.connection.abort()
                written += len(chunk)

    def _flush_now(self) -> None:
        """Write everything there is without pausing."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        try:
            for _ in self._flushing or ():
                pass
            for _ in self._write():
                pass
        except Exception:  # noqa: BLE001 - logged; the connections are closed next, and the clients reconnect with `since`
            _log.exception("flush_failed", room_id=self._room_id)
        self._flushing = None
