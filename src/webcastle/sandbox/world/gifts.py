"""The gift catalogue. Ids and prices in the range of real ones; type 1 can be sent as a streak, others cannot."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["BY_ID", "BY_NAME", "CATALOGUE", "SINGLES", "STREAKABLE", "Gift"]


@dataclass(frozen=True, slots=True)
class Gift:
    """One gift of the panel; ``type`` 1 is streakable."""

    id: int
    name: str
    diamonds: int
    type: int = 1


CATALOGUE = (
    Gift(5655, "Rose", 1),
    Gift(5269, "Paper Boat", 1),
    Gift(6064, "Good Game", 1),
    Gift(16347, "Warm Mitten", 5),
    Gift(57340, "Lantern", 10),
    Gift(5658, "Bouquet", 20),
    Gift(5879, "Doughnut Ring", 30),
    Gift(6432, "Party Hat", 99),
    Gift(8913, "Music Box", 100),
    Gift(7934, "Heart Card", 1, type=2),
    Gift(6671, "Snow Globe", 199, type=2),
    Gift(5660, "Hot Balloon", 500, type=2),
    Gift(6203, "Carousel", 1000, type=2),
    Gift(9072, "Night Train", 5000, type=4),
    Gift(8582, "Moon Whale", 29999, type=4),
)

STREAKABLE = tuple(gift for gift in CATALOGUE if gift.type == 1)
SINGLES = tuple(gift for gift in CATALOGUE if gift.type != 1)
BY_ID = {gift.id: gift for gift in CATALOGUE}
BY_NAME = {gift.name.lower(): gift for gift in CATALOGUE}
