// tiktok-live-connector and ws, put together as a Node user would: every event of a room goes to all who subscribed as JSON.
//
// Argument: {"url": ..., "rooms": [ids as strings]}. Says {"url", "connected"} when all rooms are entered, then answers each line on
// stdin with {"messages"}. Subscribers connect to /?roomId=ID. JSON is made once per event, and nothing is compressed.

import { createInterface } from "node:readline";
import { ControlEvent, SignConfig, TikTokLiveConnection } from "tiktok-live-connector";
import { WebSocket, WebSocketServer } from "ws";

const { url, rooms } = JSON.parse(process.argv[2]);
SignConfig.basePath = url;
let count = 0;
const audiences = new Map(rooms.map((room) => [room, new Set()]));

const server = new WebSocketServer({ host: "127.0.0.1", port: 0, perMessageDeflate: false, backlog: 2048 });
server.on("connection", (socket, request) => {
  const audience = audiences.get(new URL(request.url, "ws://x").searchParams.get("roomId"));
  audience.add(socket);
  socket.on("close", () => audience.delete(socket));
});

const connections = rooms.map((room) => {
  const audience = audiences.get(room);
  const connection = new TikTokLiveConnection(`room${room}`, { fetchRoomInfoOnConnect: false, processInitialData: false });
  connection.on(ControlEvent.DECODED_DATA, (method, decoded) => {
    if (method === "WebcastRoomMessage") return; // the welcome, sent before the counting begins
    count += 1;
    const message = JSON.stringify({ event: method, data: decoded.data });
    for (const socket of audience) if (socket.readyState === WebSocket.OPEN) socket.send(message);
  });
  return connection;
});
for (const [index, room] of rooms.entries()) await connections[index].connect(room);

process.stdout.write(JSON.stringify({ connected: rooms.length, url: `ws://127.0.0.1:${server.address().port}` }) + "\n");
for await (const _ of createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify({ messages: count }) + "\n");
}
process.exit(0);
