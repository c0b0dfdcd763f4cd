"""Text and addresses from documents, made fit to show: nothing in them can reorder, hide or run."""

import re
import unicodedata
from urllib.parse import urlsplit

MARK = "\N{REPLACEMENT CHARACTER}"
# Controls, direction changes, line separators, lone surrogates: an honest name holds none of them.
UNSHOWABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")


def shown(text: object) -> str:
    """`text` with every character that cannot or should not be shown replaced by a visible mark."""
    return UNSHOWABLE.sub(MARK, unicodedata.normalize("NFC", str(text)))


def shortened(text: object, most: int) -> str:
    """`text` on one line, cut to `most` characters, after a word if it can be, with an ellipsis."""
    line = " ".join(shown(text).split())
    if len(line) <= most:
        return line
    whole_words, _, _ = line[:most].rpartition(" ")
    return (whole_words or line[: most - 1]) + "…"


def web_address(url: str | None) -> str | None:
    """`url` when it is a plain http or https address, else None."""
    if not url or url != shown(url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None
