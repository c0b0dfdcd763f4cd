"""A meeting while its document is still being read."""

import re
from dataclasses import dataclass, field, replace

from graph.model.facts import Actor, Attendee, Meeting
from graph.model.span import Span
from loaders.grammar.masked import unique
from loaders.grammar.meetings.names import MeetingMention
from loaders.grammar.meetings.nouns import may_be_one
from loaders.grammar.meetings.time import places_of
from loaders.grammar.reading import Reading
from loaders.language.date_grammar import DateMention
from loaders.language.relative_days import whole

_ONLY_GUESTS = re.compile(r"(?:\w+ ){1,3}với (?:các|một số|những) (?!.* về )", re.IGNORECASE)  # of any meeting
_OF_SEVERAL_DAYS = ("kỳ họp", "đại hội")


@dataclass(slots=True)
class Draft:
    """What is known of a meeting so far; `mention` is the fullest way the text names it."""

    mention: MeetingMention
    date: DateMention | None
    number: int | None = None
    chairs: list[Actor] = field(default_factory=list)
    concluded_by: list[Actor] = field(default_factory=list)
    attendees: list[Attendee] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    of: list[Actor] = field(default_factory=list)
    looked_back_on: bool = False

    def may_be(self, mention: MeetingMention, day: DateMention | None) -> bool:
        """Whether a named mention can mean this meeting: no other kind, number or day."""
        if mention.number and self.number and mention.number != self.number:
            return False
        if day and self.other_day(day):
            return False
        same_kind = mention.kind == self.mention.kind
        return same_kind or bool(day and self.date and may_be_one(mention.kind, self.mention.kind))

    def has_name_of(self, mention: MeetingMention) -> bool:
        """Whether it is called as `mention` calls a meeting."""
        return self.mention.named and mention.name.lower() == self.mention.name.lower()

    def other_day(self, day: DateMention) -> bool:
        """Whether the meeting is known to have been on another day than `day`."""
        same = _overlap if self.mention.kind in _OF_SEVERAL_DAYS else _same_day
        return bool(self.date and not same(day.edtf, self.date.edtf))

    def learn(self, mention: MeetingMention, day: DateMention | None) -> None:
        """Take over what a further mention adds."""
        if _fullness(mention) > _fullness(self.mention):
            self.mention = mention
        self.date = self.date or day
        self.number = self.number or (mention.number if mention.kind == self.mention.kind else None)
        self.of += mention.of
        self.attendees += [Attendee(name=a.name, kind=a.kind, as_=a.as_, evidence=a.evidence) for a in mention.present]
        self.places += places_of(mention)

    def says_something(self) -> bool:
        """Whether the text gives it a day, a number or people."""
        return bool(self.date or self.number or self.chairs or self.concluded_by or self.attendees)

    def meeting(self, fact_id: str, reading: Reading) -> Meeting:
        """The finished fact."""
        leads = unique(self.chairs)
        date, basis = self._whole_date(reading)
        first, _, last = (date or "").partition("/")
        return Meeting(
            id=fact_id,
            name=self.mention.name,
            kind=self.mention.kind,
            number=self.number,
            term=self.mention.term,
            date=first or None,
            date_end=last or None,
            part_of_day=self.date.part_of_day if self.date else None,
            date_basis=basis,
            of=unique(self.of),
            places=tuple(dict.fromkeys(self.places)),
            chairs=leads,
            concluded_by=unique(self.concluded_by),
            attendees=self._present({actor.name for actor in leads}),
            rule="meeting/name",
            evidence=self._evidence(),
        )

    def _whole_date(self, reading: Reading) -> tuple[str | None, str | None]:
        """Its date with the year, and the basis of what was inferred."""
        if not self.date:
            return None, None
        document, past = reading.document, self.looked_back_on
        return whole(
            self.date, self.date.edtf, reading.text, document.published, document.published_basis, is_past=past
        )

    def _present(self, leading: set[str]) -> tuple[Attendee, ...]:
        """Everybody but the chairs, each once, with what any sentence says of them."""
        present: dict[str, Attendee] = {}
        concluding = [Attendee(name=a.name, kind=a.kind, as_=a.as_, evidence=a.evidence) for a in self.concluded_by]
        hosts = {actor.name for actor in self.of}
        for one in (*self.attendees, *concluding):
            if one.name in leading or one.name in hosts:
                continue
            known = present.get(one.name, one)
            present[one.name] = replace(
                known,
                venue=known.venue or one.venue,
                spoke=known.spoke or one.spoke,
                on_behalf_of=known.on_behalf_of or one.on_behalf_of,
                as_=known.as_ or one.as_,
            )
        return tuple(present.values())

    def _evidence(self) -> tuple[Span, ...]:
        named = self.mention.sentence.span(self.mention.start, self.mention.end)
        return (named, self.date.span) if self.date else (named,)


def _fullness(mention: MeetingMention) -> tuple[bool, bool, bool, int]:
    return (mention.number is not None, mention.named, not _ONLY_GUESTS.match(mention.name), len(mention.name))


def _same_day(a: str, b: str) -> bool:
    return a == b or ("XXXX" in a + b and a[4:] == b[4:])


def _overlap(a: str, b: str) -> bool:
    """Whether two days, either of which may be several days or of an unknown year, have one in common."""
    ends = [(days.partition("/")[0], days.rpartition("/")[2]) for days in (a, b)]
    known = len("XXXX") if "XXXX" in a + b else 0
    (first, last), (other_first, other_last) = ((one[known:], other[known:]) for one, other in ends)
    return first <= other_last and other_first <= last
