"""Small worlds: documents about made-up officials of made-up provinces, with facts that point into their words."""

from dataclasses import dataclass, field
from hashlib import sha256

from hypothesis import strategies as st

from graph.model.facts import (
    Actor,
    Attendee,
    Body,
    Commitment,
    Facts,
    Figure,
    Group,
    Meeting,
    Person,
    Place,
    Position,
    Progress,
    SourceDocument,
)
from graph.model.span import Span

PROVINCES = ("Sông Trăng", "Mây Ngàn")
NAMES = ("Lê Văn Thử", "Trần Thị Mẫu", "Phạm Văn Sĩ", "Phạm Văn Sỹ")
TITLES = ("Chủ tịch", "Phó Chủ tịch")
DAYS = ("2031-03-01", "2031-03-02", None)
RULE = "world/made-up"


@dataclass
class Writing:
    """A text while it is written; `say` appends words and gives their range."""

    words: list[str] = field(default_factory=list)
    length: int = 0

    def say(self, words: str) -> Span:
        """The range of `words`, appended with a full stop."""
        start = self.length
        self.words.append(words + ". ")
        self.length += len(words) + 2
        return Span(start, start + len(words))


def document(name: str, day: str | None, acts: list[tuple[str, str, str, int | None]]) -> Facts:
    """The facts of a document of `acts`: (person, title, province, number of a meeting they chaired, if any).

    0 is a meeting told without its number. Of a negative number they give more time to the task that was given at such
    a meeting.
    """
    text = Writing()
    people: dict[str, Person] = {}
    bodies: dict[str, Body] = {}
    places: dict[str, Place] = {}
    meetings, commitments, progress, figures = [], [], [], []
    for i, (who, title, province, number) in enumerate(acts):
        council = f"UBND tỉnh {province}"
        line = (text.say(f"{title} {council} {who} có mặt lần {i}"),)
        places.setdefault(province, Place(id=f"l{len(places)}", name=province, kind="tỉnh", rule=RULE, evidence=line))
        bodies.setdefault(
            council,
            Body(id=f"b{len(bodies)}", name=council, kind="people_committee", place=province, rule=RULE, evidence=line),
        )
        post = Position(title=title, body=council, rule=RULE, evidence=line)
        known = people.get(who) or Person(id=f"p{len(people)}", name=who, rule=RULE, evidence=line)
        people[who] = Person(
            id=known.id, name=who, positions=tuple({*known.positions, post}), rule=RULE, evidence=known.evidence
        )
        doer = Actor(name=who, kind="person", as_=(f"{title} {council}",), evidence=line)
        if number and number < 0:
            granted = text.say(f"{who} đồng ý gia hạn báo cáo kết quả phiên thứ {-number} lần {i}")
            what = granted.of("".join(text.words))
            progress.append(Progress(what=what, state="extended", by=(doer,), rule=RULE, evidence=(granted,)))
        elif number is not None:
            # One without a number is told by its matter, with its day by the head and without by the deputy.
            called = f"Phiên họp lần thứ {number} của {council}" if number else "Cuộc họp về khu chợ nổi ven kênh"
            held_on = None if number == 0 and title.startswith("Phó") else day
            said = (text.say(f"{who} chủ trì {called}"),)
            host = Actor(name=council, kind="body", evidence=said)
            meetings.append(
                Meeting(
                    id=f"m{i}", name=called, kind="phiên họp", number=number or None, date=held_on,
                    of=(host,), chairs=(doer,), rule=RULE, evidence=said,
                    attendees=(Attendee(name=council, kind="body", spoke=bool(i % 2), evidence=said),),
                )
            )  # fmt: skip
            task = f"yêu cầu các sở báo cáo kết quả phiên thứ {number}"
            if not number:  # to a body by a day: told on another day it is the same task
                task = f"yêu cầu {council} lập danh sách hộ nghèo theo kết luận trước 30/4/2031"
            asked = (text.say(f"{who} {task}"),)
            to_all = Actor(name="các sở", kind="group", evidence=asked)
            lead, due = ((to_all,), None) if number else ((host,), "2031-04-30")
            commitments.append(
                Commitment(
                    id=f"c{i}", kind="assignment", verb="yêu cầu", text=task, by=(doer,), lead=lead, due=due,
                    made_on=day, meeting=f"m{i}", places=(province,), rule=RULE, evidence=asked,
                )
            )  # fmt: skip
        if number in (0, 1, 2):  # told in full or loosely, in one value or another, rounded
            count = 2538 + i if number else 2500
            period, bound = "2031" if number == 2 else None, None if number else "hơn"
            counted = (
                text.say(f"{council} nhận {f'{bound} ' if bound else ''}{count} hồ sơ đất đai của hộ nghèo vùng sâu"),
            )
            figures.append(
                Figure(
                    id=f"f{i}", measure="hồ sơ nhận" if number == 2 else f"{count} hồ sơ đất đai", value=float(count),
                    value_text=str(count), bound=bound, unit="hồ sơ", subject=council, period=period, rule=RULE,
                    evidence=counted,
                )
            )  # fmt: skip
    group_evidence = commitments[0].evidence if commitments else ()
    groups = (Group(id="g1", name="các sở", rule=RULE, evidence=group_evidence),) if commitments else ()
    kept = "".join(text.words) or "không có gì"
    return Facts(
        document=SourceDocument(
            id=name, text=kept, sha256=sha256(kept.encode()).hexdigest(), extractor="world", published=day
        ),
        people=tuple(people.values()),
        bodies=tuple(bodies.values()),
        places=tuple(places.values()),
        groups=groups,
        meetings=tuple(meetings),
        commitments=tuple(commitments),
        figures=tuple(figures),
        progress=tuple(progress),
    )


ACTS = st.lists(
    st.tuples(
        st.sampled_from(NAMES),
        st.sampled_from(TITLES),
        st.sampled_from(PROVINCES),
        st.sampled_from((None, 0, 1, 2, -1)),
    ),
    max_size=3,
)
WORLDS = st.lists(st.tuples(st.sampled_from(DAYS), ACTS), min_size=1, max_size=5).map(
    lambda parts: [document(f"doc-{i}", day, acts) for i, (day, acts) in enumerate(parts)]
)
