"""The picture in words: every entity and relationship with its facts and quotes, ready for the template."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graph.neighbourhood import Neighbourhood, Node
from graph.quotes import Quote
from viz import captions
from viz.captions import Caption
from viz.clean import shown, web_address
from viz.colours import colour

Quotes = Mapping[str, tuple[Quote, ...]]
Facts = list[tuple[Caption, str]]


@dataclass(frozen=True, slots=True)
class Words:
    """A quote in its words, what it is quoted from, and the address to read it at, if there is a safe one."""

    before: str
    text: str
    after: str
    source: str
    address: str | None
    published: str | None
    rule: str


@dataclass(frozen=True, slots=True)
class Relationship:
    """A relationship as a sentence of three parts; `source` and `target` are numbers of entities."""

    number: int
    source: int
    target: int
    subject: str
    caption: Caption
    object: str
    documents: int
    facts: Facts
    quotes: list[Words]


@dataclass(frozen=True, slots=True)
class Entity:
    """An entity with its kind in words, and how many relationships of the picture it has."""

    number: int
    id: str
    name: str
    kind: Caption
    colour: str
    relationships: int
    facts: Facts


@dataclass(frozen=True, slots=True)
class Key:
    """A line of the legend."""

    kind: Caption
    colour: str
    count: int


def entities(picture: Neighbourhood) -> list[Entity]:
    """The entities in the order of the picture, which numbers them."""
    degree = Counter(end for edge in picture.edges for end in {edge.source, edge.target})
    return [_entity(number, node, degree[node.id]) for number, node in enumerate(picture.nodes)]


def _entity(number: int, node: Node, relationships: int) -> Entity:
    kind = captions.kind(node.label)
    facts = _facts(node.properties)
    return Entity(number, node.id, shown(node.name), kind, colour(node.label), relationships, facts)


def relationships(picture: Neighbourhood, quotes: Quotes) -> list[Relationship]:
    """The relationships in the order of the picture, which numbers them."""
    numbers = {node.id: number for number, node in enumerate(picture.nodes)}
    names = {node.id: shown(node.name) for node in picture.nodes}
    return [
        Relationship(
            number,
            numbers[edge.source],
            numbers[edge.target],
            names[edge.source],
            captions.relation(edge.type),
            names[edge.target],
            edge.documents,
            _facts(edge.properties),
            words(quotes.get(edge.id, ())),
        )
        for number, edge in enumerate(picture.edges)
    ]


def legend(picture: Neighbourhood) -> list[Key]:
    """The kinds in the picture, in the order of the schema."""
    count = Counter(node.label for node in picture.nodes)
    known = [label for label in captions.KINDS if label in count]
    return [Key(captions.kind(label), colour(label), count[label]) for label in known]


def _facts(properties: Mapping[str, object]) -> Facts:
    return [(caption, shown(value)) for caption, value in captions.facts(properties)]


def words(quotes: Iterable[Quote]) -> list[Words]:
    """Quotes as the page shows them."""
    return [
        Words(
            shown(quote.before),
            shown(quote.quote),
            shown(quote.after),
            shown(quote.title or f"văn bản / document {quote.document}"),
            web_address(quote.url),
            shown(quote.published) if quote.published else None,
            shown(quote.rule),
        )
        for quote in quotes
    ]
