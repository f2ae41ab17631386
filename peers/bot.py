# ruff: noqa: INP001  (a script, no package: it runs in another virtual environment)
"""TikTokLive as a bot would use it, pointed at Webcastle by its public settings, for the compatibility tests.

Argument: ``{"url", "sign", "key", "bots": [{"bot", "name", ...}], "values"}``: ``url`` serves the pages, ``sign`` the sign contract.
A line ``{"do": "connect", "bot": …}`` (with ``room``, ``info``, ``gifts``, ``compress`` if wanted), ``disconnect`` or ``ids`` on
stdin makes a bot do it; what happens is written as JSON lines::

    {"ready", "methods"}                                        all is set up; the methods that the library knows
    {"bot", "event": "ConnectEvent", "room_id"}                 any event without a message
    {"bot", "event": "CommentEvent", "method", "msg_id", "value"?}   an event of a message; with ``values`` also what it decoded
    {"bot", "event": "received", "first", "msg_id", "of", "payload", "refused"}   with ``values``: a message, decodable or not, and its bytes
    {"bot", "event": "failed" or "over", "error", "reason", "message"}   connecting failed; the connection ended, by itself or by error
    {"bot", "ids"}                                              the ids of the messages that arrived so far
"""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import sys
from functools import partial
from typing import Any

from betterproto2 import OutputFormat
from TikTokLive import TikTokLiveClient
from TikTokLive.client.web.web_settings import WebDefaults
from TikTokLive.events import custom_events
from TikTokLive.events.custom_events import ConnectEvent, DisconnectEvent, WebsocketResponseEvent
from TikTokLive.events.proto_events import EVENT_MAPPINGS

OF_MESSAGES = ("SuperFanEvent", "SuperFanJoinEvent", "SuperFanBoxEvent", "LiveEndEvent", "LivePauseEvent",
               "LiveUnpauseEvent", "FollowEvent", "ShareEvent")  # fmt: skip


def say(**line: Any) -> None:
    """Write one line."""
    sys.stdout.write(json.dumps(line, default=lambda value: base64.b64encode(value).decode()) + "\n")
    sys.stdout.flush()


def failure(error: BaseException | None) -> dict[str, Any]:
    """An exception as the lines show it: its class, the library's reason, and its text."""
    reason = getattr(getattr(error, "reason", None), "name", "")
    return {"error": type(error).__name__ if error else "", "reason": reason, "message": str(error or "")[:2000]}


def refusal(message: Any) -> str:
    """Why the library makes no event of a message though it knows the method: its own decoder raises."""
    try:
        EVENT_MAPPINGS[message.method]().parse(message.payload)
    except KeyError:
        return ""
    except Exception as exc:  # noqa: BLE001 - whatever it is
        return f"{type(exc).__name__}: {exc}"[:300]
    return ""


class Bot:
    """One client. The same object connects again after a disconnect, as a bot's would."""

    def __init__(self, config: dict[str, Any], bot: dict[str, Any]) -> None:
        self.id = bot["bot"]
        self.ids: list[str] = []
        self.values = bool(config.get("values"))
        self.quiet = bool(config.get("quiet"))
        signer = {"sign_api_base": config["sign"], "sign_api_key": config.get("key") or None}
        self.client = TikTokLiveClient(bot["name"], web_kwargs={"signer_kwargs": signer})
        self.client.logger.setLevel(logging.CRITICAL)
        for method, event in EVENT_MAPPINGS.items():
            self.client.add_listener(event, partial(self.message, method))
        for name in OF_MESSAGES:
            self.client.add_listener(getattr(custom_events, name), partial(self.message, ""))
        for event in (ConnectEvent, DisconnectEvent):
            self.client.add_listener(event, self.other)
        self.client.add_listener(WebsocketResponseEvent, self.response)
        self.result: Any = None
        self.watching: asyncio.Task[None] | None = None

    async def connect(self, order: dict[str, Any]) -> None:
        """Connect, and tell how the connection ended once it has."""
        try:
            task = await self.client.start(
                room_id=order.get("room"),
                fetch_room_info=order.get("info", False),
                fetch_gift_info=order.get("gifts", False),
                fetch_live_check=order.get("check", True),
                compress_ws_events=order.get("compress", True),
                process_connect_events=order.get("history", True),
            )
        except Exception as exc:  # noqa: BLE001 - which one is what is asked
            say(bot=self.id, event="failed", **failure(exc))
            return
        if self.client.gift_info is not None:
            say(bot=self.id, event="gifts", gifts=len(self.client.gift_info.get("gifts", ())))
        (done,) = (await asyncio.wait([task]))[0]
        say(bot=self.id, event="over", **failure(done.exception()))

    def response(self, event: Any) -> None:
        """A whole result, of which the library tells once for each of its messages."""
        if event.raw is self.result:
            return
        self.result = event.raw
        self.ids += [str(message.msg_id) for message in event.raw.messages]
        for message in event.raw.messages if self.values else ():
            ids = {"msg_id": str(message.msg_id), "of": message.method, "refused": refusal(message)}
            say(bot=self.id, event="received", first=event.raw.is_first, payload=message.payload, **ids)

    def message(self, method: str, event: Any) -> None:
        """An event that carries a message."""
        if self.quiet:
            return
        line = {"bot": self.id, "event": event.get_type(), "method": method, "msg_id": str(event.common.msg_id)}
        if self.values and method:
            # Through the schema's own class, because to_dict of the library's raises.
            schema = next(cls for cls in type(event).__mro__ if not cls.__module__.startswith("TikTokLive."))
            line["value"] = schema.parse(bytes(event)).to_dict(output_format=OutputFormat.PYTHON)
        say(**line)

    def other(self, event: Any) -> None:
        """An event without one."""
        line = {"bot": self.id, "event": event.get_type()}
        if isinstance(event, ConnectEvent):
            line["room_id"] = str(event.room_id)
        say(**line)


async def main() -> None:
    """Obey until stdin ends."""
    config = json.loads(sys.argv[1])
    WebDefaults.tiktok_app_url = config["url"]
    WebDefaults.tiktok_webcast_url = f"{config['url']}/webcast"
    bots = {bot["bot"]: Bot(config, bot) for bot in config["bots"]}
    say(ready=True, methods=sorted(EVENT_MAPPINGS))
    while line := await asyncio.to_thread(sys.stdin.readline):
        order = json.loads(line)
        bot = bots[order["bot"]]
        if order["do"] == "connect":
            bot.watching = asyncio.get_running_loop().create_task(bot.connect(order))
        elif order["do"] == "disconnect":
            await bot.client.disconnect()
        else:
            say(bot=bot.id, ids=bot.ids)


if __name__ == "__main__":
    asyncio.run(main())
