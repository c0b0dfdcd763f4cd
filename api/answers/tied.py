"""What was found for questions about lasting ties: offices, portfolios, agencies, operators, signers, successors."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from api.answers.history import called as called_then
from api.answers.history import names_of, steps_of
from api.answers.holders import holders as holders_of
from api.answers.not_said import nobody_known
from api.answers.when import Days
from api.models.asked import Finding, Kind
from api.models.entity import Holder
from api.models.history import Step
from api.models.proof import Ref, proofs
from graph.clock import today
from graph.language import said
from graph.model.days import in_full
from graph.store.reader import Reads, Row
from graph.words import folded
from loaders.reference.functions import functions_in

MOST = 3  # quotes that say the same name
BASIS = {
    "stated": ("nguồn nêu", "stated"),
    "seen": ("chỉ thấy qua nguồn", "only seen in sources"),
    "seen on that day": ("nguồn cho thấy đúng ngày đó", "seen on that day"),
    "between two sightings": ("giữa hai lần nguồn cho thấy", "between two sightings"),
    "before a stated end": ("trước ngày kết thúc mà nguồn nêu", "before an end that a source states"),
    "not known": ("không rõ", "not known"),
}


@dataclass(frozen=True, slots=True)
class Tie:
    """A relationship type that answers a question, from which end, and its wording: {name} is what was asked about."""

    type: str
    outgoing: bool
    labels: tuple[str, ...]
    sentence: str


_SIGNED = Tie("SIGNED_BY", True, ("Instrument",), "{other} ký {name}")
_ISSUED = Tie("ISSUED_BY", True, ("Instrument",), "{other} ban hành {name}")
_CONCLUDES = Tie("CONCLUDES", True, ("Instrument",), "{name} kết luận {other}")

TIES: Mapping[Kind, tuple[Tie, ...]] = {
    "standing_agency": (Tie("STANDING_AGENCY_OF", False, ("Body",), "{other} là cơ quan thường trực của {name}"),),
    "members": (Tie("MEMBER_OF", False, ("Body",), "{other} là thành viên {name}"),),
    "operators": (Tie("RUNS", False, ("Program",), "{other} vận hành {name}"),),
    "paper": (_ISSUED, _SIGNED, _CONCLUDES),
    "fields": (Tie("PORTFOLIO", True, ("Person", "Position", "Body"), "{name} phụ trách {other}"),),
}


def ties(reads: Reads, thing: Ref, kind: Kind, on: date | None) -> list[Finding]:
    """A sentence for each tie of the kind that `thing` has, on a day when one is given."""
    day = on and on.isoformat()
    issued = _issued(reads, thing) if kind == "paper" else None
    return [
        _tie(tie, thing, {**row, "other": _called_then(reads, row["other"], issued)} if tie is _ISSUED else row)
        for tie in TIES[kind]
        for row in reads.run("read/ties", id=thing.id, type=tie.type, on=day)
        if row["outgoing"] == tie.outgoing
    ]


def _issued(reads: Reads, paper: Ref) -> str | None:
    """The day on which a paper was issued."""
    return next((row["properties"].get("issued") for row in reads.run("read/entity", id=paper.id)), None)


def _called_then(reads: Reads, body: Row, day: str | None) -> Row:
    """The body by the name that it had on a day."""
    rows = reads.run("read/entity", id=body["id"]) if day else []
    name = called_then(names_of(rows[0]["properties"]), day) if rows and day else None
    return {**body, "name": name or body["name"]}


def portfolios(reads: Reads, thing: Ref, place: str | None, on: date | None) -> list[Finding]:
    """Who has the portfolio of `thing`; with a place only who holds an office there."""
    rows = reads.run("read/portfolios", id=thing.id, place=place, on=on and on.isoformat())
    return [_portfolio(row, thing) for row in rows]


def succession(reads: Reads, thing: Ref, backward: bool, on: date | None, function: str | None = None) -> list[Finding]:
    """A sentence for each step to what followed `thing`, or from what went before it; what is inferred says so.

    Of a `function` only the way that it went, where steps name it.
    """
    steps = steps_of(reads, thing.id, on.isoformat() if on else None, backward)
    return _steps(_of_function(steps, thing, function) if function else steps)


def left_elsewhere(reads: Reads, thing: Ref, on: date | None, function: str) -> list[str]:
    """A sentence for each function meant that did not go to the successor of `thing`, and is not told to whom."""
    steps = steps_of(reads, thing.id, on.isoformat() if on else None)
    return [nobody_known(thing.name, one) for one in _elsewhere(steps, thing, function)]


def _elsewhere(steps: list[Step], thing: Ref, function: str) -> list[str]:
    told = {one.function for one in steps if one.before.id == thing.id}
    apart = {one for step in steps if step.before.id == thing.id for one in step.apart_from}
    return [one for one in functions_in(function) if one in apart - told]


def _of_function(steps: list[Step], thing: Ref, function: str) -> list[Step]:
    """The steps that a function of `thing` took: the first ones by name, from there on all; all where none names it.

    None of what is only known to have gone elsewhere.
    """
    meant, asked = functions_in(function), folded(function)
    first = [
        one
        for one in steps
        if one.before.id == thing.id and one.function and (one.function in meant or asked in folded(one.function))
    ]
    if not first:
        return [] if _elsewhere(steps, thing, function) else steps
    reached, found = {one.after.id for one in first}, list(first)
    for one in steps:
        if one.before.id in reached and one.before.id != thing.id:
            reached.add(one.after.id)
            found.append(one)
    return found


def merged(reads: Reads, thing: Ref, on: date | None) -> list[Finding]:
    """A sentence for each step by which others became one with `thing`: to what followed it, or to itself.

    What merged with nobody else into a body that was there before became one with that body.
    """
    day = on.isoformat() if on else None
    own = [step for step in steps_of(reads, thing.id, day) if step.before.id == thing.id]
    after = {step.after.id for step in own} or {thing.id}
    steps = [step for id in sorted(after) for step in steps_of(reads, id, day, backward=True)]
    beside = [one for one in steps if one.after.id in after and one.before.id != thing.id]
    return _steps(beside or [step for step in own if "merge" in step.how])


def _steps(steps: Iterable[Step]) -> list[Finding]:
    return [Finding(sentence=one.in_words, about=[one.before, one.after], evidence=one.evidence) for one in steps]


def offices(reads: Reads, person: Ref, first: date | None, last: date | None) -> list[Finding]:
    """The offices of a person in these days, each with the basis on which it is said."""
    days = {"from": first and first.isoformat(), "to": last and last.isoformat()}
    rows = reads.run("read/offices", person=person.id, **days)
    return [_office(person, row) for row in rows]


def holders(reads: Reads, position: Ref, days: Days | None) -> list[Finding]:
    """Who held a position in these days, or ever, each with the basis on which it is said.

    Where sources leave everybody open, those whom they leave open, with what is known of them.
    """
    answers = [holders_of(reads, position.id, day) for day in _telling(reads, position, days)]
    known = [(answer.name, holder) for answer in answers for holder in answer.holders]
    open_ = [(answer.name, holder) for answer in answers for holder in answer.not_known]
    told = {one.person: (Ref(id=position.id, name=name, kind=position.kind), one) for name, one in known or open_}
    return [_holder(then, one) for then, one in told.values()]


def _telling(reads: Reads, position: Ref, days: Days | None) -> Sequence[date | None]:
    """The days on which to ask for all who held a position in these days: the first, the last, and each change."""
    if not (days and days.first and days.last):
        return [None]
    told = {in_full(day) for one in holders_of(reads, position.id, None).holders for day in (one.since, one.first_seen)}
    changes = {date.fromisoformat(day) for day in told if day}
    return sorted({days.first, days.last} | {day for day in changes if days.first <= day <= days.last})


def heads(reads: Reads, thing: Ref, days: Days) -> list[Finding]:
    """Who held the positions at the head of a body, or of those that govern a place, each with the basis."""
    bodies = governing(reads, thing) or [thing]
    positions = [Ref.of(row) for body in bodies for row in reads.run("read/head_positions", body=body.id)]
    return [found for position in positions for found in holders(reads, position, days)]


def governing(reads: Reads, thing: Ref) -> list[Ref]:
    """The bodies that govern a place; none for anything else."""
    rows = reads.run("read/ties", id=thing.id, type="GOVERNS") if thing.kind == "place" else []
    return [Ref.of(row["other"]) for row in rows if not row["outgoing"]]


def called(reads: Reads, thing: Ref, on: date | None) -> list[Finding]:
    """The full name that a body, place or programme had on a day (default today); none where it had none then."""
    day = (on or today()).isoformat()
    rows = reads.run("read/entity", id=thing.id)
    name = called_then(names_of(rows[0]["properties"]), day) if rows else None
    if name is None:
        return []
    proven = [e for row in reads.run("read/relations", id=thing.id) for e in proofs(row["evidence"]) if name in e.quote]
    return [Finding(sentence=f"{day}: {name}", about=[thing], evidence=proven[:MOST])]


def _tie(tie: Tie, thing: Ref, row: Row) -> Finding:
    other, properties = Ref.of(row["other"]), row["properties"]
    day = f" ({row['other']['date']})" if row["other"].get("date") else ""
    sentence = tie.sentence.format(name=thing.name, other=other.name + day) + _details(properties)
    return Finding(sentence=sentence, about=[other], evidence=proofs(row["evidence"]))


def _details(properties: Row) -> str:
    told = [f"từ {properties['since']}" if properties.get("since") else ""]
    told.append(f"đến {properties['until']}" if properties.get("until") else "")
    told.append(properties.get("form") or "")
    told += [*(properties.get("as") or []), *(properties.get("instrument") or [])]
    return f" ({', '.join(part for part in told if part)})" if any(told) else ""


def _portfolio(row: Row, thing: Ref) -> Finding:
    who = Ref.of(row["who"])
    office = f" ({'; '.join(row['offices'])})" if row["offices"] and who.kind == "person" else ""
    sentence = f"{who.name}{office} phụ trách {thing.name}{_details(row)}"
    return Finding(sentence=sentence, about=[who], evidence=proofs(row["evidence"]))


def _office(person: Ref, row: Row) -> Finding:
    sentence = f"{person.name}: {row['name']}{_when(row)} – {said(*BASIS[row['basis']])}"
    about = Ref(id=row["position"], name=row["name"], kind="position")
    return Finding(sentence=sentence, about=[person, about], evidence=proofs(row["evidence"]))


def _holder(position: Ref, holder: Holder) -> Finding:
    sentence = f"{holder.name}: {position.name}{_when(holder.model_dump())} – {said(*BASIS[holder.basis])}"
    if holder.basis == "not known" and holder.note:
        sentence += f" ({holder.note})"
    about = Ref(id=holder.person, name=holder.name, kind="person")
    return Finding(sentence=sentence, about=[about, position], evidence=holder.evidence)


def _when(row: Row) -> str:
    acting = ", quyền hoặc phụ trách" if row["acting"] else ""
    former = ", nguyên" if row["former"] else ""
    if row["since"] or row["until"]:
        return f"{acting}{former}, từ {row['since'] or 'không rõ'}" + (f" đến {row['until']}" if row["until"] else "")
    seen = sorted({day for day in (row["first_seen"], row["last_seen"]) if day})
    return f"{acting}{former}" + (f", thấy {' – '.join(seen)}" if seen else "")
