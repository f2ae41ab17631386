"""Every generated message class by name, e.g. ``schema.WebcastChatMessage``, ``schema.User``, ``schema.BadgeSceneType``.

Written from observed field numbers and names; enums sit in a message of their own name (``BadgeSceneType.Enum``).
"""

from __future__ import annotations

from webcastle.protocol._pb2.base_pb2 import *  # noqa: F403
from webcastle.protocol._pb2.commerce_pb2 import *  # noqa: F403
from webcastle.protocol._pb2.enums_pb2 import *  # noqa: F403
from webcastle.protocol._pb2.frames_pb2 import *  # noqa: F403
from webcastle.protocol._pb2.live_pb2 import *  # noqa: F403
from webcastle.protocol._pb2.messages_pb2 import *  # noqa: F403
from webcastle.protocol._pb2.peek_pb2 import *  # noqa: F403
from webcastle.protocol._pb2.picks_pb2 import *  # noqa: F403
