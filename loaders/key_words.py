"""The keys that profiles are compared by, in the words of a reader: names for ids."""

import re
from collections.abc import Collection, Iterable, Mapping

from graph.store.reader import Reads
from loaders.reference.bodies import BODIES, DEPARTMENTS
from loaders.reference.places import PROVINCES
from loaders.reference.tables import many

_ID = re.compile(r"(?<![\w-])[a-z0-9]+(?:-[a-z0-9]+)+(?![\w-])")
_NAMES = (
    {known.id: known.name for known in BODIES}
    | {known.id: known.without_place for known in DEPARTMENTS}
    | {known.id: f"{known.kind} {known.name}" for known in PROVINCES}
    | {"central": "trung ương"}
)
_SUCCESSORS = (
    {known.id: many(known.successor) for known in BODIES}
    | {known.id: many(known.successor) for known in DEPARTMENTS}
    | {known.id: many(known.successor) for known in PROVINCES}
)


def names_in(reads: Reads, texts: Iterable[str]) -> Mapping[str, str]:
    """The names of whatever has its id in one of `texts`: of the reviewed tables, else of the graph."""
    unknown = {id for text in texts for id in _ID.findall(text)} - _NAMES.keys()
    rows = reads.run("read/entities", ids=sorted(unknown)) if unknown else []
    return _NAMES | {row["id"]: row["properties"].get("name") or row["id"] for row in rows}


def in_words(text: str, names: Mapping[str, str]) -> str:
    """`text` with names for the ids in it."""
    whole = names.get(text)
    return whole or _ID.sub(lambda id: names.get(id[0], id[0]), text)


def own(keys: Collection[str]) -> list[str]:
    """`keys` in order, without those of what a body or province of another key took over from."""
    there = {id for key in keys for id in _ID.findall(key)}
    older = {id for id in there if there & set(_SUCCESSORS.get(id, ()))}
    return sorted(key for key in keys if not older & set(_ID.findall(key))) or sorted(keys)
