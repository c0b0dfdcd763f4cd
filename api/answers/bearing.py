"""What the names in a question stand for, and the answer when nothing bears one of them."""

from collections.abc import Callable

from api.answers.canonical import canonical
from api.answers.coverage import left_out
from api.answers.namesakes import beside, told_apart
from api.answers.positions_called import positions_called
from api.answers.understand import bearers, meetings_like, named
from api.models.asked import Finding, Outcome
from api.models.proof import Ref
from graph.language import said
from graph.store.reader import Reads
from graph.words import folded
from loaders.reference.provincial import provincial_body

PEOPLE = ("Person",)
KINDS = ("Body", "Place")


def each(reads: Reads, name: str | None, labels: tuple[str, ...], find: Callable[[Ref], list[Finding]]) -> Outcome:
    """What `find` gives for every entity called `name`."""
    return of_all(reads, bearing(reads, name or "?", labels), find)


def of_all(reads: Reads, meant: tuple[list[Ref], list[Ref]], find: Callable[[Ref], list[Finding]]) -> Outcome:
    """What `find` gives for everything that a name stands for; others are like it."""
    things, others = meant
    findings = [found for thing in things for found in find(thing)]
    return Outcome(findings=findings, not_said=missing(findings) + left_out(reads), alternatives=others)


class Nameless(Exception):
    """Nothing bears a name that a question holds; others are like it."""

    def __init__(self, name: str, others: list[Ref]) -> None:
        super().__init__(name)
        self.name, self.others = name, others


def bearing(reads: Reads, name: str | None, labels: tuple[str, ...]) -> tuple[list[Ref], list[Ref]]:
    """What bears a name, and others like it; nothing for no name, Nameless when nothing bears the one there is."""
    found, others = called_so(reads, name, labels) if name else ([], [])
    if name and not found:
        raise Nameless(name, others)
    return found, others


def called_so(reads: Reads, name: str, labels: tuple[str, ...]) -> tuple[list[Ref], list[Ref]]:
    """What bears `name`, else the meeting that holds its words, for nobody tells the whole name of one; and others.

    An office or a place beside a person's name tells which of those who bear the name is meant.
    """
    found, others = named(reads, name, labels)
    if "Person" in labels and all(one.kind == "person" and folded(one.name) != folded(name) for one in found):
        meant, namesakes = beside(reads, name)
        if meant or namesakes:
            return meant, namesakes
    if not found and "Position" in labels:
        found = positions_called(reads, name)
    return found or (meetings_like(reads, name)[:1] if "Meeting" in labels else []), others


def missing(findings: list[Finding]) -> list[str]:
    """That no source says so, where nothing was found."""
    return [] if findings else [said("chưa thấy nguồn nào nói điều này", "no source here says so")]


def unknown(name: str, others: list[Ref] | None = None) -> Outcome:
    """The answer that nothing bears `name`, with others that are like it."""
    reason = said(f"Không có gì trong đồ thị mang tên “{name}”", "Nothing in the graph bears that name")
    return Outcome(reason=reason, alternatives=others or [])


def unmet(reads: Reads, exc: Nameless) -> Outcome:
    """The answer that nothing bears a name; where people do in another office, or another place, with theirs."""
    people = [one for one in exc.others if one.kind == "person" and folded(one.name) in folded(exc.name)]
    others = exc.others or _of_its_kind(reads, exc.name)
    return unknown(exc.name, others).model_copy(update={"not_said": told_apart(reads, people)})


def _of_its_kind(reads: Reads, name: str) -> list[Ref]:
    """Of a body of a province that no text names: the department of that kind, and the province."""
    body = provincial_body(canonical(name))
    return [one for part in (body.what, body.province.name) for one in bearers(reads, part, KINDS)] if body else []


def namesakes(reads: Reads, *names: str | None) -> list[str]:
    """Of each of these names that several people bear, that they do."""
    found = [called_so(reads, name, PEOPLE)[0] for name in names if name]
    return [sentence for people in found if len(people) > 1 for sentence in told_apart(reads, people)]
