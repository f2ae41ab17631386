"""``python -m webcastle`` is ``webcastle``."""

from webcastle.cli import app

if __name__ == "__main__":
    app(prog_name="webcastle")
