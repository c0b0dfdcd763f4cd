"""What tells a meeting apart from others, as one document tells of it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from graph.model.claims import AGAIN, CLUES, FIRST, RANK, Profile
from graph.model.days import in_full
from graph.model.facts import Actor, Meeting
from graph.model.identity import digest
from loaders.claims.around import sentence_span
from loaders.claims.common_words import OF_ANY_TASK, WORD
from loaders.claims.draft import Draft
from loaders.claims.home_province import HomeProvinces
from loaders.claims.offices import of_any_place
from loaders.claims.positions import is_head
from loaders.claims.work import Work
from loaders.language.letters import name_key
from loaders.reference.bodies import DEPARTMENTS
from loaders.reference.identity import reference_id
from loaders.resolve.hosts import AT
from loaders.resolve.meetings import nationwide, session_keys
from loaders.resolve.repeats import A_MATTER

# What any meeting may be called.
_OF_ANY_MEETING = OF_ANY_TASK | frozenset(
    map(
        name_key,
        """hội nghị họp cuộc buổi phiên kỳ lần thứ làm việc trực tuyến giao ban chuyên đề toàn quốc toàn thể thường kỳ
        mở rộng giữa nghe báo cáo tổng kết sơ kết triển khai lãnh đạo tỉnh thành phố bộ sở ubnd ban chỉ đạo công tác
        ý kiến lễ hội thảo tọa đàm gặp mặt đánh giá kiểm điểm rà soát tình hình tiến độ kết quả nhiệm vụ""".split(),  # noqa: SIM905
    )
)
# What stands around a meeting in any report of it.
_OF_ANY_REPORT = _OF_ANY_MEETING | frozenset(
    map(
        name_key,
        """ông bà đồng chí bí thư chủ tịch phó thường trực ủy viên giám đốc trưởng thứ đại biểu đoàn cùng sáng chiều tối
        nay qua hôm đã vừa tp hcm thành ủy hđnd sở ngành quận huyện phát biểu chủ trì kết luận nhấn mạnh nói cho biết
        đó nghị tới dự diễn ra tổ chức""".split(),  # noqa: SIM905
    )
)
# Kinds that one paper may call by the one and another by the other word; of others who meets may have many in a day.
_LOOSE = ("cuộc họp", "hội nghị", "giao ban", "phiên họp")
_OF_GUESTS = ("buổi tiếp", "buổi gặp", "buổi thăm", "hội đàm", "hội kiến", "đón tiếp")
_COMMITTEE = re.compile(r"(?:ban chỷ (?:đạo|huy)|tổ công tác|hội đồng) (?P<field>.+?)(?: của)?(?: tỉnh| thành phố)?")
_IUU, _IUU_IN_WORDS = name_key("khai thác IUU"), name_key("khai thác hải sản bất hợp pháp")
_GUESTS = re.compile(name_key(r"(?<!\w)với (?:các|một số|những)(?!\w).*?(?= về |$)"))
_KINDS_OF_BODIES = frozenset(kind.id for kind in DEPARTMENTS)  # `Sở Y tế`, of whichever province
_MOST_TASKS = 8
_MOST_WORDS = 12  # by which a meeting is looked for
_ENOUGH = 2  # words from which a name says what a meeting was about


def meeting_profile(
    draft: Draft,
    meeting: Meeting,
    provinces: HomeProvinces,
    work: Work,
    given: Iterable[str],
    later: Iterable[Actor],
) -> Profile:
    """Its name, hosts, leaders, number, term and day; who was heard there, and what its sentence tells.

    `given` are the marks of the tasks that were given at it, of which a few are kept, the same ones by every text;
    `later` is who leads the meeting that looks back on it.
    """
    hosts = _hosts(draft, meeting, provinces)
    day = meeting.date or ""
    number = str(meeting.number) if meeting.number else ""
    profile = Profile(
        kind="Meeting",
        block=number or day[-5:] or draft.document.id,
        name=meeting.name,
        features={
            "name": (name_key(meeting.name),),
            "of": tuple(sorted(hosts)),
            "led": _leading(draft, _leaders(meeting)),
            "led_later": _leading(draft, later),
            "tasks": tuple(sorted(sorted(given, key=digest)[:_MOST_TASKS])),
            **_about(meeting, hosts),
            "number": (number,) if number else (),
            "term": (name_key(meeting.term),) if meeting.term else (),
            "day": (day[-5:],) if day else (),
            "date": (day,) if day and "X" not in day else (),
            "heard": () if meeting.kind.startswith(_OF_GUESTS) else _heard(meeting),
            "told": _told(draft, meeting, provinces, work),
            "home": tuple(filter(None, (provinces.only,))),
            "sort": (_LOOSE[0] if meeting.kind.startswith(_LOOSE) else meeting.kind,),
            "part_of_day": (meeting.part_of_day,) if meeting.part_of_day else (),
        },
    )
    again = {} if number else _retold(profile, draft.day)
    return replace(profile, features={**profile.features, CLUES: tuple(map(digest, session_keys(profile))), **again})


def _hosts(draft: Draft, meeting: Meeting, provinces: HomeProvinces) -> set[str]:
    """The keys of the bodies that hold it."""
    names = [actor.name for actor in meeting.of]
    return {key for name in names for key in (_host(draft, name), _committee(name, provinces)) if key}


def _leading(draft: Draft, actors: Iterable[Actor]) -> tuple[str, ...]:
    """The keys of those who lead it."""
    return tuple(sorted({key for one in actors for key in _leader(one, draft.document.published)}))


def _leaders(meeting: Meeting) -> tuple[Actor, ...]:
    return (*meeting.chairs, *meeting.concluded_by)


def leaders_later(meeting: Meeting, meetings: Iterable[Meeting]) -> tuple[Actor, ...]:
    """Who leads the one later meeting of a text that names this one by its day alone; nobody where it tells more."""
    day = in_full(meeting.date)
    if not day or meeting.number or _leaders(meeting) or meeting.of or _topic(meeting):
        return ()
    led = {one.date: _leaders(one) for one in meetings if (in_full(one.date) or "") > day}
    return next(iter(led.values())) if len(led) == 1 else ()


def _retold(profile: Profile, told_on: str | None) -> dict[str, tuple[str, ...]]:
    """Under which keys a meeting without its day meets one that has it: what they were about, and where or by whom."""
    held_on = in_full(next(iter(profile.features["date"]), None))
    day = held_on or (None if profile.features["day"] else told_on)
    if not day or len(profile.features["topic"]) < A_MATTER:
        return {}
    where = (*profile.features["home"], *profile.features["heard"], *nationwide(profile))
    keys = (f"{one} {word}" for one in where for word in profile.features["topic"][:_MOST_WORDS])
    return {AGAIN: tuple(map(digest, keys)), RANK: (FIRST if held_on else "1", day)}


def _leader(actor: Actor, on: str | None) -> Iterator[str]:
    """A person by name, and the bodies of which the leader is the head, where it is sure which: `Bộ trưởng Bộ Y tế`."""
    if actor.kind == "person":
        yield name_key(actor.name)
    for office in (actor.name,) if actor.kind == "office" else actor.as_:
        words = office.split(" ") if is_head(office) else []
        names = (" ".join(words[start:]) for start in range(1, len(words)))
        reviewed = (id for name in names if (id := reference_id("body", name, on)) and id not in _KINDS_OF_BODIES)
        yield from (f"người đứng đầu {id}" for id in islice(reviewed, 1))


def _heard(meeting: Meeting) -> tuple[str, ...]:
    """The people who chaired, concluded or spoke, by name."""
    spoke = (one for one in meeting.attendees if one.spoke)
    people = (*_leaders(meeting), *spoke)
    return tuple(sorted({name_key(one.name) for one in people if one.kind == "person"}))


def _told(draft: Draft, meeting: Meeting, provinces: HomeProvinces, work: Work) -> tuple[str, ...]:
    """What its name and the sentence that names it tell of it, names aside."""
    text = draft.document.text
    said = name_key(work.besides_names(sentence_span(text, meeting.evidence[0])))
    for name in provinces.keys:
        said = said.replace(name_key(name), " ")
    return tuple(sorted(set(WORD.findall(said)) - _OF_ANY_REPORT))


def _host(draft: Draft, name: str) -> str | None:
    """The key of a body; none where the text does not tell of which place it is: `UBND tỉnh` is that of any."""
    key = draft.body_key(name)
    return None if key in _KINDS_OF_BODIES or of_any_place(name) else key


def _committee(name: str, provinces: HomeProvinces) -> str | None:
    """One key for a committee of a province, named with the province or without: `Ban Chỉ đạo chuyển đổi số tỉnh A`."""
    plain, province = name_key(name), provinces.own
    for written, key in provinces.keys.items():
        if plain.endswith(f" {name_key(written)}"):
            plain, province = plain.removesuffix(f" {name_key(written)}"), key
    found = _COMMITTEE.fullmatch(plain.replace(_IUU, _IUU_IN_WORDS))
    return f"{found['field']}{AT}{province}" if found and province else None


def _about(meeting: Meeting, hosts: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """What a meeting without a number was about: by its name, and by its name and host."""
    numbered = meeting.number is not None
    return {"topic": () if numbered else _topic(meeting), "matter": () if numbered else _matter(meeting, hosts)}


def _matter(meeting: Meeting, hosts: Iterable[str]) -> tuple[str, ...]:
    """The words that say what it was about, those of the field of a committee that held it too."""
    fields = (field for field, at, _ in (host.partition(AT) for host in hosts) if at)
    words = {word for field in fields for word in WORD.findall(field)} - _OF_ANY_MEETING
    return tuple(sorted(words | set(_topic(meeting))))


def _topic(meeting: Meeting) -> tuple[str, ...]:
    """The words of its name that say what it was about: whose it is and which guests it had say nothing of that."""
    named = _GUESTS.sub(" ", name_key(meeting.name))
    for host in meeting.of:
        named = named.replace(name_key(host.name), " ")
    words = sorted(set(WORD.findall(named)) - _OF_ANY_MEETING)
    return tuple(words) if len(words) >= _ENOUGH else ()
