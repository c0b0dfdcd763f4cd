"""Until when the name of a plan says that it runs: `Kế hoạch … năm 2024`, `… giai đoạn 2021-2025`."""

import re

_PERIOD = re.compile(
    r"\b(?:năm|giai đoạn|thời kỳ|nhiệm kỳ|đến)\s+(?:20\d\d\s?[-–]\s?)?(20\d\d)\b|\b(20\d\d)$", re.IGNORECASE
)


def period_to(name: str) -> str | None:
    """The last year that a name speaks of, its vision or orientation included; None where it names none."""
    return max((found[1] or found[2] for found in _PERIOD.finditer(name)), default=None)
