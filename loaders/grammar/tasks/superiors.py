"""Superiors whom only words tell: `chủ tọa`, `đoàn kiểm tra`, `lãnh đạo tỉnh` right before a verb of assignment."""

import re
from dataclasses import replace

from graph.model.facts import Actor
from loaders.grammar.masked import BODY, PLACE
from loaders.grammar.order_words import SUPERIOR
from loaders.grammar.tasks.clauses import Clause
from loaders.grammar.tasks.listed import as_worded
from loaders.grammar.tasks.task import Context

_WORDED = re.compile(
    r"(?:^|[,.;:] |(?<!\w)(?:và|do đó|vì vậy|theo đó|đồng thời) )(?P<by>(?i:chủ tọa|đoàn chủ tọa|người chủ trì|"
    r"hội nghị|kỳ họp|(?:đoàn|tổ) (?:công tác|kiểm tra|giám sát|thanh tra)|ban chỉ đạo|ban tổ chức|"
    r"(?:thành phố|tỉnh|huyện|quận|thị xã)(?= |$)|"
    rf"(?:tập thể |thường trực )?lãnh đạo (?:[{BODY}{PLACE}]|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|bộ|sở|ngành)))"
    r"(?: (?:cũng|đã|còn|tiếp tục|thống nhất|quyết định)){0,2} $"
)
_LEADER = re.compile(
    rf"(?:^|[,.;:] |(?<!\w)(?:và|đồng thời) )(?i:(?:vị )?lãnh đạo|(?:vị |người )đứng đầu)"
    rf"(?: (?:{SUPERIOR}|{PLACE}|tỉnh|thành phố|huyện|xã|phường|bộ|sở|ngành|cuộc họp|hội nghị|này))?"
    r"(?: (?:cũng|đã|còn|tiếp tục|thống nhất|quyết định|thống nhất chủ trương)){0,2} $"
)
_OF_A_LEADER = re.compile(
    r"(?:Phó )?(?:Chủ tịch|Bí thư|Giám đốc|Bộ|Thứ trưởng|Thủ tướng|Tổng cục trưởng|Cục trưởng|Trưởng|Chủ nhiệm)"
    r"(?: thường trực)?(?: (?:UBND|HĐND|Tỉnh ủy|Thành ủy|Huyện ủy))?(?: (?:tỉnh|thành phố|huyện|quận|thị xã))? ?",
    re.IGNORECASE,
)
_NEAR = 90  # characters before a verb


def worded_superior(clause: Clause, at: int) -> tuple[Actor, ...]:
    """`chủ tọa`, `lãnh đạo huyện`, `đoàn kiểm tra` right before a verb: a superior in the words of the text."""
    match = _WORDED.search(clause.text, max(clause.start, at - _NEAR), at)
    if not match:
        return ()
    worded = as_worded(clause.sentence, *match.span("by"))
    of = clause.sentence.actor(match.end("by") - 1)
    name = f"lãnh đạo {of.name}" if of and of.kind == "body" else worded.name[:1].lower() + worded.name[1:]
    return (replace(worded, name=name),)


def the_leader(clause: Clause, at: int, context: Context) -> tuple[Actor, ...]:
    """`lãnh đạo tỉnh`, `người đứng đầu Sở` right before a verb: the official whose orders or words are being told."""
    told = tuple(one for one in context.by or context.speaker if one.kind in ("person", "office"))
    match = _LEADER.search(clause.text, max(clause.start, at - _NEAR), at) if told else None
    led = clause.sentence.actors(*match.span()) if match else ()
    return told if match and (not led or any(_leads(one, led[0].name) for one in told)) else ()


def _leads(official: Actor, body: str) -> bool:
    """Whether an official heads the body itself, or is a deputy there, and not only works in an office of it."""
    titles = (office.removesuffix(body) for office in official.as_ or (official.name,) if office.endswith(body))
    return any(_OF_A_LEADER.fullmatch(title) for title in titles)
