"""The stamp of State secrets: a document that carries one is refused."""

import re

HEAD = 1500
"""How many characters from the start of a text are searched for the stamp."""

_STAMP = re.compile(
    r"^[\W_]{0,9}(?:độ[^\S\n]{1,3}mật[^\S\n]{0,3}:?[^\S\n]{0,3})?"
    r"(?:t[^\S\n]?u[^\S\n]?y[^\S\n]?ệ[^\S\n]?t[^\S\n]{1,3}|t[^\S\n]?ố[^\S\n]?i[^\S\n]{1,3})?m[^\S\n]?ậ[^\S\n]?t[\W_]{0,9}$"
    # A portal also writes `Độ mật: Thường` beside documents that are open.
    r"|^\W{0,9}độ mật[^\S\n]{0,3}:[^\S\n]{0,3}(?!bình thường|thường|không)\w",
    re.MULTILINE | re.IGNORECASE,
)


def is_secret(text: str) -> bool:
    """Whether a line at the head of `text` is the stamp MẬT, TỐI MẬT or TUYỆT MẬT, or names a degree of secrecy."""
    return _STAMP.search(text[:HEAD]) is not None


def is_stamped(text: str) -> bool:
    """Whether any line of `text` is such a stamp; for what stands around a text, where small letters are chance."""
    return any(not stamp[0].islower() for stamp in _STAMP.finditer(text))
