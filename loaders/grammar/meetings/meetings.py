"""Rules for meetings: what they are called, when and where they were, who led them and who came."""

import re
from dataclasses import dataclass, field, replace

from graph.model.facts import Actor, Attendee, Meeting
from loaders.grammar.masked import Masked, mask
from loaders.grammar.meetings.another import is_another
from loaders.grammar.meetings.draft import Draft
from loaders.grammar.meetings.events import meetings_by_verb
from loaders.grammar.meetings.guests import attendees, list_item, only_opens_item, opens_list, venue
from loaders.grammar.meetings.leads import Led, chairs, concluders
from loaders.grammar.meetings.names import MeetingMention, meetings_by_noun
from loaders.grammar.meetings.news_items import first_sentences_of_items
from loaders.grammar.meetings.nouns import are_two, may_be_one
from loaders.grammar.meetings.speakers import speakers
from loaders.grammar.meetings.stand_ins import stand_ins
from loaders.grammar.meetings.time import (
    another_time,
    day_before,
    day_it_opens_with,
    day_of,
    later_on,
    looked_back_on,
    on_the_same_day,
    only_near,
    opens_later,
    same_as_before,
    says_only_when,
)
from loaders.grammar.reading import Reading
from loaders.language.date_grammar import DateMention


def find_meetings(reading: Reading) -> tuple[Meeting, ...]:
    """Every meeting that the document speaks of, each once, in text order."""
    minutes: list[_Minutes] = [_Minutes()]
    sentences = mask(reading)
    new_items = first_sentences_of_items(sentences)
    for number, sentence in enumerate(sentences):
        if number in new_items:
            minutes.append(_Minutes())
        minutes[-1].read(sentence)
    told = [draft for one in minutes for draft in one.drafts()]
    return tuple(draft.meeting(f"m{n}", reading) for n, draft in enumerate(told, 1))


@dataclass(slots=True)
class _Told:
    """A sentence with the meetings that it names, and the one that it goes on about."""

    sentence: Masked
    named: list[tuple[MeetingMention, Draft]]
    current: Draft | None

    def about(self, led: Led) -> Draft | None:
        """The meeting that somebody leads: the one named in these words or right after, else the last before."""
        within = [d for m, d in self.named if led.start <= m.start <= led.end + _NEAR]
        before = [d for m, d in self.named if m.start < led.start]
        return within[0] if within else before[-1] if before else self.current

    def heard_there(self, draft: Draft) -> bool:
        """Whether who speaks may do so at the meeting: at one that is looked back on, in the sentence that names it."""
        return not draft.looked_back_on or any(named is draft for _, named in self.named)

    def only_told_of(self, draft: Draft, who: Actor) -> bool:
        """Whether somebody speaks of the meeting rather than at it.

        `Ông A cho biết, trong 8 việc được giao tại cuộc họp ngày 27/2, …`, `“Tại cuộc họp ngày 27/3 …”, ông A nói`.
        """
        at = who.evidence[0].start
        starts = [self.sentence.starts[mention.start] for mention, named in self.named if named is draft]
        after = bool(starts) and min(starts) > at and draft.looked_back_on
        return after or any(_QUOTE_ENDS in self.sentence.kept[start:at] for start in starts)


_QUOTE_ENDS = "”"
_NEAR = 30  # characters between `chủ trì` and the meeting
_NUMBERED = ("phiên họp", "kỳ họp")  # what bodies count
_OF_AN_ASSEMBLY = ("kỳ họp", "đại hội")  # no meeting that is called otherwise
_THEN_LED = re.compile(r",? ?(?:và |rồi |sau đó |đã |trực tiếp )*(?:chủ trì|có) (?:một )?")


@dataclass(slots=True)
class _Minutes:
    """The meetings of one piece of news while its sentences are read in order."""

    _drafts: list[Draft] = field(default_factory=list)
    _current: Draft | None = None
    _line: int = -1
    _last_day: DateMention | None = None
    _told: list[_Told] = field(default_factory=list)
    _list_open: bool = False
    _is_aside: bool = False

    def read(self, sentence: Masked) -> None:
        """Take in the meetings of one sentence."""
        opens_paragraph = sentence.line != self._line
        if opens_paragraph or self._is_aside:
            self._line, self._current = sentence.line, self._main()
        self._last_day = day_before(sentence, 0) or self._last_day
        named = []
        for mention in _mentions(sentence):
            self._current = self._draft_of(mention)
            named.append((mention, self._current))
        if self._current and not self._current.date and says_only_when(sentence):
            self._current.date = self._last_day
        self._told.append(_Told(sentence, named, self._current))
        self._is_aside = not opens_paragraph and self._looked_back(named)

    def drafts(self) -> list[Draft]:
        """The meetings with everybody placed; a meeting of which nothing is said is left out."""
        for told in self._told:
            told.current = told.current or self._main()
            if told.current:
                self._place(told, told.current)
        self._host_sessions()
        return [draft for draft in self._drafts if draft.says_something()]

    def _host_sessions(self) -> None:
        """`Phiên họp thứ 3` alone is of the body whose sessions the text speaks of, when it is one."""
        sessions = [draft for draft in self._drafts if draft.number and draft.mention.kind in _NUMBERED]
        hosts = {tuple(sorted({actor.name for actor in draft.of})): draft.of for draft in sessions if draft.of}
        for draft in sessions if len(hosts) == 1 else ():
            draft.of = draft.of or [*next(iter(hosts.values()))]

    def _main(self) -> Draft | None:
        return next((d for d in self._drafts if d.date), self._drafts[0] if self._drafts else None)

    def _looked_back(self, named: list[tuple[MeetingMention, Draft]]) -> bool:
        """Whether a sentence named a meeting of another day than the one the text is about."""
        main = self._main()
        return bool(named and main and named[-1][1].date and main.other_day(named[-1][1].date))

    def _draft_of(self, mention: MeetingMention) -> Draft:
        """The meeting that is meant: one known already, or a new one."""
        day = day_of(mention)
        known = self._known(mention, day)
        if known:
            if not _is_to_come(mention, day, known):
                known.learn(mention, day)
            return known
        is_past = looked_back_on(mention)
        known_day = day or (None if is_past else self._day_of_new(mention.sentence))
        draft = Draft(mention, known_day, looked_back_on=is_past)
        draft.learn(mention, day)
        self._drafts.append(draft)
        return draft

    def _day_of_new(self, sentence: Masked) -> DateMention | None:
        """The day of a meeting that is told without one: the first of a text, or what came next on its day."""
        if not self._drafts:
            return None if another_time(sentence) else self._last_day
        main = self._main()
        return later_on(sentence, main.date) if main and main.date and opens_later(sentence) else None

    def _known(self, mention: MeetingMention, day: DateMention | None) -> Draft | None:
        if not day and another_time(mention.sentence):
            return None
        if day and (concluded := self._concluded(mention)):
            return concluded
        before = self._current or self._main()
        if before and is_another(mention, before):
            return next((draft for draft in self._drafts if draft.has_name_of(mention)), None)
        plain = not (mention.named or (day and before and (before.other_day(day) or before.looked_back_on)))
        if before and (same_as_before(mention) or (plain and not are_two(mention.kind, before.mention.kind))):
            return before
        for draft in self._drafts:
            if draft.may_be(mention, day) and not (only_near(mention) and draft.mention.kind != mention.kind):
                return draft
        is_new = mention.number or day or (before and are_two(mention.kind, before.mention.kind))
        return None if is_new else before

    def _concluded(self, mention: MeetingMention) -> Draft | None:
        """The meeting of a notice, which its heading names and of which its first dated sentence tells the day."""
        first = self._drafts[0] if self._drafts else None
        if not first or first.date or not concluders(first.mention.sentence) or not day_it_opens_with(mention.sentence):
            return None
        return first if may_be_one(mention.kind, first.mention.kind) else None

    def _of_something_else(self, told: _Told, draft: Draft) -> bool:
        """Whether a sentence that names no meeting begins with another day, or with `Chiều cùng ngày`."""
        day = day_it_opens_with(told.sentence)
        return not told.named and (on_the_same_day(told.sentence) or bool(day and draft.other_day(day)))

    def _place(self, told: _Told, draft: Draft) -> None:
        """Note who leads, concludes and attends."""
        sentence = told.sentence
        for led in chairs(sentence):
            (told.about(led) or draft).chairs.append(led.who)
        for led in concluders(sentence):
            (told.about(led) or draft).concluded_by.append(led.who)
        listed = list_item(sentence) if self._list_open else []
        goes_on = self._list_open and (listed or only_opens_item(sentence))
        self._list_open = opens_list(sentence) or bool(goes_on)
        came = [(draft, one) for one in listed or attendees(sentence)]
        spoke = speakers(sentence)
        if (
            spoke
            and not another_time(sentence)
            and not self._of_something_else(told, draft)
            and told.heard_there(draft)
        ):
            came += [(self._heard_at(told, draft, actor), _speaker(actor, venue(sentence))) for actor in spoke]
        whom = stand_ins(sentence) if came else {}
        for where, one in came:
            where.attendees.append(replace(one, on_behalf_of=whom.get(one.name)))

    def _heard_at(self, told: _Told, draft: Draft, who: Actor) -> Draft:
        """Where somebody spoke: the meeting of the sentence, or the one that the text is about."""
        return (self._main() or draft) if told.only_told_of(draft, who) else draft


def _is_to_come(mention: MeetingMention, day: DateMention | None, known: Draft) -> bool:
    """Whether a session without its day is spoken of at another meeting: `trình kỳ họp HĐND tỉnh giữa năm`."""
    return not day and mention.kind in _OF_AN_ASSEMBLY and mention.kind != known.mention.kind


def _mentions(sentence: Masked) -> list[MeetingMention]:
    """By nouns; by a verb where no noun stands before it."""
    by_noun, by_verb = meetings_by_noun(sentence), meetings_by_verb(sentence)
    if by_noun and by_verb and _same(by_verb[0], by_noun[0]):
        by_verb = []
    return sorted([*by_verb, *(m for m in by_noun if not by_verb or m.start >= by_verb[0].end)], key=lambda m: m.start)


def _same(by_verb: MeetingMention, by_noun: MeetingMention) -> bool:
    """Whether the noun is the verb's own, or what its act led to: `kiểm tra hiện trường và chủ trì buổi làm việc`."""
    between = by_noun.sentence.text[by_verb.end : by_noun.start]
    return by_noun.start < by_verb.start + len("họp khẩn ") or bool(_THEN_LED.fullmatch(between))


def _speaker(actor: Actor, site: str | None) -> Attendee:
    return Attendee(name=actor.name, kind=actor.kind, as_=actor.as_, evidence=actor.evidence, venue=site, spoke=True)
