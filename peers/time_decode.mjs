// tiktok-live-connector's side of the decode benchmark: times decoding, and decoding with JSON.stringify, on the payloads
// it is given. Version 2.5.0 decodes 64-bit integers to strings, so plain JSON.stringify does; with a replacer for BigInt (as
// users of versions that decode to BigInt must have) it is slower, so both are timed.

import { createInterface } from "node:readline";
import { deserializeMessage } from "tiktok-live-connector";

const samples = {};
const safe = (key, value) => (typeof value === "bigint" ? value.toString() : value);
const works = {
  decode: (method, payload) => deserializeMessage(method, payload),
  json: (method, payload) => JSON.stringify(deserializeMessage(method, payload)),
  replacer: (method, payload) => JSON.stringify(deserializeMessage(method, payload), safe),
};
let kept; // keeps the results alive, so that no work is optimised away

function handle({ load = {}, work, method, sample, messages }) {
  for (const [name, payloads] of Object.entries(load)) samples[name] = { at: 0, payloads: payloads.map((b64) => Buffer.from(b64, "base64")) };
  if (!work) return {};
  const run = works[work];
  const { payloads } = samples[sample];
  let { at } = samples[sample]; // goes on where the last round ended
  const before = process.cpuUsage(); // all threads: V8's collector and compiler too
  for (let done = 0; done < messages; done++) {
    kept = run(method, payloads[at]);
    if (++at === payloads.length) at = 0;
  }
  const { user, system } = process.cpuUsage(before);
  samples[sample].at = at;
  return { us: (user + system) / messages };
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify(handle(JSON.parse(line))) + "\n");
}
