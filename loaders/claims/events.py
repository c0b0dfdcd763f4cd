"""The claims about what happened: meetings, commitments and progress, each with its actors."""

from collections import defaultdict
from collections.abc import Iterable

from graph.model.claims import Profile, Value
from graph.model.facts import Actor, Attendee, Commitment, Facts, Meeting, Sourced
from loaders.claims.draft import Draft
from loaders.claims.home_province import HomeProvinces
from loaders.claims.meeting_profile import leaders_later, meeting_profile
from loaders.claims.positions import office, position_name
from loaders.claims.progress import add_progress
from loaders.claims.task_profile import marks, task_profiles
from loaders.claims.work import Work
from loaders.language.letters import name_key
from loaders.reference.functions import functions_in

_LABELS = {"person": "Person", "body": "Body", "group": "Group", "place": "Place"}


def add_events(draft: Draft, facts: Facts, provinces: HomeProvinces) -> None:
    """Meetings first, because commitments are made at them."""
    work = Work(draft, facts, provinces)
    given: dict[str | None, list[Commitment]] = defaultdict(list)
    for commitment in facts.commitments:
        given[commitment.meeting].append(commitment)
    for meeting in facts.meetings:
        known_by = _marks(draft, given[meeting.id], work, provinces)
        if not known_by and len(facts.meetings) == 1:  # a paper that only refers to a meeting repeats its tasks
            known_by = _marks(draft, given[None], work, provinces)
        profile = meeting_profile(draft, meeting, provinces, work, known_by, leaders_later(meeting, facts.meetings))
        _meeting(draft, meeting, profile)
    profiles = task_profiles(draft, facts, work, provinces)
    for commitment in facts.commitments:
        _commitment(draft, commitment, profiles[commitment.id], work)
    add_progress(draft, facts, work)


def _marks(draft: Draft, tasks: Iterable[Commitment], work: Work, provinces: HomeProvinces) -> set[str]:
    return {mark for task in tasks for mark in marks(draft, task, work, provinces)}


def actor_mention(draft: Draft, actor: Actor, fact: Sourced) -> str | None:
    """The mention an actor stands for; a post when the source names only the office; of two of one name, who has it."""
    if actor.kind == "office":
        return office(draft, actor.name, fact)
    name = name_key(actor.name)
    found = draft.by_name.get((_LABELS[actor.kind], name))
    posts = ((name, name_key(position_name(office, None))) for office in actor.as_)
    return found or next((draft.by_post[post] for post in posts if post in draft.by_post), None)


def _meeting(draft: Draft, meeting: Meeting, profile: Profile) -> None:
    mention = draft.mention(
        "Meeting",
        meeting.name,
        meeting,
        profile=profile,
        kind=meeting.kind,
        number=meeting.number,
        term=meeting.term,
        says=[meeting.date] if meeting.date else None,
        date=meeting.date,
        date_end=meeting.date_end,
        date_basis=meeting.date_basis,
        part_of_day=meeting.part_of_day,
    )
    draft.by_fact[meeting.id] = mention
    _actors(draft, meeting, meeting.chairs, "CHAIRED", mention)
    _actors(draft, meeting, meeting.concluded_by, "CONCLUDED", mention)
    for who in meeting.attendees:
        _attendee(draft, meeting, who, mention)
    for host in meeting.of:
        draft.claim(mention, "OF", actor_mention(draft, host, meeting), meeting)
    for place in meeting.places:
        draft.claim(mention, "AT", draft.by_name.get(("Place", name_key(place))), meeting)


def _attendee(draft: Draft, meeting: Meeting, who: Attendee, mention: str) -> None:
    said: dict[str, Value] = {
        "as": list(who.as_),
        "venue": [who.venue] if who.venue else None,
        "spoke": who.spoke,
        "on_behalf_of": [who.on_behalf_of] if who.on_behalf_of else None,
    }
    draft.claim(actor_mention(draft, who, meeting), "ATTENDED", mention, meeting, who.evidence, said)


def _actors(draft: Draft, fact: Sourced, actors: tuple[Actor, ...], relation: str, mention: str) -> None:
    for actor in actors:
        subject = actor_mention(draft, actor, fact)
        draft.claim(subject, relation, mention, fact, actor.evidence, {"as": list(actor.as_)})


def _commitment(draft: Draft, task: Commitment, profile: Profile, work: Work) -> None:
    mention = _task(draft, task, profile, work)
    draft.by_fact[task.id] = mention
    made = "PLEDGED" if task.kind == "pledge" else "ASSIGNED"
    for actor in task.by:
        who_said = actor_mention(draft, actor, task)
        draft.claim(who_said, made, mention, task, actor.evidence, {"verb": [task.verb], "as": list(actor.as_)})
    for role, actors in (("lead", task.lead), ("coordinating", task.coordinating)):
        for actor in actors:
            _responsible(draft, task, actor, role, mention)
    for other in task.other_roles:
        _responsible(draft, task, other, other.role, mention)
    draft.claim(mention, "MADE_AT", draft.by_fact.get(task.meeting or ""), task)
    draft.claim(mention, "ORDERED_BY", draft.by_fact.get(task.instrument or ""), task)
    for name in (*task.concerns, *task.places):
        draft.claim(mention, "CONCERNS", named(draft, name, ("Program", "Place", "Body")), task)


def _task(draft: Draft, task: Commitment, profile: Profile, work: Work) -> str:
    who = [[name_key(actor.name) for actor in actors] for actors in (task.by, task.lead)]
    return draft.mention(
        "Commitment",
        profile.name,
        task,
        profile=profile,
        key=("Commitment", task.kind, name_key(task.text), *who, task.due, task.made_on or draft.document.id),
        kind=task.kind,
        verb=task.verb,
        text=task.text,
        says=[due] if (due := task.due_text or task.due) else None,
        due=task.due,
        due_op=task.due_op,
        due_time=task.due_time,
        due_text=task.due_text,
        due_basis=task.due_basis,
        recurs=task.recurs,
        made_on=task.made_on or draft.day,
        function=task.function,
        functions=functions_in(work.without_names(task, (*task.lead, *task.coordinating, *task.other_roles))) or None,
    )


def _responsible(draft: Draft, task: Commitment, actor: Actor, role: str, mention: str) -> None:
    subject = actor_mention(draft, actor, task)
    draft.claim(subject, "RESPONSIBLE_FOR", mention, task, actor.evidence, {"role": role, "as": list(actor.as_)})


def named(draft: Draft, name: str | None, labels: tuple[str, ...]) -> str | None:
    """The mention of what is called so, the first of `labels` that there is."""
    found = (draft.by_name.get((label, name_key(name or ""))) for label in labels)
    return next((mention for mention in found if mention), None)
