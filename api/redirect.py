"""Old ids keep answering: they lead to the entity that has their mention today, or say that it was unloaded."""

from collections.abc import Callable
from typing import TypeVar
from urllib.parse import quote

from api.answers.entity import present_id, refuse_gone
from api.errors import Moved
from graph.errors import NotFound
from graph.store.reader import Reads

Answer = TypeVar("Answer")


def following(reads: Reads, collection: str, id: str, answer: Callable[[str], Answer]) -> Answer:
    """`answer(id)`; Moved to the same collection when another entity answers for `id` today, Gone when none can."""
    try:
        return answer(id)
    except NotFound:
        present = present_id(reads, id)
        if present is None:
            refuse_gone(reads, id)
            raise
    raise Moved(f"/{collection}/{quote(present, safe='')}")
