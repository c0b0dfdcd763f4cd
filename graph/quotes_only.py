"""The graph for where texts may not be published again: quotes of bounded length, and no kept text."""

from graph.store.reader import Reads, Row

MOST_WORDS = 60
"""How many words in a row are told of any text."""

_TEXTS = {"read/document": "text", "read/document_versions": "text", "read/edge_statements": "around"}
"""The columns that hold a text, or a piece of it wherever somebody likes: put together, pieces are a text again."""
_CODED = frozenset({"features", "correction"})  # JSON, of which a part could not be read


class QuotesOnly:
    """Reads a graph without its texts: whatever is longer than a quote may be ends in an ellipsis."""

    def __init__(self, reads: Reads) -> None:
        """Read what `reads` reads."""
        self._reads = reads

    def run(self, name: str, /, **parameters: object) -> list[Row]:
        """The rows of the query `name`."""
        rows = self._reads.run(name, **parameters)
        if not name.startswith("read/"):
            return rows
        whole = _TEXTS.get(name)
        return [{key: None if key == whole else _bounded(value, key) for key, value in row.items()} for row in rows]


def publishable(reads: Reads, full_text: bool) -> Reads:
    """`reads` as it is where texts may be shown, else without them."""
    return reads if full_text else QuotesOnly(reads)


def _bounded(value: object, key: str = "") -> object:
    if isinstance(value, str):
        return value if key in _CODED else _quote(value)
    if isinstance(value, dict):
        return {name: _bounded(part, name) for name, part in value.items()}
    if isinstance(value, list):
        return [_bounded(part, key) for part in value]
    return value


def _quote(text: str) -> str:
    """`text` up to the end of its last word that may be told; its white space stays."""
    words = text.split(maxsplit=MOST_WORDS)
    if len(words) <= MOST_WORDS:
        return text
    return text[: len(text) - len(words[-1])].rstrip() + " …"
