"""What a document says of entities, before and after its mentions are resolved."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from graph.errors import FactError
from graph.model.facts import SourceDocument
from graph.model.identity import digest
from graph.model.judgement import Ruling
from graph.model.span import Span
from graph.schema import relations

Value = str | int | float | bool | list[str] | None
# Features of profiles by which the store finds, beyond their blocks, what may belong together.
CLUES = "clues"  # keys under which profiles of several blocks meet: see graph/store/clues.py
AGAIN = "again"  # keys under which a task, figure or meeting meets what tells it again: see graph/store/repeats.py
RANK = "rank"  # the order of those: what tells something again ranks after it; its last part is a day
FIRST = "0"  # the first part of the rank of what others may tell again and which never tells another again itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What tells mentions of one name apart: mentions that agree in all of it need no comparison.

    `block` names the candidates worth comparing; `features` hold lists of keys that the verdicts look at. A mention
    that somebody judged has a profile of its own, which names it, so that it can part from the others.
    """

    kind: str
    block: str
    name: str
    features: Mapping[str, tuple[str, ...]]
    mention: str | None = None

    @property
    def id(self) -> str:
        """Same kind, name and features, same profile."""
        own = (self.mention,) if self.mention else ()
        return digest(self.kind, self.block, self.name, sorted(self.features.items()), *own)


Candidate = tuple[str, Profile]  # an entity, and one profile of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One entity as one document names it, with what the document says of it.

    `entity` is its id when name and day alone identify it; otherwise `profile` goes to resolution. `known_from` is the
    first day on which the document was surely out. `formerly` is what its entity's id ended with under an earlier
    rule: an address that was given out still answers.
    """

    document: str
    label: str
    name: str
    span: Span
    said: Mapping[str, Value] = field(default_factory=dict)
    known_from: str | None = None
    entity: str | None = None
    profile: Profile | None = None
    formerly: str | None = None

    @property
    def id(self) -> str:
        """Permanent and public: a hash of document, label, name and place in the text."""
        return digest(self.document, self.label, self.name, str(self.span))


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a document reports of a task that it does not tell itself: `profile` says which task it may speak of."""

    document: str
    evidence: tuple[Span, ...]
    profile: Profile

    @property
    def id(self) -> str:
        """Permanent and public, as that of a mention: claims name it until the task is found."""
        return digest(self.document, "Report", *map(str, self.evidence))


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One relationship that a document states; `subject` and `object` are ids of its mentions (or its own id).

    `not_before`: the first day on which an inference could be made, however old the document is.
    """

    subject: str
    relation: str
    object: str
    rule: str
    evidence: tuple[Span, ...]
    qualifiers: Mapping[str, Value] = field(default_factory=dict)
    not_before: str | None = None

    def statement(self, document: str, span: Span) -> str:
        """The id of the statement that `span` of `document` makes of it: permanent, whatever its mentions belong to."""
        key = [self.qualifiers.get(name) for name in relations.BY_NAME[self.relation].key]
        return digest(document, self.relation, self.subject, self.object, key, str(span), self.rule)


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentClaims:
    """A document, its mentions by id, its claims, and what people decided about its statements, by their ids.

    `reports` are those of which the task is looked for among all documents; claims about one without a task wait.
    """

    document: SourceDocument
    kind: str
    mentions: Mapping[str, Mention]
    claims: tuple[Claim, ...]
    reports: Mapping[str, Report] = field(default_factory=dict)
    rulings: Mapping[str, Ruling] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One claim between entities with the words that prove it; many statements add up to one relationship.

    `corrected_by` is who corrected the qualifiers; the words stay those of the document.
    """

    id: str
    document: str
    relation: str
    subject: str
    object: str
    span: Span
    quote: str
    rule: str
    qualifiers: Mapping[str, Value]
    corrected_by: str | None = None
    not_before: str | None = None

    @property
    def edge(self) -> str:
        """The id of the relationship it supports: subject, type, object and the qualifiers that tell two apart."""
        return edge_id(self.subject, self.relation, self.object, self.qualifiers)


def edge_id(subject: str, relation: str, object_: str, qualifiers: Mapping[str, Value]) -> str:
    """The id of a relationship between two entities, as every statement of it finds it."""
    key = relations.BY_NAME[relation].key
    return digest(subject, relation, object_, [qualifiers.get(name) for name in key])


def statements(claims: DocumentClaims, entity_of: Mapping[str, str]) -> list[Statement]:
    """The statements of a document, its mentions and reports replaced by entities; FactError for one without words.

    A report of which no task was found states nothing.
    """
    found: dict[str, Statement] = {}
    for claim in claims.claims:
        if claim.object in claims.reports and claim.object not in entity_of:
            continue
        if not claim.evidence:
            raise FactError(f"{claims.document.id}: {claim.rule} claims {claim.relation} without evidence")
        for span in claim.evidence:
            statement = _statement(claims, claim, span, entity_of)
            if not claims.rulings.get(statement.id, _NO_RULING).rejected:
                found[statement.id] = statement
    return [found[key] for key in sorted(found)]


_NO_RULING = Ruling()


def _statement(claims: DocumentClaims, claim: Claim, span: Span, entity_of: Mapping[str, str]) -> Statement:
    quote = span.of(claims.document.text)
    if len(quote) != span.end - span.start or not quote.strip():
        raise FactError(f"{claims.document.id}: {claim.rule}: no words at {span}")
    id = claim.statement(claims.document.id, span)
    ruling = claims.rulings.get(id, _NO_RULING)
    taken = {p.name for p in relations.BY_NAME[claim.relation].properties}
    said = {**claim.qualifiers, **{name: value for name, value in ruling.correction.items() if name in taken}}
    return Statement(
        id=id,
        document=claims.document.id,
        relation=claim.relation,
        subject=entity_of.get(claim.subject, claim.subject),
        object=entity_of.get(claim.object, claim.object),
        span=span,
        quote=quote,
        rule=claim.rule,
        qualifiers={name: value for name, value in said.items() if value not in (None, [], ())},
        corrected_by=ruling.by,
        not_before=claim.not_before,
    )
