"""The claims about figures: one for all documents that tell what is measured of whom and when, each with its value.

A thousand and a million are brought to ones: `350 nghìn tài khoản` and `350.000 tài khoản` have one value and unit.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from itertools import takewhile
from math import prod

from graph.model.claims import Profile
from graph.model.facts import Facts, Figure
from loaders.claims.draft import Draft
from loaders.claims.events import actor_mention, named
from loaders.claims.figure_profile import Measured, figure_profile, is_local, values_beside
from loaders.claims.home_province import HomeProvinces
from loaders.language.letters import name_key

_MEASURED = ("Place", "Body", "Program")
_MANY = {"trăm": 1e2, "nghìn": 1e3, "ngàn": 1e3, "vạn": 1e4, "triệu": 1e6, "tỷ": 1e9, "tỉ": 1e9}
_DECIMALS = 4  # of a value in ones


def add_figures(draft: Draft, facts: Facts, provinces: HomeProvinces) -> None:
    """All figures before the comparisons between them."""
    figures = [_in_ones(figure) for figure in facts.figures]
    keys = [measured(draft, figure, provinces) for figure in figures]
    told: dict[Measured, set[float]] = defaultdict(set)
    for figure, key in zip(figures, keys, strict=True):
        told[key].add(figure.value)
    beside = values_beside(figures)
    for figure, key in zip(figures, keys, strict=True):
        # Two values of one document are two figures, whatever makes them two.
        one = all(key[:3]) and len(told[key]) == 1
        _figure(draft, figure, key, one, figure_profile(draft, figure, key, one, provinces, beside.get(figure.id, ())))
    for figure in facts.figures:
        compared = draft.by_fact.get(figure.compared_with or "")
        draft.claim(draft.by_fact[figure.id], "COMPARED_WITH", compared, figure)


def steps_of(words: str) -> list[str]:
    """In which steps a number is counted, by the first of `words`: `nghìn`, `tỷ` of `nghìn tỷ đồng`."""
    return list(takewhile(_MANY.__contains__, words.split(" ")))


def in_steps(number: float, steps: Iterable[str]) -> float:
    """How many ones that many thousands or millions are."""
    return round(number * prod(_MANY[step] for step in steps), _DECIMALS)


def _in_ones(figure: Figure) -> Figure:
    """The figure with the thousands and millions of its unit in its values; the words of the value keep them."""
    unit = figure.unit or ""
    if not (steps := steps_of(unit)):
        return figure
    return replace(
        figure,
        value=in_steps(figure.value, steps),
        value_text=" ".join([figure.value_text, *steps]),
        unit=" ".join(unit.split(" ")[len(steps) :]) or None,
        parts=tuple(in_steps(part, steps) for part in figure.parts),
    )


def measured(draft: Draft, figure: Figure, provinces: HomeProvinces) -> Measured:
    """What is measured, of whom and when, then unit and nature; None for what the text does not tell."""
    subject = named(draft, figure.subject, _MEASURED)
    entity = draft.mentions[subject].entity if subject else None
    what = name_key(_without_number(figure))
    unit = name_key(figure.unit or "")
    telling = set(what.split()) - set(unit.split())
    return (
        what if telling else None,
        figure.period,
        entity or _whole_of(figure.subject or "", provinces),
        unit,
        figure.nature,
    )


def _without_number(figure: Figure) -> str:
    """What is measured, in the words of the text: the number may stand inside them."""
    return " ".join(figure.measure.replace(figure.value_text, " ").split())


def _whole_of(subject: str, provinces: HomeProvinces) -> str | None:
    """A subject that is no entity of its own; `toàn tỉnh` is one only where the province is told."""
    if is_local(subject):
        return f"{name_key(subject)} @ {provinces.only}" if provinces.only else None
    return name_key(subject) or None


def _figure(draft: Draft, figure: Figure, key: Measured, one: bool, profile: Profile) -> None:
    whole = " ".join(part for part in (figure.bound, figure.value_text, figure.unit) if part)
    name = f"{figure.measure}: {figure.value_text} {figure.unit or ''}".strip()
    own = () if one else (name_key(name), None if all(key[:3]) else figure.period or draft.document.id)
    mention = draft.mention(
        "Figure",
        name,
        figure,
        key=("Figure", *key, *own),
        profile=profile,
        called=f"{_without_number(figure)}, {figure.subject}, {figure.period}" if one else None,
        says=[whole],
        measure=figure.measure,
        value=figure.value,
        value_text=figure.value_text,
        bound=figure.bound,
        unit=figure.unit,
        subject=figure.subject,
        period=figure.period,
        nature=figure.nature,
        parts=[repr(part) for part in figure.parts] or None,
    )
    draft.by_fact[figure.id] = mention
    draft.claim(mention, "MEASURES", named(draft, figure.subject, _MEASURED), figure)
    for actor in figure.stated_by:
        who = actor_mention(draft, actor, figure)
        draft.claim(who, "STATED", mention, figure, actor.evidence, {"as": list(actor.as_)})
