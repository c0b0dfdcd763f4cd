"""The claims about what followed a body of a province or a district, worked out where a document names it.

The words that name it are the only words there are, so each claim says by which rule it was inferred and on which
reviewed relationships it rests: their quotes are its proof.
"""

from graph.model.claims import Claim, Mention, Value, edge_id
from graph.model.known import known_from
from loaders.claims.draft import Draft, names_said
from loaders.reference.days import DatedName
from loaders.reference.districts import ABOLISHED, District, district_of
from loaders.reference.local_organs import LocalOrgan, organ_of_district
from loaders.reference.places import UNIT
from loaders.reference.provincial import ProvincialBody, provincial_body
from loaders.reference.succession import BY_DISTRICT, BY_LAND, Step, following


def add_succession(draft: Draft) -> None:
    """What followed each named body of a province or district, as mentions of what the document does not name."""
    day = draft.document.published
    for mention in list(draft.mentions.values()):
        body = provincial_body(mention.name, day) if mention.label == "Body" else None
        if body and body.id == mention.entity:
            _follow(draft, body, mention, mention)
        organ = organ_of_district(mention.entity)
        if organ and isinstance(organ.of, District):
            _hand_down(draft, organ.what, organ.of, mention)
        town = district_of(mention.entity)
        if town and town.id not in UNIT:
            _divide(draft, town, mention)


def _divide(draft: Draft, town: District, named: Mention) -> None:
    """The communes of a district that nobody reviewed one by one; a reviewed one is told by its own document."""
    for now in town.successors:
        said: dict[str, Value] = {"name": now.name, "kind": "commune", "type": now.name.split(" ", 1)[0]}
        names = names_said([DatedName(now.name, ABOLISHED)])
        after = _unnamed(draft, "Place", now.id, said | names, named, ABOLISHED)
        told: dict[str, Value] = {"on": ABOLISHED, "how": [town.how], "inferred_by": [BY_DISTRICT]}
        draft.claims.append(_claim(named, after, told, named))


def _hand_down(draft: Draft, what: str, town: District, named: Mention) -> None:
    """The organs of the communes that took in the land of a district: which of them has what, no source says."""
    for place in town.successors:
        now = LocalOrgan(what, place)
        said: dict[str, Value] = {"name": now.name, "kind": now.kind, "place": place.name}
        names = names_said([DatedName(now.name, ABOLISHED)])
        after = _unnamed(draft, "Body", now.id, said | names, named, ABOLISHED)
        premise = edge_id(town.id, "SUCCEEDED_BY", place.id, {"on": ABOLISHED, "function": None})
        told: dict[str, Value] = {
            "on": ABOLISHED,
            "how": [town.how],
            "inferred_by": [BY_LAND],
            "rests_on": [premise],
        }
        draft.claims.append(_claim(named, after, told, named))


def _follow(draft: Draft, body: ProvincialBody, known: Mention, named: Mention) -> None:
    for step in following(body):
        now = step.after
        said: dict[str, Value] = {"name": now.name, "kind": now.kind, "place": now.province.name}
        after = _unnamed(draft, "Body", str(now.id), said | names_said(now.names), named, step.on)
        draft.claims.append(_claim(known, after, _told(step), named))
        _follow(draft, now, after, named)


def _unnamed(draft: Draft, label: str, entity: str, said: dict[str, Value], named: Mention, not_before: str) -> Mention:
    """The mention that stands for what the document does not name, at the words it was inferred from."""
    known = known_from(draft.document.published)
    mention = Mention(
        document=draft.document.id,
        label=label,
        name=entity,
        span=named.span,
        said=said,
        known_from=max(known, not_before) if known else None,
        entity=entity,
    )
    return draft.mentions.setdefault(mention.id, mention)


def _told(step: Step) -> dict[str, Value]:
    change = step.rests_on
    premise = edge_id(change.before, "SUCCEEDED_BY", change.after, {"on": change.on, "function": change.function})
    return {
        "on": step.on,
        "how": [step.how],
        "function": step.function,
        "apart_from": list(step.apart_from),
        "inferred_by": [step.rule],
        "rests_on": [premise],
    }


def _claim(before: Mention, after: Mention, told: dict[str, Value], named: Mention) -> Claim:
    [rule] = told["inferred_by"] if isinstance(told["inferred_by"], list) else [""]
    return Claim(
        subject=before.id,
        relation="SUCCEEDED_BY",
        object=after.id,
        rule=rule,
        evidence=(named.span,),
        qualifiers={name: value for name, value in told.items() if value},
        not_before=str(told["on"]),
    )
