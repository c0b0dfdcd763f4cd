"""Who is heard while no task is given: speakers, lines in somebody's words, and conclusions that orders follow."""

import re
from dataclasses import replace

from graph.model.facts import Actor
from loaders.grammar.masked import OFFICE, PERSON, SOMEBODY, Masked
from loaders.grammar.meetings.speakers import speakers
from loaders.grammar.order_words import ACTORS_OUT, HONORIFIC, SUPERIOR
from loaders.grammar.tasks.task import Context
from loaders.language.cues import Cue

# `- Ông A, Giám đốc Sở B: …`, `Ông A trả lời: …`: the rest of the line is in A's words.
_VOICE = re.compile(
    rf"[\s*•+-]*(?:Đ/c |{HONORIFIC})?(?P<who>[{PERSON}{OFFICE}])(?:[^.:;{ACTORS_OUT}]{{0,40}}|,? ?\([^)]{{1,40}}\)): ?"
)
_CONCLUDING = "kết luận|chỉ đạo|bế mạc|chốt lại|kết thúc|tổng kết|giao nhiệm vụ|định hướng"
_CONCLUDES = (
    re.compile(
        rf"(?:^|[.,;] )(?:phát biểu |tham dự và )?(?:{_CONCLUDING})(?!\w)[^.;:{PERSON}{OFFICE}]{{0,160}}?, "
        rf"{HONORIFIC}(?P<who>{SUPERIOR})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?P<who>{SUPERIOR}),? (?:đã |có )?(?:phát biểu (?:ý kiến )?)?(?:kết luận|chỉ đạo|bế mạc|chốt lại)"
        r"(?=(?: tại| rằng| như sau| cuộc| hội nghị| phiên| buổi)|[,.:]|\s*$)"
    ),
)
# `ông A đi vào từng đầu việc`, `nêu rõ trách nhiệm của từng nơi`: what follows is for each to do.
_TO_EACH = re.compile(
    rf"(?P<who>{SUPERIOR}),? [^.;:{ACTORS_OUT}]{{0,60}}?(?:gỡ|đi vào|gọi tên|chia việc|giao việc|phân việc|"
    r"trách nhiệm)[^.;:]{0,20}? từng (?:việc|đầu việc|phần việc|nơi|đơn vị|cơ quan|ngành|địa phương|người|bộ|sở)(?!\w)"
)
_CONCLUSIONS = Cue(*_CONCLUDING.split("|"), " từng ")


def hear(context: Context, sentence: Masked) -> Context:
    """`context` after a sentence without a task: who spoke in it, whether conclusions began."""
    if not sentence.says(SOMEBODY):
        return context
    voice = _VOICE.match(sentence.text)
    named = sentence.actor(voice.start("who")) if voice else None
    if named:
        return replace(context, speaker=(named,), heard=sentence.starts[0], voice=sentence.line)
    said = [actor for actor in speakers(sentence) if actor.kind == "person"]
    if said:
        context = replace(context, speaker=(said[-1],), heard=sentence.starts[0])
    concluding = _concluding(sentence)
    if not concluding:
        return context
    return replace(context, by=(concluding,), verb="kết luận", lead=(), open=True, told=sentence.starts[-1])


def _concluding(sentence: Masked) -> Actor | None:
    for pattern in (*_CONCLUDES, _TO_EACH) if sentence.says(_CONCLUSIONS) else ():
        match = pattern.search(sentence.text)
        if match:
            return sentence.actor(match.start("who"))
    return None
