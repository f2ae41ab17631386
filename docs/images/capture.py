"""Take the pictures in this folder from a real run: `.venv/bin/python docs/images/capture.py` (needs tmux and chromium).

Starts `webcastle up --sandbox` and `webcastle watch` in a terminal of fixed size, waits, and writes what the terminal shows as PNG.
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import SVG_EXPORT_THEME
from rich.text import Text

HERE = Path(__file__).parent
WEBCASTLE = Path(sys.executable).with_name("webcastle")
SESSION = "webcastle-capture"


def tmux(*words: str) -> str:
    """Run tmux on a server of our own."""
    return subprocess.run(["tmux", "-L", SESSION, *words], check=True, capture_output=True, text=True).stdout


def window(name: str, width: int, height: int, command: str, home: str) -> None:
    """Open a terminal and run a command in it."""
    tmux("-f", "/dev/null", "new-session", "-d", "-s", name, "-x", str(width), "-y", str(height), "-c", home,
         f"env PATH={WEBCASTLE.parent}:$PATH TERM=xterm-256color COLORTERM=truecolor {command}")  # fmt: skip
    tmux("set-option", "-t", name, "status", "off")


def picture(name: str, width: int, title: str, path: Path) -> None:
    """Write what the terminal shows."""
    shown = tmux("capture-pane", "-e", "-p", "-t", name).rstrip("\n")
    console = Console(record=True, width=width + 1, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text.from_ansi(shown), no_wrap=True, overflow="crop", crop=True)
    with tempfile.TemporaryDirectory() as folder:
        drawing = Path(folder) / "terminal.svg"
        drawing.write_text(console.export_svg(title=title, theme=SVG_EXPORT_THEME), "utf-8")
        found = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', drawing.read_text("utf-8"))
        assert found is not None
        across, down = (round(float(side)) for side in found.groups())
        subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--hide-scrollbars", "--default-background-color=00000000",
             f"--window-size={across},{down}", "--force-device-scale-factor=1", f"--screenshot={path}", drawing.as_uri()],
            check=True, capture_output=True,
        )  # fmt: skip
    print(path)


def main() -> None:
    """Take them all."""
    with tempfile.TemporaryDirectory() as home:
        try:
            window("up", 118, 48, "webcastle up --sandbox", home)
            time.sleep(14)
            picture("up", 118, "webcastle up --sandbox", HERE / "up.png")
            window("watch", 118, 30, "webcastle watch @demo_battle", home)
            time.sleep(45)
            picture("watch", 118, "webcastle watch @demo_battle", HERE / "watch.png")
        finally:
            subprocess.run(["tmux", "-L", SESSION, "kill-server"], check=False)


if __name__ == "__main__":
    main()
