// tiktok-live-connector as a bot would use it, pointed at Webcastle by its public settings, for the compatibility tests.
//
// Argument: {"host", "sign", "key", "bots": [{"bot", "name", "info", "gifts", "history"}], "values"}: "host" (and port) serves the
// pages, "sign" is the sign contract's URL. A line {"do": "connect", "bot": ...} (with "room" or "cursor" if wanted), "disconnect"
// or "ids" on stdin makes a bot do it; what happens is written as JSON lines:
//   {"ready", "methods"}                                        all is set up; the methods that the library knows
//   {"bot", "event": "connected", "room_id"}                    any event without a message
//   {"bot", "event": "chat", "msg_id"}                          an event of a message
//   {"bot", "event": "message", "method", "msg_id", "payload", "value"}   with "values": each message that was decoded, and its bytes
//   {"bot", "event": "failed", "error", "message", "causes"}    connecting failed
//   {"bot", "ids"}                                              the ids of the messages that arrived so far

import { createInterface } from "node:readline";
import { ControlEvent, SignConfig, TikTokLiveConnection, WebcastEvent } from "tiktok-live-connector";
import * as schema from "tiktok-live-proto/v3";

const { host, sign, key, bots, values, quiet } = JSON.parse(process.argv[2]);
SignConfig.basePath = sign;
SignConfig.apiKey = key;

function plain(name, value) {
  const original = this[name];
  if (typeof original === "bigint") return original.toString();
  if (original instanceof Uint8Array) return Buffer.from(original).toString("base64");
  if (original instanceof Map) return Object.fromEntries(original);
  return value;
}

const say = (line) => process.stdout.write(JSON.stringify(line, plain) + "\n");

function start({ bot, name, info = true, gifts = false, history = true }) {
  const connection = new TikTokLiveConnection(name, {
    fetchRoomInfoOnConnect: info,
    enableExtendedGiftInfo: gifts,
    processInitialData: history,
    webConfigOverrides: { TIKTOK_HOST_WEB: host, TIKTOK_HOST_WEBCAST: host },
  });
  const self = { connection, ids: [], cursor: "" };
  for (const event of Object.values(WebcastEvent)) {
    connection.on(event, (data) => {
      if (!quiet) say({ bot, event, msg_id: data?.common?.msgId ?? "", action: data?.action });
    });
  }
  connection.on(ControlEvent.DECODED_DATA, (method, decoded, payload) => {
    self.ids.push(decoded.data.common?.msgId);
    if (values) say({ bot, event: "message", method, msg_id: decoded.data.common?.msgId, payload, value: decoded.data });
  });
  connection.on(ControlEvent.CONNECTED, ({ roomId, availableGifts }) =>
    say({ bot, event: "connected", room_id: roomId, gifts: availableGifts?.length ?? null }));
  connection.on(ControlEvent.DISCONNECTED, ({ code, reason }) => say({ bot, event: "disconnected", code, reason, cursor: self.cursor }));
  connection.on(ControlEvent.ENTER_ROOM, () => say({ bot, event: "enterRoom" }));
  connection.on(ControlEvent.ERROR, ({ info, exception }) => say({ bot, event: "error", info, message: String(exception?.message ?? exception) }));
  connection.on(ControlEvent.WEBSOCKET_CONNECTED, (socket) =>
    socket.on("protoMessageFetchResult", (result) => (self.cursor = result.cursor || self.cursor)));
  return self;
}

const all = Object.fromEntries(bots.map((bot) => [bot.bot, start(bot)]));
say({ ready: true, methods: Object.keys(schema).filter((name) => name.startsWith("Webcast")) });

for await (const line of createInterface({ input: process.stdin })) {
  const order = JSON.parse(line);
  const { connection, ids } = all[order.bot];
  if (order.do === "connect") {
    if (order.cursor) connection.clientParams.cursor = order.cursor;
    connection.connect(order.room).catch((error) =>
      say({
        bot: order.bot,
        event: "failed",
        error: error.constructor.name,
        message: String(error.message),
        causes: (error.config?.requestErrs ?? []).map((cause) => String(cause.message)),
      }));
  } else if (order.do === "disconnect") {
    connection.disconnect();
  } else {
    say({ bot: order.bot, ids });
  }
}
process.exit(0);
