"""How ids are made: hashes of content, with a readable slug in front where people see them."""

import json
import unicodedata
from hashlib import sha256

SLUG_LENGTH = 48
_JSON = json.JSONEncoder(ensure_ascii=False)  # made once: dumps() makes one each time


def digest(*parts: object) -> str:
    """16 hex digits that stand for `parts`, in their order."""
    return sha256(_JSON.encode(parts).encode()).hexdigest()[:16]


def witness(text: str) -> str:
    """What makes two texts one witness: the same words in the same order, whatever the white space and case."""
    return sha256(" ".join(text.casefold().split()).encode()).hexdigest()[:16]


def slug(name: str) -> str:
    """`name` in unaccented lower-case words joined by "-": `Đề án 06` gives `de-an-06`."""
    plain = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    words = "".join(c if c.isascii() and c.isalnum() else " " for c in plain if not unicodedata.combining(c)).split()
    return "-".join(words)[:SLUG_LENGTH].rstrip("-")


def entity_id(name: str, content: str) -> str:
    """The public id of an entity: its slug, then the digest it is known by (see `content_of`)."""
    return f"{slug(name)}-{content}".lstrip("-")


def content_of(entity: str) -> str:
    """The digest inside an entity id: a mention id for clustered entities, so that any old id can be followed."""
    return entity.rpartition("-")[2]
