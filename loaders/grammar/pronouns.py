"""Words that stand for somebody named before: `ông`, `bà`, `Sở`, `Nhà trường`, `Cơ quan này`."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from graph.model.span import Span
from loaders.grammar.reading import Mention
from loaders.grammar.vocabulary import UPPER

_HE = re.compile(
    rf"(?<!\w)(?:[Ôô]ng|[Bb]à)(?= (?!{UPPER})\w)(?! con\b)|"
    r"(?<!\w)[Đđ]ồng chí(?= (?:yêu cầu|đề nghị|giao|phân công|chỉ đạo|lưu ý|nhấn mạnh|cho biết|khẳng định|cam kết|"
    r"ghi nhận|đánh giá|nêu|cũng|đã|mong)(?!\w))"
)
_GIVEN = re.compile(rf"(?<!\w)(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]/c) (?P<given>{UPPER}\w*)(?! {UPPER})(?!\w)")
_SOMEBODY = re.compile(rf"(?<!\w)(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Tt]ướng|[Tt]á) {UPPER}\w*(?: {UPPER}\w*){{1,4}}")
_IT = re.compile(
    r"(?<!\w)(?P<kind>Sở|Bộ|Ban|Cục|Tổng cục|Ủy ban|Nhà trường|Trung tâm|Ngân hàng|Hội|Viện|Văn phòng|Đảng ủy)"
    r"(?= (?:sẽ|cũng|phải|cần|được|có trách nhiệm|tiếp tục|yêu cầu|giao|đề nghị|cam kết|chủ trì)(?!\w))|"
    r"(?<!\w)(?P<this>[Cc]ơ quan|[Đđ]ơn vị|[Cc]ơ sở) này(?!\w)|"
    r"(?<!\w)(?P<place>Thành phố|Tỉnh|Quận|Huyện|Xã|Phường)(?= (?:sẽ|cũng|phải|cần|cam kết)(?!\w))"
)
_FAR = 900  # characters after which a pronoun is left unread
_NAMES = {"Nhà trường": ("Trường",), "Ủy ban": ("Ủy ban", "UBND")}


def with_pronouns(text: str, mentions: Sequence[Mention], place: str | None) -> list[Mention]:
    """The mentions, and each short word as a mention of the person, body or place that it stands for.

    Somebody whom the reading does not know (a business head, a citizen) ends what was said of the person before.
    """
    words = [m for pattern in (_HE, _GIVEN, _IT, _SOMEBODY) for m in pattern.finditer(text)]
    starts = [mention.span.start for mention in mentions]
    found: list[Mention] = []
    persons: list[Mention] = []
    at = 0
    for word in sorted(words, key=lambda match: match.start()):
        until = bisect_left(starts, word.end())
        found += mentions[at:until]
        persons += [one for one in mentions[at:until] if one.kind == "person"]
        at = until
        if until and mentions[until - 1].span.end > word.start():
            continue  # part of a longer name
        if word.re is _SOMEBODY:
            persons.clear()
        meant = _meant(word, persons, found, place)
        found += meant
        persons += [one for one in meant if one.kind == "person"]
    return [*found, *mentions[at:]]


def _meant(word: re.Match[str], persons: list[Mention], named: list[Mention], place: str | None) -> list[Mention]:
    span = Span(*word.span())
    if word.re is _HE:
        near = [one for one in persons if word.start() - one.span.end < _FAR]
        found = near[-1:] if word[0].lower() == "đồng chí" else _of_the_sex(word[0].lower() == "bà", near)
    elif word.re is _GIVEN:
        found = [one for one in reversed(persons) if one.name.split()[-1] == word["given"]][:1]
    elif word.re is _SOMEBODY:
        found = []
    elif word["place"]:
        return [Mention(kind="place", name=place, span=span, rule="pronoun")] if place else []
    else:
        found = _candidates(word, named)
    return [replace(one, span=span, rule="pronoun") for one in found]


def _of_the_sex(female: bool, persons: list[Mention]) -> list[Mention]:
    """The last person whom `bà` (or `ông`) can mean, as far as the middle name Thị tells."""
    fitting = [one for one in persons if ("Thị" in one.name.split()) == female]
    return (fitting or ([] if not female else persons))[-1:]


def _candidates(mark: re.Match[str], named: list[Mention]) -> list[Mention]:
    """The body that the word stands for: the last one of its kind, named itself or in somebody's office."""
    kind = mark["kind"]
    starts = _NAMES.get(kind, (kind,)) if kind else ("",)
    for one in reversed(named[-30:]):
        if one.kind == "body" and one.name.startswith(starts):
            return [one]
        for office in one.offices if kind and one.kind == "person" else ():
            at = office.find(kind)
            if at > 0:
                return [Mention(kind="body", name=office[at:], span=one.span, rule=one.rule)]
    return []
