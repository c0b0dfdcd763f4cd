"""Rules for figures: measured values with unit, subject and who stated them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from graph.model.facts import Actor, Commitment, Figure
from graph.model.span import Span
from loaders.grammar.figures.context import measure_of, period_of, stated_by, subject_of
from loaders.grammar.figures.parts import with_parts
from loaders.grammar.figures.values import value_of
from loaders.grammar.figures.words import (
    BOUND,
    CHROME,
    COMPARING,
    COUNTS_A_LIST,
    FIGURE,
    FIGURE_OF_ANYTHING,
    GOALS,
    NO_FIGURE_BEFORE,
    NOT_MEASURED_BEFORE,
    TIMES,
)
from loaders.grammar.masked import GROUP, Masked, mask
from loaders.grammar.names.margins import margins
from loaders.grammar.ranges import Ranges
from loaders.grammar.reading import Mention, Reading
from loaders.language.cues import Cue
from loaders.language.units import MEASURES

_COUNTED_GROUP = re.compile(
    r"(?<!\w)(?P<value>\d[\d.]*) (?P<unit>(?!cấp)[^\d]+?)(?= và \d|$| (?:trên|của|thuộc|vùng|liên quan|chưa|nói)\b)"
)
_NUMBER_OF = re.compile(r"(?<!\w)(?:[Ss]ố lượng|[Ss]ố|[Ll]ượng) ([a-zà-ỹ]+(?: [a-zà-ỹ]+)?)")
_RATIO_AND = re.compile(r"/\d+ [^.;,]{0,40}và $")
_GROUP = re.compile(GROUP)
_COUNTING = Cue(*"0123456789", GROUP)
_STATE = re.compile(r"\s*(?:chưa|còn|đã|đang|vẫn)(?!\w)")
_COMPARED = re.compile(rf"[\s,]*{COMPARING}[^.;]{{0,60}}$")
_WORDS, _NEAR, _FAR = 24, 40, 300


@dataclass(frozen=True, slots=True)
class _Found:
    """A number with its unit, where it stands."""

    sentence: Masked
    start: int
    end: int
    value_text: str
    unit: str
    bound: str | None


def find_figures(reading: Reading, commitments: Sequence[Commitment]) -> tuple[Figure, ...]:
    """Every figure of the document, in text order; numbers inside tasks and goals are ordered, not measured."""
    ordered = Ranges(span for one in commitments for span in one.evidence)
    figures: list[Figure] = []
    told: tuple[Actor, ...] = ()
    line = -1
    aside = Ranges(Span(start, end) for start, end in margins(reading.text))
    for sentence in mask(reading):
        span = sentence.span()
        if aside.touch(Span(span.start, span.start + 1)) and aside.touch(Span(span.end - 1, span.end)):
            continue  # comments, headlines of other articles
        told = stated_by(sentence) or (told if sentence.line == line else ())
        line = sentence.line
        for found in _numbers(sentence):
            if not _ordered(found, ordered):
                figures.append(_figure(f"f{len(figures) + 1}", found, told, reading))
    return tuple(with_parts(_compared(figures, reading.text), reading.text))


def _numbers(sentence: Masked) -> list[_Found]:
    """Numbers with a unit, outside and inside of counted groups, in text order; page chrome counts nothing."""
    if not sentence.says(_COUNTING) or "©" in sentence.text or sentence.says(CHROME):
        return []
    found = [one for match in FIGURE.finditer(sentence.text) if (one := _number(sentence, match)) is not None]
    taken = {one.start for one in found}
    for match in FIGURE_OF_ANYTHING.finditer(sentence.text):
        if match.start() not in taken and not _is_no_figure(sentence, match):
            found.append(
                _Found(sentence, match.start(), match.end(), match["value"], match["unit"], _bound(sentence, match))
            )
    for match in _GROUP.finditer(sentence.text):
        if not NO_FIGURE_BEFORE.search(sentence.text[max(0, match.start() - 12) : match.start()]):
            found += _of_group(sentence, match.start())
    return sorted(found, key=lambda one: one.start)


def _number(sentence: Masked, match: re.Match[str]) -> _Found | None:
    if _is_no_figure(sentence, match):
        return None
    unit = match["unit"].strip(") \u00a0").replace("m 2", "m2").replace("m 3", "m3")
    if match["value"] == "1" and unit in MEASURES:  # `đồng/1 kg`
        return None
    if unit == "lần" and not TIMES.search(_before(sentence, match)) and "," not in match["value"]:
        return None
    if match["many"] and not match["counted"]:
        counted = _counted_before(_before(sentence, match))
        if not counted:
            return None
        unit = f"{unit} {counted}"
    return _Found(sentence, match.start(), match.end(), match["value"], unit, _bound(sentence, match))


def _is_no_figure(sentence: Masked, match: re.Match[str]) -> bool:
    """Whether the number belongs to a name, a goal or a list that follows."""
    text, at = sentence.text, match.start()
    many = match.groupdict().get("many")
    is_number_of_a_thing = (
        not many and match["value"].isdigit() and NO_FIGURE_BEFORE.search(text, max(0, at - _WORDS), at)
    )
    is_goal = sentence.says(GOALS) and NOT_MEASURED_BEFORE.search(_before(sentence, match))
    is_a_limit = text.endswith("từ ", 0, at) and text.startswith((" trở lên", " trở xuống"), match.end())
    return bool(is_number_of_a_thing or is_goal or is_a_limit or COUNTS_A_LIST.match(text, match.end()))


def _before(sentence: Masked, match: re.Match[str]) -> str:
    return sentence.text[max(0, match.start() - _FAR) : match.start()]


def _bound(sentence: Masked, match: re.Match[str]) -> str | None:
    bound = BOUND.search(sentence.text, max(0, match.start() - _WORDS), match.start())
    return bound["bound"].lower() if bound else None


def _counted_before(before: str) -> str | None:
    """`Số thuê bao … còn 3,4 triệu`: what is counted stands before the number."""
    found = _NUMBER_OF.findall(before)
    return found[-1] if found else None


def _of_group(sentence: Masked, at: int) -> list[_Found]:
    token = sentence.tokens[at]
    if not isinstance(token, Mention):
        return []
    words = token.span.of(sentence.kept)
    return [
        _Found(sentence, at, at + 1, match["value"].rstrip("."), " ".join(match["unit"].split()), None)
        for match in _COUNTED_GROUP.finditer(words)
    ]


def _ordered(found: _Found, tasks: Ranges) -> bool:
    """Whether the number is part of a task; a state that the task starts from (`x/y còn lại`, `… chưa …`) is not."""
    if not tasks.touch(found.sentence.span(found.start, found.end)):
        return False
    rest = found.sentence.text[found.end : found.end + _NEAR]
    before = found.sentence.text[max(0, found.start - _NEAR) : found.start]
    return not ("/" in found.value_text or _STATE.match(rest) or _RATIO_AND.search(before))


def _figure(fact_id: str, found: _Found, told: tuple[Actor, ...], reading: Reading) -> Figure:
    period, nature = period_of(found.sentence, found.start, found.end, found.unit, reading.document)
    return Figure(
        id=fact_id,
        measure=measure_of(found.sentence, found.start, found.end),
        value=value_of(found.value_text),
        value_text=found.value_text,
        bound=found.bound,
        unit=found.unit,
        subject=subject_of(found.sentence, found.start, found.end),
        period=period,
        nature=nature,
        stated_by=told,
        rule="figure/number",
        evidence=(found.sentence.span(found.start, found.end),),
    )


def _compared(figures: list[Figure], text: str) -> list[Figure]:
    """`12 %, so với cả nước là 64 %`: the first figure is told against the second, of the same measure."""
    result = list(figures)
    for i in range(len(result) - 1):
        one, other = result[i], result[i + 1]
        between = text[one.evidence[0].end : other.evidence[0].start]
        if one.unit == other.unit and len(between) < 2 * _NEAR and _COMPARED.match(between):
            result[i] = replace(one, compared_with=other.id)
            result[i + 1] = replace(other, measure=one.measure)
    return result
