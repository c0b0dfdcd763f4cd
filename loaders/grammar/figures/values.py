"""Numbers as Vietnamese texts write them."""

import re


def value_of(text: str) -> float:
    """The number of `1.234,5`; of a range its beginning, of `12/53` the first part."""
    first = re.match(r"[\d.,]+", text)
    digits = first[0].rstrip(".,") if first else "0"
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", digits):
        digits = digits.replace(".", "")
    return float(digits.replace(",", "."))
