"""Rules for pledges: what somebody says they, or those they speak for, will do."""

import re
from collections.abc import Iterator
from dataclasses import replace

from graph.model.facts import Actor
from loaders.grammar.masked import ACTOR, BODY, DATE, GROUP, OFFICE, PERSON, PLACE
from loaders.grammar.order_words import ACTORS_OUT, HONORIFIC, TASK_START
from loaders.grammar.reading import Mention
from loaders.grammar.tasks.clauses import Clause
from loaders.grammar.tasks.deadlines import has_deadline
from loaders.grammar.tasks.doers import Doers
from loaders.grammar.tasks.listed import as_worded
from loaders.grammar.tasks.own_units import own_unit
from loaders.grammar.tasks.predicates import says_what_to_do
from loaders.grammar.tasks.ranks import is_unit
from loaders.grammar.tasks.subjects import (
    is_a_stranger,
    is_governed,
    said_after,
    superior_before,
    without_speaker,
)
from loaders.grammar.tasks.task import Context, Task
from loaders.language.cues import Cue

_SAYS = re.compile(
    r"(?<!\w)(?P<verb>cam kết|khẳng định|hứa(?! hẹn)|(?<!hứa )hẹn|"
    r"nhận lời|nói chắc|nhận (?:trách nhiệm|khuyết điểm|thiếu sót|lỗi))(?!\w)(?: rằng)?[,:]?"
)
_NOT_A_PLEDGE = re.compile(
    r"(?:(?<!\w)(?:bản|các|những|lời|ký|thực hiện|theo|đúng|ký kết|giấy|việc|mọi|nhiều|một|tiếp tục|thư|về|như|của|"
    r"trong|với|cùng|có|không|lịch|cuộc|trị giá|giá trị|vốn|mức|khoản|số|tiền)|\d) $",
    re.IGNORECASE,
)
_WHEN = (
    rf"(?:ngay )?(?:trong|từ|đến|hết|trước|tới|tuần|tháng|năm|quý|thời gian|chậm nhất|cuối|đầu)"
    rf"(?: (?:hết|cuối|đầu|giữa|đến|ngày|tuần|tháng|quý|năm|tới|này|sau|nay|\w+ {DATE}|{DATE})){{1,4}},? ?"
)
_WILL = re.compile(
    rf"(?: (?:với|trước) (?:[^.;:“”]{{2,60}}?[,:]|[^.;:,“”]{{0,20}}?{ACTOR}|\w+(?: \w+)?(?= {_WHEN})))?"
    rf"[ “\"]*(?:và )?(?:{_WHEN}|{DATE},? )?"
    r"(?P<who>(?:cán bộ, )?[^.;:“”,]{0,60}?) ?"
    r"(?<!\w)sẽ(?!\w)(?! (?:được|bị))"
)
_WILL_BE = re.compile(rf" [^.;:“”]{{3,90}}? sẽ được (?P<who>{ACTOR}) (?={TASK_START})")
_SUBJECT = re.compile(
    rf"(?<!hay mặt )(?<!hay )(?P<who>{ACTOR}(?:(?: và |, ){ACTOR}){{0,9}}) "
    r"(?:(?:cũng|đều|đã|thì|xin|tiếp tục) ){0,2}$"
)
# Who pledges, in the words of the text: `các chủ đầu tư đều cam kết …`.
_WORDED_SUBJECT = re.compile(
    rf"(?:^|[,.;:“\"] ?)(?P<who>(?i:(?:các |những |đại diện |lãnh đạo )*(?:chủ đầu tư|nhà thầu|đơn vị|cơ quan|"
    rf"địa phương|ngành|sở|đại biểu|đại sứ|đồng chí(?! (?-i:[A-ZĐ]))|bệnh viện|trường|nhà trường|chính quyền|nhà mạng|"
    rf"doanh nghiệp))(?!\w)(?:[^,.;:“”{ACTORS_OUT}]|, (?=[A-ZĐ])){{0,80}}?) (?:(?:cũng|đều|đã|xin) )*$"
)
_OF_STRANGERS = re.compile(
    rf"(?:^|[,.;:“\"] ?)(?i:các|những|nhiều|một số|hai|phía) [^,.;:“”{ACTORS_OUT}]{{2,60}} (?:(?:cũng|đều|đã|xin) )*$"
)
_I = re.compile(r"(?<!\w)(?P<we>[Tt]ôi|[Cc]húng tôi)(?: xin| cũng)? $")
_TOGETHER = re.compile(rf" (?:cùng với|cùng)(?: tập thể)? (?P<who>{ACTOR})")
# A future that nobody brings about: `sẽ có mưa`, `sẽ là …`, and questions.
_NO_DEED = (
    "được|bị|là|có|phải|cần|không còn|không có|trở thành|trở nên|đón|gặp|mất|còn|ra sao|thế nào|như thế nào|"
    "làm gì|làm thế nào|rất|cảm thấy|giúp|góp phần|tạo điều kiện|nằm|đạt|tăng(?! cường)|giảm|vượt|chịu|thiếu|thừa|hết|"
    "nóng|lạnh|kết thúc|diễn ra|bắt đầu|nghe(?! lại)|thảo luận|biểu quyết|bế mạc|khai mạc|chất vấn|thăm|tới|đến|"
    "tham dự|dự|gặp|hội đàm|hội kiến|lên đường|phát biểu"
)
_PLAIN_WILL = re.compile(
    rf"(?P<when>(?<!\w){_WHEN})?(?P<others>(?:[{BODY}{PLACE}{GROUP}](?:, | và )){{0,5}})"
    rf"(?P<lead>[{BODY}{PLACE}{GROUP}])(?P<aside>, [^,.;:{ACTORS_OUT}]{{3,60}},)?"
    rf"(?: (?:đã|đang) [^.;:{ACTORS_OUT}]{{3,70}},)?(?: và| cũng| tiếp tục| nhất định)* sẽ (?!(?:{_NO_DEED})(?!\w))"
    rf"(?P<deed>{TASK_START})?"
)
_SAYS_WILL = re.compile(
    rf"(?<!\w)(?:cho biết|cho hay|thông tin|nói|trả lời)(?: thêm| rằng)?,? (?:{_WHEN})?"
    rf"(?:(?:đơn vị|cơ quan|ngành|địa phương)(?: mình| này)? )?sẽ (?!(?:{_NO_DEED})(?!\w))"
)
_WE_WILL = re.compile(
    rf"(?<!\w)(?:[Tt]ôi|[Cc]húng tôi)(?: cũng| nhất định)? sẽ "
    rf"(?={TASK_START}|(?:kiến nghị|đề nghị|đề xuất|yêu cầu)(?!\w))"
)
# `Theo biên bản ghi nhớ, VNPT sẽ …`: what a company signed it will do.
_AGREED = re.compile(
    r"\W*[Tt]heo (?:[^,.;:]{0,20} )?(?:biên bản|thỏa thuận|bản ghi nhớ|cam kết|hợp đồng|nội dung ký kết)(?!\w)"
)
# A subject stands alone: after a noun a place or a body only completes it (`CLB bóng đá Hà Nội`).
_ALONE = re.compile(
    rf"(?:^|[^\w\s]\s*|{DATE} |(?<!\w)(?:và|rằng|mà|thì|là|do đó|vì vậy|sau đó|khi đó|theo đó|nên|nhưng|biết|"
    r"hay|định|kết|hứa|nói|thêm|nay|tới|này|sau|đồng thời|hiện|riêng|còn|song) )$",
    re.IGNORECASE,
)
_QUOTED = re.compile(rf"(?P<who>[{PERSON}{OFFICE}])[^.;:“”{ACTORS_OUT}]{{0,40}}: ?[“\"]")
# `”, Thủ tướng Shinzo Abe nói`: somebody who is not known here.
_STRANGER_SAYS = re.compile(
    rf"[”\"],? [^.;:“”{ACTORS_OUT}]{{0,40}}[A-ZĐ][^.;:“”{PERSON}{OFFICE}]{{1,60}} "
    r"(?:nói|cho biết|khẳng định|chia sẻ|cho hay)(?!\w)"
)
_SOURCE = re.compile(rf"(?<!\w)(?<!\w )(?:[Cc]ũng )?[Tt]heo {HONORIFIC}(?P<who>[{PERSON}{OFFICE}]),")
_IF = re.compile(r"(?<!\w)(?:[Nn]ếu|[Gg]iả sử) ")
_QUESTION = re.compile(r"\?[”\"\s]*$")
_DEED = re.compile(rf" {TASK_START}")
_IS_NOUN = re.compile(
    rf"(?: (?!{TASK_START})\w+){{0,2}} (?:này|đó|trên|được|của|về|là|giữa|quốc tế|đã|với nhau|với người|với dân)(?!\w)"
)
_PLEDGING, _FUTURE = Cue("cam kết", "khẳng định", "hứa", "nhận ", "nói chắc", "hẹn "), Cue("sẽ ")
_NEAR = 60
_SHORTEST = 8  # characters of a pledge


def pledge_in(clause: Clause, context: Context) -> Task | None:
    """The pledge of a clause: cam kết, khẳng định … sẽ, hứa … sẽ; or a plain `sẽ` of a body, a place or `chúng tôi`."""
    for match in clause.finditer(_SAYS) if clause.says(_PLEDGING) else ():
        will = clause.match(_WILL, match.end()) or clause.match(_WILL_BE, match.end())
        is_noun = _NOT_A_PLEDGE.search(clause.text[max(0, match.start() - 12) : match.start()])
        says_what = len(clause.text[match.end() : clause.end].strip(' ,.:“”"')) >= _SHORTEST
        of_another = is_a_stranger(clause, match.start())
        if not is_noun and not of_another and says_what and (will or _promises(clause, match)):
            return _said(clause, match, will, context)
    if not clause.says(_FUTURE) or _QUESTION.search(clause.text, clause.start, clause.end):
        return None
    return next(_plain(clause, context), None) or _of_the_speaker(clause, context)


def pledge_of_another(clause: Clause, context: Context, under: Context) -> Task | None:
    """`Ông B tiếp thu và hứa sẽ …` among what somebody else gives: a pledge, and no task of the list `under` them."""
    pledge = pledge_in(clause, context) if clause.says(_PLEDGING) else None
    named = pledge and pledge.rule == "pledge/said" and all(actor.kind == "person" for actor in pledge.by)
    return pledge if named and pledge and pledge.by != under.by else None


def _promises(clause: Clause, match: re.Match[str]) -> bool:
    """Whether `cam kết`, or `hứa` before a deed, pledges without `sẽ`."""
    if match["verb"] == "hứa":
        return bool(clause.match(_DEED, match.end())) or (has_deadline(clause) and says_what_to_do(clause, match.end()))
    return match["verb"] == "cam kết" and not clause.match(_IS_NOUN, match.end())


def _plain(clause: Clause, context: Context) -> Iterator[Task]:
    """A plain `sẽ`: of a body by any deed, of a place or a group by a deed of officials, told by a speaker."""
    for match in clause.finditer(_PLAIN_WILL):
        actor = clause.actor(match, "lead")
        if _IF.search(clause.text, clause.start, match.start()):
            return
        at = next((at for at in (match.start(), match.start("lead")) if _is_alone(clause, at)), None)
        if actor is None or at is None:
            continue
        speaker = _speaker(clause, match.start(), context) or _of_that_unit(
            actor, context.heard_before(clause.sentence)
        )
        agreed = clause.match(_AGREED) is not None
        if actor.kind == "body" or (match["deed"] and (actor.kind == "place" or speaker or agreed)):
            others = clause.actors(match, "others") if at == match.start() else ()
            doers = (*others, _of_their_own(clause, match.start("lead"), actor, speaker))
            yield _pledge(clause, at, "sẽ", speaker or doers, doers, "pledge/will")


def _is_alone(clause: Clause, at: int) -> bool:
    return _ALONE.search(clause.text[max(clause.start, at - 12) : at]) is not None


def _of_that_unit(unit: Actor, heard: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Who was just heard, if they hold an office of the unit: what it will do is told on in their words."""
    return tuple(one for one in heard if any(unit.name in office for office in one.as_))


def _of_the_speaker(clause: Clause, context: Context) -> Task | None:
    """`Chúng tôi sẽ …` in the words of somebody known."""
    match = clause.search(_WE_WILL) or clause.search(_SAYS_WILL)
    if not match or is_a_stranger(clause, match.start()) or _STRANGER_SAYS.search(clause.text, match.end(), clause.end):
        return None
    speaker = _speaker(clause, match.start(), context)
    return _pledge(clause, match.start(), "sẽ", speaker, speaker, "pledge/speaker") if speaker else None


def _of_their_own(clause: Clause, at: int, actor: Actor, speaker: tuple[Actor, ...]) -> Actor:
    """`Bệnh viện sẽ …`, said by its director: the body of the speaker's own office."""
    token = clause.sentence.tokens.get(at)
    word = clause.sentence.words(at, at + 1)
    if not isinstance(token, Mention) or token.rule != "pronoun" or actor.kind != "body":
        return actor
    own = (office[office.find(word) :] for one in speaker for office in one.as_ if word in office)
    return replace(actor, name=next(own, actor.name))


def _speaker(clause: Clause, at: int, context: Context) -> tuple[Actor, ...]:
    """Whose words they are: named in the clause before or after them, else who was heard shortly before."""
    said = said_after(clause)
    if said:
        return (said.by,)
    words = _QUOTED.search(clause.text, clause.start, at)
    words = None if words and is_governed(clause, words.start()) else words
    quoted = clause.actor(words or _SOURCE.search(clause.text, clause.start, at), "who")
    named = tuple(one for one in superior_before(clause, at) if one.kind in ("person", "office"))
    return ((quoted,) if quoted else named) or context.speaking_in(clause.sentence)


def _said(clause: Clause, match: re.Match[str], will: re.Match[str] | None, context: Context) -> Task | None:
    """Who pledges is the speaker; who will do it is the subject of `sẽ` or of `cam kết`, else the speaker."""
    by = superior_before(clause, match.start())
    near = max(clause.start, match.start() - _NEAR)
    before = _SUBJECT.search(clause.text, near, match.start())
    subject = clause.actors(before, "who")
    worded = None if subject else _WORDED_SUBJECT.search(clause.text, clause.start, match.start())
    if worded:
        whose = (as_worded(clause.sentence, *worded.span("who")),)
        return _pledge(
            clause, worded.start("who"), match["verb"], whose, _who_will(clause, will) or whose, "pledge/said"
        )
    if not subject and _OF_STRANGERS.search(clause.text, clause.start, match.start()):
        return None
    first_person = _I.search(clause.text, near, match.start())
    heard = context.speaking_in(clause.sentence) if first_person or clause.start == 0 else ()
    said = said_after(clause) if first_person else None
    voice = context.speaker if context.voice == clause.sentence.line else ()
    in_words = (
        ((said.by,) if said else ())
        or (heard if first_person else ())
        or tuple(a for a in by if a.kind in ("person", "office"))
        or voice
    )
    speaker = in_words or (heard if subject and subject[0].kind == "place" else ()) or subject or by or context.speaker
    companion = clause.actor(clause.match(_TOGETHER, match.end()), "who")
    will_do = tuple(own_unit(actor, speaker) for actor in _who_will(clause, will))
    lead = (*speaker, companion) if companion else will_do or subject or speaker
    speaks_for_others = before and subject and subject[0].kind != "person"
    start = before.start() if before and speaks_for_others else match.start()
    if not speaker and not any(_is_official(actor) for actor in lead):
        return None  # a citizen or another country
    return _pledge(clause, start, match["verb"], speaker, lead, "pledge/said")


def _is_official(actor: Actor) -> bool:
    return actor.kind in ("body", "group") and (actor.name[0].isupper() or is_unit(actor))


def _who_will(clause: Clause, will: re.Match[str] | None) -> tuple[Actor, ...]:
    if not will or not will["who"].strip():
        return ()
    return clause.actors(will, "who") or (as_worded(clause.sentence, *will.span("who")),)


def _pledge(clause: Clause, start: int, verb: str, by: tuple[Actor, ...], lead: tuple[Actor, ...], rule: str) -> Task:
    return Task(without_speaker(clause, start), "pledge", verb, by, Doers(lead), rule)
