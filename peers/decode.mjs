// Decodes TikTok LIVE messages with tiktok-live-connector's own schema, for tests that need a decoder we did not write.
//
// One JSON request a line on stdin, one JSON answer a line on stdout, in order:
//   {"type": "WebcastChatMessage", "b64": "..."}       any message of the schema, ProtoMessageFetchResult too (its
//                                                      messages are decoded as the connector does: `decodedData`)
//   {"type": "frame", "b64": "..."}                    a whole WebSocket message: unpacked and decoded
//   -> {"value": {...}} or {"error": "..."}
// 64-bit integers come out as strings, bytes as base64, enums as numbers, absent fields as their defaults.

import { createInterface } from "node:readline";
import { deserializeMessage, deserializeWebSocketMessage } from "tiktok-live-connector";

function plain(key, value) {
  if (typeof value === "bigint") return value.toString();
  // JSON.stringify has called Buffer's toJSON before this function: look at the original.
  const original = this[key];
  if (original instanceof Uint8Array) return Buffer.from(original).toString("base64");
  if (value instanceof Map) return Object.fromEntries(value);
  if (value instanceof Error) return value.message;
  return value;
}

async function answer(line) {
  try {
    const { type, b64 } = JSON.parse(line);
    const bytes = Buffer.from(b64, "base64");
    const value = type === "frame" ? await deserializeWebSocketMessage(bytes) : deserializeMessage(type, bytes);
    return JSON.stringify({ value }, plain);
  } catch (error) {
    return JSON.stringify({ error: String(error.message ?? error).slice(0, 2000) });
  }
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  process.stdout.write((await answer(line)) + "\n");
}
