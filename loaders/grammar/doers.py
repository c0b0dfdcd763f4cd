"""Who must do a task: lead, coordinating and other roles, read from the words of the task."""

import re
from dataclasses import dataclass

from graph.model.facts import Actor, OtherRole, RoleActor
from loaders.grammar.masked import ACTOR, Masked, unique
from loaders.grammar.order_words import DOERS, MODAL, REPORT, TASK_START

_BEFORE_LEAD = (
    r"[\s:,“\"]*(?:(?:cho|thêm|rằng|cụ thể|thời gian tới|trong thời gian tới|trước mắt|ngay|đối với|tới|là|"
    r"trong năm \d+|sau [^,.;:]{1,40}),? )*"
)
_LEAD = re.compile(rf"{_BEFORE_LEAD}(?P<lead>{DOERS})")
# `yêu cầu, với vai trò …, Hà Nội phải là …`: the doer stands after an inserted phrase and before a modal verb.
_LATE_LEAD = re.compile(rf",? [^.;:{ACTOR[1:-1]}]{{3,260}}, (?P<lead>{DOERS}) (?={MODAL})")
_NOUNS = (
    "các|mỗi|từng|toàn|cả|những|mọi|lãnh đạo|người|thủ trưởng|chủ tịch|giám đốc|đơn vị|cơ quan|doanh nghiệp|nhà|"
    "tập đoàn|công ty|tổng công ty|ban|sở|cục|phòng|trung tâm|hội|đoàn|chính quyền|lực lượng|ngành|cấp ủy|"
    "địa phương|tổ|trường|xã|phường|huyện|tỉnh|thành phố|đảng ủy|đồng chí|cán bộ|tổ chức|ủy ban|chủ đầu tư|nhà thầu"
)
_PHRASE = re.compile(
    rf"{_BEFORE_LEAD}(?P<phrase>(?!(?i:{TASK_START})|Thứ |Một |Hai )(?:(?i:{_NOUNS})(?!\w)|[A-ZĐ][\wÀ-ỹ-]+)"
    rf"(?:(?! (?:{TASK_START}|{MODAL}|như|là|trong|sau)(?!\w))[^.;:()“”\"{ACTOR[1:-1]}]){{0,90}}?)"
    rf"(?= (?:{TASK_START}|{MODAL}))"
)
_NO_DOER = re.compile(
    r"(?:các )?(?:vấn đề|nhiệm vụ|nội dung|giải pháp|công tác|việc|biện pháp|mục tiêu)(?!\w)", re.IGNORECASE
)
_WITH = re.compile(
    rf"(?<!\w)(?:phối hợp(?: chặt chẽ| đồng bộ)?(?: với| cùng)?|(?:(?:chủ trì|làm đầu mối|là đầu mối),? )cùng(?: với)?)"
    rf" (?P<with>{DOERS})"
)
_OTHERS_JOIN = re.compile(rf"(?<!\w)chủ trì, (?P<with>{DOERS}),? (?:cùng )?phối hợp")
_ROLE_OF_LEAD: tuple[tuple[OtherRole, re.Pattern[str]], ...] = (
    ("focal_point", re.compile(r"\W*(?:làm|là) đầu mối")),
    ("accountable", re.compile(r"\W*(?:phải )?chịu trách nhiệm")),
    ("monitoring", re.compile(r"\W*(?:\w+ ){0,3}?(?:theo dõi|đôn đốc|giám sát|kiểm tra)(?!\w)")),
    ("advising", re.compile(r"\W*(?:\w+ ){0,2}?tham mưu(?!\w)")),
    ("appraising", re.compile(r"\W*(?:\w+ ){0,2}?thẩm định(?!\w)")),
    ("directing", re.compile(r"\W*(?:phụ trách )?trực tiếp chỉ đạo")),
)
_ROLE_OF_OTHERS: tuple[tuple[OtherRole, re.Pattern[str]], ...] = (
    (
        "receiving_report",
        re.compile(
            rf"(?<!\w)(?:báo cáo|gửi(?: [^.;,{ACTOR[1:-1]}]{{1,60}})?)(?: kết quả)?(?: về| lên| tới| cho)? (?P<who>{ACTOR})"
        ),
    ),
    ("approving", re.compile(rf"(?<!\w)trình (?P<who>{ACTOR})")),
)


@dataclass(frozen=True, slots=True)
class Doers:
    """The roles that one task gives, and where the task's own words begin."""

    lead: tuple[Actor, ...]
    coordinating: tuple[Actor, ...]
    others: tuple[RoleActor, ...]
    task_start: int

    def with_lead(self, lead: tuple[Actor, ...]) -> "Doers":
        """The same roles under another lead."""
        return Doers(lead, self.coordinating, self.others, self.task_start)


def doers_after(sentence: Masked, start: int, end: int) -> Doers:
    """Who does what `text[start:end]` asks for, the text after a verb of assignment; nobody when it names no doer."""
    match = _LEAD.match(sentence.text, start, end) or _LATE_LEAD.match(sentence.text, start, end)
    if match:
        return doers_from(sentence, match.start("lead"), match.end("lead"), end)
    phrase = _PHRASE.match(sentence.text, start, end)
    if phrase and not _NO_DOER.match(phrase["phrase"]):
        return _phrase(sentence, phrase, end)
    return _roles(sentence, (), start, end)


def doers_from(sentence: Masked, start: int, lead_end: int, end: int) -> Doers:
    """The doers named in `text[start:lead_end]`, and the roles that the words up to `end` add."""
    return _roles(sentence, sentence.actors(start, lead_end), lead_end, end)


def opens_task(text: str, start: int, end: int) -> bool:
    """Whether a task stands at `start`: a verb of doing or a modal, and no word that only reports."""
    return bool(_OPENS.match(text, start, end)) and not _REPORTS.match(text, start, end)


_OPENS = re.compile(rf"[\s,]*(?:{TASK_START}|{MODAL})")
_REPORTS = re.compile(rf"[\s,]*{REPORT}")


def _phrase(sentence: Masked, match: re.Match[str], end: int) -> Doers:
    start, stop = match.span("phrase")
    words = sentence.words(start, stop).strip(" ,")
    group = Actor(
        name=words[:1].lower() + words[1:] if " " in words else words,
        kind="group",
        evidence=(sentence.span(start, stop),),
    )
    return _roles(sentence, (group,), stop, end)


def _roles(sentence: Masked, lead: tuple[Actor, ...], start: int, end: int) -> Doers:
    joining: list[Actor] = []
    for pattern in (_OTHERS_JOIN, _WITH):
        for match in pattern.finditer(sentence.text, start, end):
            joining += sentence.actors(match.start("with"), match.end("with"))
    names = {actor.name for actor in lead}
    coordinating = tuple(actor for actor in unique(joining) if actor.name not in names)
    return Doers(lead, coordinating, _other_roles(sentence, lead, start, end), start)


def _other_roles(sentence: Masked, lead: tuple[Actor, ...], start: int, end: int) -> tuple[RoleActor, ...]:
    found = [
        _in_role(actor, role)
        for role, pattern in _ROLE_OF_LEAD
        if pattern.match(sentence.text, start, end)
        for actor in lead
    ]
    for role, pattern in _ROLE_OF_OTHERS:
        for match in pattern.finditer(sentence.text, start, end):
            actor = sentence.actor(match.start("who"))
            found += [_in_role(actor, role)] if actor else []
    return tuple(found)


def _in_role(actor: Actor, role: OtherRole) -> RoleActor:
    return RoleActor(name=actor.name, kind=actor.kind, as_=actor.as_, evidence=actor.evidence, role=role)
