"""The page at `/`: what this is, and the lines to paste into a terminal."""

from __future__ import annotations

from html import escape

__all__ = ["page"]

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Webcastle</title>
<style>
 :root{{color-scheme:light dark}}
 body{{font:16px/1.55 system-ui,sans-serif;max-width:52rem;margin:4rem auto;padding:0 1.5rem}}
 h1{{font-size:1.6rem;margin:0}} h2{{font-size:1rem;margin:2rem 0 .4rem}} p{{margin:.4rem 0}}
 pre{{background:color-mix(in srgb,currentColor 7%,transparent);padding:.8rem 1rem;border-radius:.5rem;overflow-x:auto;margin:.4rem 0}}
 code{{font:13.5px/1.6 ui-monospace,monospace}} small{{opacity:.7}}
</style></head><body>
<h1>Webcastle</h1>
<p>A self-hosted TikTok LIVE gateway. It is running.</p>
<p><a href="docs">All endpoints</a> · <a href="openapi.json">OpenAPI</a> · <a href="asyncapi.json">AsyncAPI</a> · <a href="healthz">Health</a> · <a href="metrics">Metrics</a></p>
<h2>Get a key</h2>
<pre><code>KEY=$(webcastle keys create --name me --tier pro --json | python3 -c 'import json,sys; print(json.load(sys.stdin)["key"])')</code></pre>
<h2>Find a creator's room</h2>
<pre><code>curl -H "X-Api-Key: $KEY" '{base}tok/v1/user_uniqueid/?unique_id=demo_chat'</code></pre>
<h2>Read its messages, then page back</h2>
<pre><code>curl -H "X-Api-Key: $KEY" '{base}tok/v1/webcast_room_msg_fetch/?room_id=ROOM_ID'
curl -H "X-Api-Key: $KEY" '{base}tok/v1/webcast_room_msg_fetch/?room_id=ROOM_ID&amp;cursor=CURSOR'
curl -H "X-Api-Key: $KEY" '{base}tok/v1/webcast_room_history_msg_fetch/?room_id=ROOM_ID&amp;history_comment_cursor=HISTORY_COMMENT_CURSOR'</code></pre>
<h2>Follow it live</h2>
<pre><code>python3 -m websockets "{socket}?uniqueId=demo_chat&amp;apiKey=$KEY"</code></pre>
<p><small>With <code>pip install websockets</code>, or any other WebSocket client. Bots made with TikTokLive or TikTok-Live-Connector take
<code>{base}euler</code> as their sign server.</small></p>
<h2>Discover who else is live</h2>
<pre><code>curl -H "X-Api-Key: $KEY" '{base}webcast/feed?channel_id=87'</code></pre>
<p><small>Fetch the <code>signed_url</code> it returns from your own IP, with exactly its headers and cookies.</small></p>
<p><small>Not affiliated with TikTok. Behind every message is a person: keep what you need, and no longer than you need it.</small></p>
</body></html>
"""


def page(base: str) -> str:
    """The page, its examples addressed to ``base`` (the URL under which the reader came, with a slash at the end)."""
    return _PAGE.format(base=escape(base), socket=escape("ws" + base.removeprefix("http")))
