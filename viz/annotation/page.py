"""One document as an HTML page that needs no network: its facts in the text, to look at, to check and to correct."""

from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from graph.model.facts import Facts
from graph.model.span import Span
from viz.annotation import gold
from viz.annotation.explain import Explained, Part, explained, quoted
from viz.annotation.segments import segments
from viz.annotation.words import FILLS, KINDS, part
from viz.captions import Caption
from viz.clean import web_address
from viz.template import asset, environment, policy

Words = dict[str, list[Span]]


@dataclass(frozen=True, slots=True)
class Entry:
    """A fact in the list beside the text: the words of the fact, and its parts with theirs."""

    fact: Explained
    words: Words
    parts: list[tuple[Part, Words]]


@dataclass(frozen=True, slots=True)
class Group:
    """The facts of one kind."""

    kind: str
    caption: Caption
    entries: list[Entry]


def page(facts: Facts) -> str:
    """The page of one document and its facts; the same facts give the same page."""
    document, found = facts.document, explained(facts)
    style = _colours() + asset("annotation/page.css")
    scripts = tuple(asset(f"annotation/{name}.js") for name in ("review", "page"))
    return (
        environment()
        .get_template("annotation/page.html")
        .render(
            document=document,
            address=web_address(document.url),
            segments=segments(document.text, found),
            groups=_groups(found, document.text),
            data=_data(facts, found),
            kinds=KINDS,
            style=Markup(style),  # noqa: S704  files and colours of ours
            scripts=[Markup(script) for script in scripts],  # noqa: S704  files of ours
            policy=policy(scripts, style),
        )
    )


def _groups(found: list[Explained], text: str) -> list[Group]:
    return [
        Group(kind, KINDS[kind], [_entry(fact, text) for fact in facts])
        for kind, facts in groupby(found, key=lambda fact: fact.kind)
    ]


def _entry(fact: Explained, text: str) -> Entry:
    parts = [(part, quoted(part.evidence, text)) for part in fact.parts]
    return Entry(fact, quoted(fact.evidence, text), parts)


def _data(facts: Facts, found: list[Explained]) -> dict[str, object]:
    """What the scripts work with: the document, each fact as an annotation has it, and what fields are called."""
    text = facts.document.text
    lists = {kind: getattr(facts, kind) for kind in gold.BLANK}
    fields = {name for blank in gold.BLANK.values() if isinstance(blank, dict) for name in blank}
    return {
        "document": gold.document(facts),
        "extractor": facts.document.extractor,
        "facts": [
            {
                "key": fact.key,
                "kind": fact.kind,
                "rule": fact.rule,
                "value": gold.value(lists[fact.kind][fact.number - 1], text) if fact.kind in lists else None,
            }
            for fact in found
        ],
        "blank": gold.BLANK,
        "captions": {name: part(name) for name in sorted(fields | {"name"})},
    }


def _colours() -> str:
    fills = (f".k-{kind} {{ --fill: {fill}; }} .u-{kind} {{ --under: {fill}; }}" for kind, fill in FILLS.items())
    return "\n".join(fills) + "\n"
