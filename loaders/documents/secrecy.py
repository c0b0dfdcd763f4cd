"""The stamp of State secrets: a document that carries one is refused."""

import re

HEAD = 1500
"""How many characters from the start of a text are searched for the stamp."""

_STAMP = re.compile(
    r"^[\W_]{0,9}(?:ĐỘ MẬT\s{0,3}:?\s{0,3})?(?:TUYỆT MẬT|TỐI MẬT|MẬT)[\W_]{0,9}$|^\W{0,9}Độ mật\s{0,3}:", re.M
)


def is_secret(text: str) -> bool:
    """Whether a line at the head of `text` is the stamp MẬT, TỐI MẬT or TUYỆT MẬT, or names a degree of secrecy."""
    return _STAMP.search(text[:HEAD]) is not None
