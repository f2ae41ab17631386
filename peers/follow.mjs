// tiktok-live-connector following rooms, for the ingest benchmark: counts the messages that arrive as events.
//
// Argument: {"url": ..., "rooms": [ids as strings], "stringify": bool}. Says {"connected": n} when all rooms are entered,
// then answers each line on stdin with {"messages": n}.

import { createInterface } from "node:readline";
import { ControlEvent, SignConfig, TikTokLiveConnection } from "tiktok-live-connector";

const { url, rooms, stringify } = JSON.parse(process.argv[2]);
SignConfig.basePath = url;
let count = 0;
let kept; // keeps the result alive, so that the work is not optimised away

const connections = rooms.map((room) => {
  const connection = new TikTokLiveConnection(`room${room}`, { fetchRoomInfoOnConnect: false, processInitialData: false });
  connection.on(ControlEvent.DECODED_DATA, (method, decoded) => {
    if (method === "WebcastRoomMessage") return; // the welcome, sent before the counting begins
    count += 1;
    if (stringify) kept = JSON.stringify(decoded.data);
  });
  return connection;
});
for (const [index, room] of rooms.entries()) await connections[index].connect(room);

process.stdout.write(JSON.stringify({ connected: rooms.length }) + "\n");
for await (const _ of createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify({ messages: count }) + "\n");
}
process.exit(0);
