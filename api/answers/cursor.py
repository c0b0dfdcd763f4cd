"""Where the next page of a list begins, as text that clients give back."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence

from cypher import catalogue
from graph.errors import QueryError
from graph.paging import key_of
from graph.store.reader import Row


def written(key: Sequence[object]) -> str:
    """A key as a cursor."""
    return urlsafe_b64encode(json.dumps(key, ensure_ascii=False).encode()).decode().rstrip("=")


def read(cursor: str | None, length: int, numbers: int = 0) -> list[object]:
    """The key in a cursor of `length` values, the first `numbers` counts; none for the first page.

    QueryError for one that no answer gave.
    """
    if cursor is None:
        return []
    try:
        key = json.loads(urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except ValueError:
        key = None
    if not (isinstance(key, list) and len(key) == length and _is_key(key, numbers)):
        raise QueryError(f"cursor: not one that an answer gave: {cursor!r}")
    return key


def _is_key(key: list[object], numbers: int) -> bool:
    """Whether the first `numbers` parts are counts and the others texts, as far as they have a value."""
    counts, texts = key[:numbers], key[numbers:]
    return all(isinstance(text, str | None) for text in texts) and all(
        count is None or (type(count) is int and count >= 0) for count in counts
    )


def following(name: str, rows: Sequence[Row], page: int) -> str | None:
    """The cursor after the first `page` of the rows of the query `name`; None when there are no more."""
    return written(key_of(catalogue()[name], rows[page - 1])) if len(rows) > page else None
