"""Doers that only a task names, in its own words: listed as groups, so that every actor of a document is listed."""

from collections.abc import Iterable, Iterator

from graph.model.facts import Actor, Commitment, Group
from graph.model.span import Span
from loaders.grammar.names.groups import count_of


def with_worded(groups: tuple[Group, ...], commitments: Iterable[Commitment]) -> tuple[Group, ...]:
    """`groups`, and one more for each name that tasks give to doers whom the list lacks."""
    listed = {group.name for group in groups}
    found: dict[str, list[Span]] = {}
    for actor in _actors(commitments):
        if actor.kind == "group" and actor.name not in listed:
            found.setdefault(actor.name, []).extend(actor.evidence)
    return (
        *groups,
        *(
            Group(
                id=f"g{i}",
                name=name,
                count=count_of(name),
                rule="group/worded-by-task",
                evidence=tuple(sorted(set(spans))),
            )
            for i, (name, spans) in enumerate(found.items(), len(groups) + 1)
        ),
    )


def _actors(commitments: Iterable[Commitment]) -> Iterator[Actor]:
    for task in commitments:
        yield from (*task.by, *task.lead, *task.coordinating, *task.other_roles)
