"""Rules for meetings: what they are called, when and where they were, who led them and who came."""

from collections.abc import Iterable
from dataclasses import replace

from graph.model.facts import Actor, Attendee, Meeting
from loaders.grammar.masked import Masked, mask
from loaders.grammar.meeting_draft import Draft
from loaders.grammar.meeting_names import MeetingMention, meeting_mentions
from loaders.grammar.meeting_people import attendees, chairs, concluders, list_item, opens_list, speakers, venue
from loaders.grammar.meeting_time import another_time, day_before, day_of, same_as_before
from loaders.grammar.reading import Reading
from loaders.grammar.stand_ins import stand_ins
from loaders.language.date_grammar import DateMention


def find_meetings(reading: Reading) -> tuple[Meeting, ...]:
    """Every meeting that the document speaks of, each once, in text order."""
    minutes = _Minutes()
    for sentence in mask(reading):
        minutes.read(sentence)
    return minutes.meetings(reading)


class _Minutes:
    """The meetings known so far while the sentences of a document are read in order."""

    def __init__(self) -> None:
        self._drafts: list[Draft] = []
        self._current: Draft | None = None
        self._line = -1
        self._last_day: DateMention | None = None
        self._list_open = False
        self._unplaced: list[tuple[Masked, Draft | None]] = []

    def read(self, sentence: Masked) -> None:
        """Take in the meetings and the people of one sentence."""
        if sentence.line != self._line:
            self._line, self._current = sentence.line, self._main()
        self._last_day = day_before(sentence, 0) or self._last_day
        for mention in meeting_mentions(sentence):
            self._current = self._draft_of(mention)
        self._unplaced.append((sentence, self._current))

    def meetings(self, reading: Reading) -> tuple[Meeting, ...]:
        """The meetings with everybody placed; a meeting of which nothing is said is left out."""
        for sentence, draft in self._unplaced:
            held = draft or self._main()
            if held:
                self._place(sentence, held)
        told = [draft for draft in self._drafts if draft.says_something()]
        return tuple(draft.meeting(f"m{n}", reading) for n, draft in enumerate(told, 1))

    def _main(self) -> Draft | None:
        return next((d for d in self._drafts if d.date), self._drafts[0] if self._drafts else None)

    def _draft_of(self, mention: MeetingMention) -> Draft:
        """The meeting that is meant: one known already, or a new one."""
        day = day_of(mention)
        known = self._known(mention, day)
        if known:
            known.learn(mention, day)
            return known
        draft = Draft(mention, day or (None if self._drafts else self._last_day))
        draft.learn(mention, day)
        self._drafts.append(draft)
        return draft

    def _known(self, mention: MeetingMention, day: DateMention | None) -> Draft | None:
        before = self._current or self._main()
        if before and (same_as_before(mention) or not mention.named):
            return before
        for draft in self._drafts:
            if draft.may_be(mention, day):
                return draft
        return None if mention.number or day else before

    def _place(self, sentence: Masked, draft: Draft) -> None:
        """Note who leads, concludes and attends."""
        draft.chairs += chairs(sentence)
        draft.concluded_by += concluders(sentence)
        present: Iterable[Attendee] = list_item(sentence) if self._list_open else ()
        self._list_open = opens_list(sentence) or bool(self._list_open and present)
        came = [*(present or attendees(sentence))]
        if not another_time(sentence):
            came += [_speaker(actor, venue(sentence)) for actor in speakers(sentence)]
        whom = stand_ins(sentence)
        draft.attendees += [replace(one, on_behalf_of=whom.get(one.name)) for one in came]


def _speaker(actor: Actor, site: str | None) -> Attendee:
    return Attendee(name=actor.name, kind=actor.kind, as_=actor.as_, evidence=actor.evidence, venue=site, spoke=True)
