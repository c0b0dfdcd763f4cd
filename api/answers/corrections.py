"""What readers call wrong: taken if it is about something that is here, shown to whoever may judge, decided."""

from api.answers.entity import present_id, refuse_gone
from graph.errors import NotFound
from graph.store.reader import Reads


def subject(reads: Reads, id: str) -> str:
    """The id of the entity, statement or document that `id` names today; Gone or NotFound when it names none."""
    if reads.run("read/known_id", id=id)[0]["known"]:
        return id
    present = present_id(reads, id)
    if present is None:
        refuse_gone(reads, id)
        raise NotFound(f"không có thực thể, câu, văn bản (no entity, statement or document) {id!r}")
    return present
