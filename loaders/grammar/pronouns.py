"""Words that stand for somebody named before: `ông`, `bà`, `Sở`, `Nhà trường`, `Cơ quan này`."""

import re
from collections.abc import Sequence

from graph.model.span import Span
from loaders.grammar.reading import Mention

_HE = re.compile(r"(?<!\w)(?:[Ôô]ng|[Bb]à)(?= (?![A-ZĐÀ-Ỹ])\w)(?! con\b)")
_SOMEBODY = re.compile(r"(?<!\w)(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Tt]ướng|[Tt]á) (?:[A-ZĐÀ-Ỹ]\w* ?){2,5}")
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
    marks: list[tuple[int, int, Mention | re.Match[str]]] = [(m.span.start, 0, m) for m in mentions]
    marks += [(m.start(), 1, m) for pattern in (_HE, _IT, _SOMEBODY) for m in pattern.finditer(text)]
    found: list[Mention] = []
    persons: list[Mention] = []
    named: list[Mention] = []
    for start, _, mark in sorted(marks, key=lambda item: item[:2]):
        if isinstance(mark, Mention):
            found.append(mark)
            named.append(mark)
            persons += [mark] if mark.kind == "person" else []
        elif found and start < found[-1].span.end:
            continue
        elif mark.re is _SOMEBODY:
            persons.clear()
        elif mark.re is _HE:
            found += _meant(mark, persons[-1:])
        else:
            found += _place(mark, place) if mark["place"] else _meant(mark, _candidates(mark, named))
    return found


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


def _meant(mark: re.Match[str], candidates: list[Mention]) -> list[Mention]:
    return [
        Mention(kind=one.kind, name=one.name, span=Span(*mark.span()), rule="pronoun", offices=one.offices)
        for one in candidates
        if mark.start() - one.span.end < _FAR or one.kind == "body"
    ]


def _place(mark: re.Match[str], place: str | None) -> list[Mention]:
    return [Mention(kind="place", name=place, span=Span(*mark.span()), rule="pronoun")] if place else []
