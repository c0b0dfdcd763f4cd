"""Who is heard while no task is given: speakers, lines in somebody's words, and conclusions that orders follow."""

import re
from dataclasses import replace

from graph.model.facts import Actor
from loaders.grammar.masked import INSTRUMENT, OFFICE, PERSON, PROGRAM, SOMEBODY, Masked
from loaders.grammar.meetings.speakers import ANSWERING, speakers
from loaders.grammar.order_words import ACTORS_OUT, HONORIFIC, SUPERIOR
from loaders.grammar.tasks.task import Context
from loaders.language.cues import Cue

# `- Ông A, Giám đốc Sở B: …`, `Ông A trả lời: …`: the rest of the line is in A's words.
_VOICE = re.compile(
    rf"[\s*•+-]*{ANSWERING}"
    rf"(?:Đ/c |{HONORIFIC})?(?P<who>[{PERSON}{OFFICE}])(?:[^.:;{ACTORS_OUT}]{{0,40}}|,? ?\([^)]{{1,40}}\)): ?"
)
_CONCLUDING = "kết luận|chỉ đạo|bế mạc|chốt lại|kết thúc|tổng kết|giao nhiệm vụ|định hướng"
_CONCLUDES = (
    re.compile(
        rf"(?:^|[.,;] )(?:phát biểu |tham dự và )?(?:{_CONCLUDING})(?!\w)[^.;:{PERSON}{OFFICE}]{{0,160}}?, "
        rf"{HONORIFIC}(?P<who>{SUPERIOR})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?P<who>{SUPERIOR}),? (?:đã |vừa |có )*(?:phát biểu |ý kiến |phát biểu ý kiến )?"
        r"(?:kết luận|chỉ đạo|bế mạc|chốt lại)"
        r"(?: hỏa tốc| khẩn| cụ thể| trực tiếp)?(?=(?: tại| rằng| như sau| cuộc| hội nghị| phiên| buổi)|[,.:]|\s*$)"
    ),
)
# `UBND tỉnh vừa ban hành kế hoạch …`: what the paper says binds, by order of who issued it.
_PAPER = rf"(?:văn bản|công văn|công điện|chỉ thị|quyết định|kế hoạch|thông báo|{INSTRUMENT}|{PROGRAM})"
_ISSUES = (
    re.compile(  # `… ban hành thông báo kết luận của ông A tại …`: the office only passes on what he ordered
        rf"{_PAPER}[^.;:{PERSON}{OFFICE}]{{0,90}}?(?:kết luận|ý kiến|chỉ đạo)[^.;:,{PERSON}{OFFICE}]{{0,40}} của "
        rf"{HONORIFIC}(?P<who>[{PERSON}{OFFICE}])",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?P<who>{SUPERIOR})(?: \([^)]{{1,30}}\))?,? (?:(?:đã|vừa|mới|cũng|hôm nay) )*"
        rf"(?:ký ban hành|ký duyệt|ký|ban hành|có|ra|gửi|phát đi|phê duyệt) (?:ngay |các |một )?{_PAPER}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"{_PAPER}[^.;:]{{0,120}}? (?:được|do) {HONORIFIC}(?P<who>{SUPERIOR}) (?:vừa |mới )?(?:ký|ban hành|phê duyệt)",
        re.IGNORECASE,
    ),
)
_ISSUING = Cue("ban hành", " ký", "văn bản", "công văn", "công điện", "chỉ thị", "phê duyệt", "thông báo")
# `ông A đi vào từng đầu việc`, `nêu rõ trách nhiệm của từng nơi`: what follows is for each to do.
_TO_EACH = re.compile(
    rf"(?P<who>{SUPERIOR}),? [^.;:{ACTORS_OUT}]{{0,60}}?(?:gỡ|đi vào|gọi tên|chia việc|giao việc|phân việc|"
    r"trách nhiệm)[^.;:]{0,20}? từng (?:việc|đầu việc|phần việc|nơi|đơn vị|cơ quan|ngành|địa phương|người|bộ|sở)(?!\w)"
)
# `Phó Thủ tướng chia việc ngay tại chỗ.`, `ông A chốt ba việc.`: each of what follows is one.
_HANDS_OUT = re.compile(
    rf"(?P<who>{SUPERIOR}),? (?:đã |cũng )?(?:chia|giao|phân|chốt|chốt lại|nêu|điểm) (?:lại )?"
    r"(?:(?:từng |các )?(?:việc|đầu việc|phần việc)|(?:hai|ba|bốn|năm|sáu|bảy|\d) (?:việc|nhiệm vụ|yêu cầu|đầu việc))"
    r"(?: (?:ngay|cụ thể|tại|cho|như sau)[^.;:]{0,40})?[.:]"
)
_SIGNS = " \t\u00a0*•+-–"  # of an item, before its words
_LONGEST_SIGNS = 12
_CONCLUSIONS = Cue(*_CONCLUDING.split("|"), " từng ", "việc", "nhiệm vụ", "yêu cầu")


def hear_voice(context: Context, sentence: Masked) -> Context:
    """`context` after the name of who speaks in the rest of a line; the same without one."""
    voice = _VOICE.match(sentence.text) if sentence.says(SOMEBODY) and _opens_line(sentence) else None
    named = sentence.actor(voice.start("who")) if voice else None
    return replace(context, speaker=(named,), heard=sentence.starts[0], voice=sentence.line) if named else context


def _opens_line(sentence: Masked) -> bool:
    """Whether nothing stands before a sentence in its line; some articles are all one line."""
    start = sentence.starts[0]
    before = sentence.kept[max(0, start - _LONGEST_SIGNS) : start]
    _, line_end, signs = before.rpartition("\n")
    return not signs.strip(_SIGNS) and (bool(line_end) or start < _LONGEST_SIGNS)


def hear(context: Context, sentence: Masked) -> Context:
    """`context` after a sentence without a task: who spoke in it, whether conclusions began."""
    if not sentence.says(SOMEBODY):
        return context
    voiced = hear_voice(context, sentence)
    if voiced is not context:
        return voiced
    said = [actor for actor in speakers(sentence) if actor.kind == "person"]
    if said:
        context = replace(context, speaker=(said[-1],), heard=sentence.starts[0])
    concluding = _concluding(sentence)
    if not concluding:
        return _issued(context, sentence)
    by, verb = concluding
    return replace(context, by=(by,), verb=verb, lead=(), open=True, told=sentence.starts[-1])


def _issued(context: Context, sentence: Masked) -> Context:
    """`context` after a sentence that tells who issued a paper."""
    for pattern in _ISSUES if sentence.says(_ISSUING) else ():
        match = pattern.search(sentence.text)
        issuer = sentence.actor(match.start("who")) if match else None
        if issuer:
            return replace(context, by=(issuer,), verb="giao", lead=(), open=True, told=sentence.starts[-1])
    return context


def _concluding(sentence: Masked) -> tuple[Actor, str] | None:
    """Who concludes or hands out work, and the verb of the orders that follow."""
    for pattern in (_HANDS_OUT, *_CONCLUDES, _TO_EACH) if sentence.says(_CONCLUSIONS) else ():
        match = pattern.search(sentence.text)
        actor = sentence.actor(match.start("who")) if match else None
        if actor:
            return actor, "giao việc" if pattern is _HANDS_OUT else "kết luận"
    return None
