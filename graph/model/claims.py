"""What a document says of entities, before and after its mentions are resolved."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from graph.errors import FactError
from graph.model.facts import SourceDocument
from graph.model.identity import digest
from graph.model.span import Span
from graph.schema import relations

Value = str | int | float | bool | list[str] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What tells mentions of one name apart: mentions that agree in all of it need no comparison.

    `block` names the candidates worth comparing; `features` hold lists of keys that the verdicts look at.
    """

    kind: str
    block: str
    name: str
    features: Mapping[str, tuple[str, ...]]

    @property
    def id(self) -> str:
        """Same kind, name and features, same profile."""
        return digest(self.kind, self.block, self.name, sorted(self.features.items()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One entity as one document names it, with what the document says of it.

    `entity` is its id when name and day alone identify it; otherwise `profile` goes to resolution.
    """

    document: str
    label: str
    name: str
    span: Span
    said: Mapping[str, Value] = field(default_factory=dict)
    entity: str | None = None
    profile: Profile | None = None

    @property
    def id(self) -> str:
        """Permanent and public: a hash of document, label, name and place in the text."""
        return digest(self.document, self.label, self.name, str(self.span))


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One relationship that a document states; `subject` and `object` are ids of its mentions (or its own id)."""

    subject: str
    relation: str
    object: str
    rule: str
    evidence: tuple[Span, ...]
    qualifiers: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentClaims:
    """A document, its mentions by id and its claims."""

    document: SourceDocument
    kind: str
    mentions: Mapping[str, Mention]
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One claim between entities with the words that prove it; many statements add up to one relationship."""

    document: str
    relation: str
    subject: str
    object: str
    span: Span
    quote: str
    rule: str
    qualifiers: Mapping[str, Value]

    @property
    def edge(self) -> str:
        """The id of the relationship it supports: subject, type, object and the qualifiers that tell two apart."""
        key = relations.BY_NAME[self.relation].key
        return digest(self.subject, self.relation, self.object, [self.qualifiers.get(name) for name in key])

    @property
    def id(self) -> str:
        """Same document, same relationship, same words, same id."""
        return digest(self.document, self.edge, str(self.span), self.rule)


def statements(claims: DocumentClaims, entity_of: Mapping[str, str]) -> list[Statement]:
    """The statements of a document, its mentions replaced by entities; FactError for a claim without its words."""
    found: dict[str, Statement] = {}
    for claim in claims.claims:
        if not claim.evidence:
            raise FactError(f"{claims.document.id}: {claim.rule} claims {claim.relation} without evidence")
        for span in claim.evidence:
            quote = span.of(claims.document.text)
            if len(quote) != span.end - span.start or not quote.strip():
                raise FactError(f"{claims.document.id}: {claim.rule}: no words at {span}")
            statement = Statement(
                document=claims.document.id,
                relation=claim.relation,
                subject=entity_of.get(claim.subject, claim.subject),
                object=entity_of.get(claim.object, claim.object),
                span=span,
                quote=quote,
                rule=claim.rule,
                qualifiers={k: v for k, v in claim.qualifiers.items() if v not in (None, [], ())},
            )
            found[statement.id] = statement
    return [found[key] for key in sorted(found)]
