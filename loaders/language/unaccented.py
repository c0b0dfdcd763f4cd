"""Vietnamese text without tones and marks, as people type it in a hurry."""

import unicodedata


def unaccented(text: str) -> str:
    """`text` with plain Latin letters: `Đề án` gives `De an`; the key of what may be the same name."""
    plain = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(c for c in plain if not unicodedata.combining(c))
