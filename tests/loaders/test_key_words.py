"""Keys in the words of a reader."""

from graph.store.reader import Row
from loaders.key_words import in_words, names_in, own
from loaders.reference.bodies import DEPARTMENTS
from loaders.reference.places import PROVINCES
from loaders.reference.tables import many

THERE = {"ubnd-xa-may-8955fc3bcc18cadf": "UBND xã Mây"}


class Graph:
    """Two ids and their names."""

    def run(self, _: str, /, **parameters: object) -> list[Row]:
        return [{"id": id, "properties": {"name": THERE[id]}} for id in parameters["ids"] if id in THERE]  # type: ignore[attr-defined]


def told(text: str) -> str:
    return in_words(text, names_in(Graph(), [text]))


def test_ids_of_the_reviewed_tables_and_of_the_graph_become_names() -> None:
    department, at = DEPARTMENTS[0], PROVINCES[0]
    assert told(f"giám đốc {department.id} {at.id}") == (f"giám đốc {department.without_place} {at.kind} {at.name}")
    assert told("ubnd-xa-may-8955fc3bcc18cadf 2031-03-01") == "UBND xã Mây 2031-03-01"
    assert told("chủ tịch ubnd mây ngàn") == "chủ tịch ubnd mây ngàn"
    assert told("central") == "trung ương"


def test_what_took_over_is_told_and_not_what_it_took_over_from() -> None:
    ids = {known.id for known in DEPARTMENTS}
    old, new = next((d.id, s) for d in DEPARTMENTS for s in many(d.successor) if s in ids and s != d.id)
    assert own({f"{old} mây ngàn", f"{new} mây ngàn"}) == [f"{new} mây ngàn"]
    assert own({f"{old} mây ngàn"}) == [f"{old} mây ngàn"]
