"""The claims of one document while they are gathered: mentions by what the facts call them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from graph.model.claims import Claim, Mention, Profile, Report, Value
from graph.model.days import in_full
from graph.model.facts import Sourced, SourceDocument
from graph.model.identity import digest, entity_id
from graph.model.known import known_from
from graph.model.span import Span
from graph.schema.labels import BY_NAME
from loaders.language.letters import name_key
from loaders.reference.days import DatedName
from loaders.reference.districts import NOT_TOLD, Whereabouts
from loaders.reference.identity import Kind, committee_of, reference_id, reference_names
from loaders.reference.local_organs import committee_of_unit
from loaders.reference.places import OLD
from loaders.resolve.verdict import recurs

_NOTHING: Mapping[str, Value] = MappingProxyType({})
_SEVERAL = frozenset({"Meeting", "Commitment", "Figure", "Instrument"})  # two of them may share a name
_REVIEWED: Mapping[str, Kind] = {"Body": "body", "Place": "place", "Program": "program"}
QUOTE_LENGTH = 600  # characters up to which a quote is drawn out to hold doer and deed


@dataclass(slots=True)
class Draft:
    """Mentions, reports and claims of one document.

    `by_name` finds a mention by label and name, `by_post` a person by name and post, `by_fact` any by fact id.
    """

    document: SourceDocument
    mentions: dict[str, Mention] = field(default_factory=dict)
    reports: dict[str, Report] = field(default_factory=dict)
    claims: list[Claim] = field(default_factory=list)
    by_name: dict[tuple[str, str], str] = field(default_factory=dict)
    by_post: dict[tuple[str, str], str] = field(default_factory=dict)
    by_fact: dict[str, str] = field(default_factory=dict)

    @property
    def day(self) -> str | None:
        """The day of the document when it is known in full."""
        return in_full(self.document.published)

    def body(self, name: str) -> str | None:
        """The entity of the body that the document calls so."""
        mention = self.by_name.get(("Body", name_key(name)))
        return self.mentions[mention].entity if mention else None

    def body_key(self, name: str) -> str:
        """One key for all names of a body: `Tổ công tác … Đề án 06` with and without `của Chính phủ`."""
        return self.body(name) or name_key(name)

    def place(self, name: str) -> str:
        """One key for a place that is told to do something and for its People's Committee."""
        on = self.document.published
        if unit := self._unit(name):
            return committee_of_unit(unit)
        return committee_of(name, on) or reference_id("place", name, on) or name_key(name)

    def _unit(self, name: str) -> str | None:
        """The reviewed district or commune that the document means by a name."""
        mention = self.by_name.get(("Place", name_key(name)))
        entity = (self.mentions[mention].entity if mention else None) or ""
        return entity if entity.startswith(("dist-", "comm-")) else None

    def body_at_end(self, office: str) -> str | None:
        """The entity of the body with which the words of an office end, the longest one."""
        words = name_key(office).split()
        endings = (" ".join(words[start:]) for start in range(len(words)))
        return next(filter(None, map(self.body, endings)), None)

    def mention(
        self,
        label: str,
        name: str,
        fact: Sourced,
        *,
        at: Whereabouts = NOT_TOLD,
        key: Sequence[object] = (),
        called: str | None = None,
        profile: Profile | None = None,
        says: Value = None,
        formerly: Sequence[object] = (),
        **said: Value,
    ) -> str:
        """The id of the mention of `name`; its entity is known by reference, by `key`, or by resolving `profile`.

        `at` is where a unit lies, `called` the name of its entity for good, where this one was in force for a time.
        `formerly` (with a `profile`, `key`) is what identified it before, `says` what the report of it carries.
        """
        if label not in _SEVERAL and (known := self.by_name.get((label, name_key(name)))):
            return known
        entity = None if profile else self._entity(label, name, called or name, at, key)
        spoken = {**said, "name": called or name.removesuffix(OLD), **self._other_names(label, name, at)}
        mention = Mention(
            document=self.document.id,
            label=label,
            name=name,
            span=fact.evidence[0] if fact.evidence else Span(0, 1),
            said={k: v for k, v in spoken.items() if v is not None},
            known_from=known_from(self.document.published),
            entity=entity,
            profile=self._own(profile, fact) if profile else None,
            formerly=digest(label, *(formerly or key)) if formerly or (profile and key) else None,
        )
        self.mentions[mention.id] = mention
        self.by_name[label, name_key(name)] = mention.id
        if fact.evidence and label in BY_NAME:
            told = {"says": says}
            self.claims.append(_claim(self.document.id, "REPORTS", mention.id, fact.rule, fact.evidence, told))
        return mention.id

    def _own(self, profile: Profile, fact: Sourced) -> Profile:
        """A profile that nothing ties even to its like (a bare name, a meeting without a day) is this mention's own."""
        if recurs(profile):
            return profile
        here = " ".join([self.document.id, *map(str, fact.evidence[:1])])
        return replace(profile, features={**profile.features, "document": (here,)})

    def _other_names(self, label: str, name: str, at: Whereabouts) -> dict[str, Value]:
        kind = _REVIEWED.get(label)
        names = reference_names(kind, name, self.document.published, at) if kind else ()
        return names_said(names) if kind != "program" else {"names": [one.name for one in names] or None}

    def _entity(self, label: str, name: str, called: str, at: Whereabouts, key: Sequence[object]) -> str:
        kind = _REVIEWED.get(label)
        reviewed = reference_id(kind, name, self.document.published, at) if kind else None
        return reviewed or entity_id(called, digest(label, *(key or (name_key(name),))))

    def claim(
        self,
        subject: str | None,
        relation: str,
        object_: str | None,
        fact: Sourced,
        spans: Iterable[Span] = (),
        said: Mapping[str, Value] = _NOTHING,
    ) -> None:
        """Note a claim with the words of `fact` and `spans`, and what is said of it; none without both ends."""
        if subject and object_ and subject != object_:
            evidence = joined(self.document.text, [*fact.evidence, *spans])
            self.claims.append(_claim(subject, relation, object_, fact.rule, evidence, said))


def names_said(dated: Sequence[DatedName]) -> dict[str, Value]:
    """Names with the days they were in force as parallel lists, "" where an end is open or not known."""
    if not dated:
        return {}
    return {
        "names": [one.name for one in dated],
        "names_from": [one.since for one in dated],
        "names_to": [one.until for one in dated],
    }


def _claim(
    subject: str,
    relation: str,
    object_: str,
    rule: str,
    evidence: tuple[Span, ...],
    said: Mapping[str, Value] = _NOTHING,
) -> Claim:
    return Claim(subject=subject, relation=relation, object=object_, rule=rule, evidence=evidence, qualifiers=said)


def joined(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """`spans` in order, near ones in one line made one, so that a quote reads from the doer to the deed."""
    found: list[Span] = []
    for span in sorted(set(spans)):
        if found and _near(text, found[-1], span):
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def _near(text: str, first: Span, second: Span) -> bool:
    if second.start <= first.end:
        return True
    return second.end - first.start <= QUOTE_LENGTH and "\n" not in text[first.end : second.start]
