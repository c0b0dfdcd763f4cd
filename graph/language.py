"""In which language sentences are said: Vietnamese with English after it, or the one of them that is asked for."""

from contextvars import ContextVar
from typing import Literal

Language = Literal["vi", "en"]
LANGUAGES: tuple[Language, ...] = ("vi", "en")

ONLY: ContextVar[Language | None] = ContextVar("ONLY", default=None)


def said(vietnamese: str, english: str) -> str:
    """One sentence, in both languages or in the one asked for."""
    return {"vi": vietnamese, "en": english}.get(ONLY.get() or "", f"{vietnamese} / {english}")


def preferred(accepted: str) -> Language | None:
    """What an Accept-Language header likes better, Vietnamese or English; None when it names neither."""
    liked: list[tuple[float, Language]] = []
    for one in accepted.split(","):
        tag, _, weight = one.partition(";")
        for language in LANGUAGES:
            if tag.strip().lower().partition("-")[0] == language:
                liked.append((_weight(weight), language))
    best = max(liked, key=lambda pair: pair[0], default=(0.0, None))  # the first of several that are liked alike
    return best[1] if best[0] > 0 else None


def _weight(text: str) -> float:
    """The number in `q=0.8`; 1 without one, 0 for what is none."""
    name, _, number = text.strip().partition("=")
    if not name:
        return 1.0
    try:
        return float(number) if name.strip().lower() == "q" else 0.0
    except ValueError:
        return 0.0
