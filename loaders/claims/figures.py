"""The claims about figures: one for all documents that tell what is measured of whom and when, each with its value."""

from collections import defaultdict

from graph.model.facts import Facts, Figure
from loaders.claims.draft import Draft
from loaders.claims.events import actor_mention, named
from loaders.language.letters import name_key

_MEASURED = ("Place", "Body", "Program")
_THOUSANDS = ("nghìn tỷ ", "tỷ ", "triệu ", "nghìn ")
Measured = tuple[str | None, ...]  # what, when, of whom, unit, nature


def add_figures(draft: Draft, facts: Facts) -> None:
    """All figures before the comparisons between them."""
    told: dict[Measured, set[str]] = defaultdict(set)
    for figure in facts.figures:
        told[measured(draft, figure)].add(figure.value_text)
    for figure in facts.figures:
        key = measured(draft, figure)
        # Two values of one document are two figures, whatever makes them two.
        _figure(draft, figure, key, all(key[:3]) and len(told[key]) == 1)
    for figure in facts.figures:
        compared = draft.by_fact.get(figure.compared_with or "")
        draft.claim(draft.by_fact[figure.id], "COMPARED_WITH", compared, figure)


def measured(draft: Draft, figure: Figure) -> Measured:
    """What is measured, of whom and when, then unit and nature; None for what the text does not tell."""
    subject = named(draft, figure.subject, _MEASURED)
    entity = draft.mentions[subject].entity if subject else None
    what = name_key(figure.measure).replace(name_key(figure.value_text), " ")
    unit = name_key(figure.unit or "")
    telling = set(what.split()) - set(unit.split())
    base = next((unit.removeprefix(many) for many in _THOUSANDS if unit.startswith(many)), unit)
    return (
        " ".join(what.split()) if telling else None,
        figure.period,
        entity or name_key(figure.subject or "") or None,
        base,
        figure.nature,
    )


def _figure(draft: Draft, figure: Figure, key: Measured, one: bool) -> None:
    whole = " ".join(part for part in (figure.bound, figure.value_text, figure.unit) if part)
    name = f"{figure.measure}: {figure.value_text} {figure.unit or ''}".strip()
    own = () if one else (name_key(name), None if all(key[:3]) else figure.period or draft.document.id)
    mention = draft.mention(
        "Figure",
        name,
        figure,
        key=("Figure", *key, *own),
        called=f"{key[0]}, {figure.subject}, {figure.period}" if one else None,
        formerly=("Figure", name_key(name), figure.subject, figure.period or draft.document.id),
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
