"""Old ids keep answering: they lead to the entity that has their mention today."""

from collections.abc import Callable
from typing import TypeVar
from urllib.parse import quote

from api.answers.entity import present_id
from api.errors import Moved
from graph.errors import NotFound
from graph.store.reader import Reads

Answer = TypeVar("Answer")


def following(reads: Reads, collection: str, id: str, answer: Callable[[str], Answer]) -> Answer:
    """`answer(id)`; Moved to the same collection when another entity answers for `id` today."""
    try:
        return answer(id)
    except NotFound:
        present = present_id(reads, id)
        if present is None:
            raise
    raise Moved(f"/{collection}/{quote(present, safe='')}")
