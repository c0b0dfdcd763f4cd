"""The claims about standing ties: part of, runs, governs, member of, portfolio, succession."""

from graph.model.claims import Value
from graph.model.facts import Facts, Relation
from graph.schema import relations
from loaders.claims.draft import Draft
from loaders.claims.positions import office
from loaders.language.letters import name_key

_BODIES = ("Body", "Place", "Program")
_DOERS = ("Person", "Body", "Position")


def add_ties(draft: Draft, facts: Facts) -> None:
    """One claim per relation whose two ends the document names."""
    for relation in facts.relations:
        name = relation.kind.upper()
        if relation.kind == "portfolio":
            subject = _find(draft, relation.from_, _DOERS) or office(draft, relation.from_, relation)
            object_ = _find(draft, relation.to, _BODIES) or draft.mention("Field", relation.to, relation)
        elif relation.kind == "member_of":
            subject = _find(draft, relation.from_, _DOERS) or office(draft, relation.from_, relation)
            object_ = _find(draft, relation.to, ("Body",)) or ""
        else:
            subject = _find(draft, relation.from_, _BODIES) or ""
            object_ = _find(draft, relation.to, _BODIES) or ""
        draft.claim(subject, name, object_, relation, said=_qualifiers(relation, name))


def _find(draft: Draft, name: str, labels: tuple[str, ...]) -> str | None:
    known = draft.by_fact.get(name)
    if known:
        return known
    found = (draft.by_name.get((label, name_key(name))) for label in labels)
    return next((mention for mention in found if mention), None)


def _qualifiers(relation: Relation, name: str) -> dict[str, Value]:
    said: dict[str, Value] = {
        "since": relation.since,
        "until": relation.until,
        "from": relation.since,
        "to": relation.until,
        "on": relation.since,
        "how": [relation.how] if relation.how else None,
        "function": relation.function,
        "apart_from": list(relation.apart_from),
        "place": [relation.place] if relation.place else None,
        "instrument": [relation.instrument] if relation.instrument else None,
    }
    taken = {p.name for p in relations.BY_NAME[name].properties}
    return {key: value for key, value in said.items() if key in taken}
