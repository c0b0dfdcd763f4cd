"""Words that stand for somebody named before: `ông`, `bà`, `Sở`, `Nhà trường`, `Cơ quan này`, `Xã`."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from graph.model.span import Span
from loaders.grammar.names.levels import HERE, place_meant
from loaders.grammar.names.vocabulary import UPPER
from loaders.grammar.reading import Mention
from loaders.language.openings import Opening

_HE = Opening(
    "ông|bà|đồng chí|đ/c|anh|chị",
    rf"(?:[Ôô]ng|[Bb]à)(?= (?!{UPPER})\w)(?! con\b)|(?:(?<=của )|(?<=heo ))(?:ông|bà)(?=,)|"
    r"(?:[Đđ]ồng chí|[Đđ]/c)(?= (?:yêu cầu|đề nghị|giao|phân công|chỉ đạo|lưu ý|nhấn mạnh|cho biết|khẳng định|cam kết|"
    r"ghi nhận|đánh giá|phê bình|biểu dương|hoan nghênh|trực tiếp|tiếp tục|nêu|cũng|đã|mong|nhắc|"
    r"nhắc lại|buộc|quán triệt|gợi ý|dặn|ấn định|chốt|kết luận|thống nhất|nói|hứa|muốn|còn|đồng ý|nhất trí|"
    r"chấp thuận|cho rằng|cho hay|chỉ ra|chỉ rõ|chia sẻ|bày tỏ|đề xuất|thông tin|kỳ vọng|tin tưởng)(?!\w))|"
    r"(?:[Aa]nh|[Cc]hị)(?= (?:yêu cầu|đề nghị|giao|phân công|lưu ý|khẳng định|cam kết|hứa)(?!\w))",
)
_GIVEN = Opening(
    "ông|bà|đồng chí|đ/c|tướng|thiếu tướng|trung tướng|thượng tướng|đại tướng|đại tá|thượng tá|trung tá",
    r"(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]/c|(?:(?:[Tt]hiếu|[Tt]rung|[Tt]hượng|[Đđ]ại) )?(?:[Tt]ướng|tá))"
    rf" (?P<given>{UPPER}\w*)(?! {UPPER})(?!\w)",
)
_SOMEBODY = Opening(
    "ông|bà|anh|chị|tướng|tá",
    rf"(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Tt]ướng|[Tt]á) (?P<given>{UPPER}\w*(?: {UPPER}\w*){{1,4}})",
)
_KINDS = (
    "Sở|Bộ|Ban|Cục|Tổng cục|Ủy ban|Nhà trường|Trung tâm|Ngân hàng|Hội|Viện|Văn phòng|Đảng ủy|Bệnh viện|Chi cục|"
    "Học viện|Thanh tra|Kho bạc|Trường"
)
_DOES = "(?:sẽ|cũng|phải|cần|được|có trách nhiệm|tiếp tục|yêu cầu|giao|đề nghị|cam kết|chủ trì|trình|đã|đang|cứ|mà)"
_IT = Opening(
    f"{_KINDS}|cơ quan|cơ sở|đơn vị|phòng|trung tâm|chi cục",
    rf"(?P<kind>{_KINDS})(?= {_DOES}(?!\w))|(?<=\s)(?P<own>phòng|trung tâm|chi cục)(?= sẽ(?!\w))|"
    rf"(?P<this>[Cc]ơ quan|[Đđ]ơn vị|[Cc]ơ sở) này(?!\w)",
)
# `người đứng đầu UBND tỉnh`: who holds the first office there.
_FIRST = Opening("người|vị", r"(?:[Nn]gười|[Vv]ị) đứng đầu ")
_FIRST_TITLE = re.compile(
    r"(?:Chủ tịch|Bí thư|Tổng Giám đốc|Giám đốc|Bộ trưởng|Chủ nhiệm|Tổng cục trưởng|Chi cục trưởng|Cục trưởng|"
    r"Vụ trưởng|Viện trưởng|Hiệu trưởng|Trưởng|Chánh án|Chánh|Thống đốc|Tổng Thanh tra|Thủ tướng|Chỉ huy trưởng) "
)
_FAR = 900  # characters after which a pronoun is left unread
_NAMES = {"Nhà trường": ("Trường",), "Ủy ban": ("Ủy ban", "UBND")}
_WORDS = ((_HE, "he"), (_GIVEN, "given"), (_IT, "it"), (HERE, "here"), (_SOMEBODY, "somebody"), (_FIRST, "first"))


def _called_by(name: str) -> set[str]:
    """The last word of a name, and the last two."""
    words = name.split()
    return {" ".join(words[-count:]) for count in (1, 2)}


class _Persons:
    """The persons named so far, the last ones first, and the last one of each given name."""

    def __init__(self) -> None:
        self._named: list[Mention] = []
        self._by_given_name: dict[str, Mention] = {}
        self._first_in: dict[str, Mention] = {}

    def add(self, mentions: Sequence[Mention]) -> None:
        """Take in what is named next."""
        persons = [one for one in mentions if one.kind == "person"]
        self._named += persons
        for one in persons:
            self._by_given_name |= dict.fromkeys(_called_by(one.name), one)
            titles = ((title, office) for office in one.offices if (title := _FIRST_TITLE.match(office)))
            self._first_in |= {office[title.end() :]: one for title, office in titles}

    def without(self, stranger: re.Match[str]) -> "_Persons":
        """What is left when somebody else is spoken of: who is called by a name of their own, and who heads what."""
        left = _Persons()
        theirs = _called_by(stranger[0])
        left._by_given_name = {name: one for name, one in self._by_given_name.items() if name not in theirs}
        left._first_in = self._first_in
        return left

    def called(self, word: re.Match[str]) -> Mention | None:
        """The person whom the last words of a name call (`bà Thu Hà`)."""
        return self._by_given_name.get(word["given"])

    def first_in(self, body: str) -> Mention | None:
        """The person named before who heads a body."""
        return self._first_in.get(body)

    def meant(self, word: re.Match[str], kind: str) -> list[Mention]:
        """The person whom `ông`, `đồng chí` or `ông Sơn` means; nobody when it is not clear."""
        if kind in ("given", "somebody"):
            one = self.called(word)
            return [one] if one else []
        near = list(takewhile(lambda one: word.start() - one.span.end < _FAR, reversed(self._named)))
        return near[:1] if word[0].lower() == "đồng chí" else _of_the_sex(word[0].lower() == "bà", near)


def with_pronouns(text: str, mentions: Sequence[Mention], place: str | None) -> list[Mention]:
    """The mentions, and each short word as a mention of the person, body or place that it stands for.

    Somebody whom the reading does not know (a business head, a citizen) ends what was said of the person before.
    """
    words = [(match, kind) for pattern, kind in _WORDS for match in pattern.finditer(text)]
    starts = [mention.span.start for mention in mentions]
    found: list[Mention] = []
    known = _Persons()
    at = 0
    for word, kind in sorted(words, key=lambda pair: pair[0].start()):
        until = bisect_left(starts, word.end())
        found += mentions[at:until]
        known.add(mentions[at:until])
        at = until
        if until and mentions[until - 1].span.end > word.start():
            continue  # part of a longer name
        if kind == "first":
            head = known.first_in(mentions[at].name) if at < len(mentions) and starts[at] == word.end() else None
            if head:
                found.append(replace(head, span=Span(word.start(), mentions[at].span.end), rule="pronoun"))
                at += 1
            continue
        if kind == "somebody" and not known.called(word):
            known = known.without(word)
            continue
        meant = _meant(word, kind, text, found, known, place)
        found += [replace(one, span=Span(*word.span()), rule="pronoun") for one in meant]
        known.add(found[len(found) - len(meant) :])
    return [*found, *mentions[at:]]


def _meant(
    word: re.Match[str], kind: str, text: str, named: list[Mention], known: _Persons, place: str | None
) -> list[Mention]:
    if kind == "here":
        return place_meant(word, text, named, place)
    return _candidates(word, named) if kind == "it" else known.meant(word, kind)


def _of_the_sex(female: bool, persons: list[Mention]) -> list[Mention]:
    """The last person whom `bà` (or `ông`) can mean, as far as the middle name Thị tells."""
    fitting = [one for one in persons if ("Thị" in one.name.split()) == female]
    return (fitting or ([] if not female else persons))[:1]


def _candidates(mark: re.Match[str], named: list[Mention]) -> list[Mention]:
    """The body that the word stands for: the last one of its kind, named itself or in somebody's office."""
    kind = mark["kind"] or (mark["own"] or "").capitalize()
    starts = _NAMES.get(kind, (kind,)) if kind else ("",)
    for one in reversed(named[-30:]):
        if one.kind == "body" and one.name.startswith(starts):
            return [one]
        for office in one.offices if kind and one.kind == "person" else ():
            at = office.find(kind)
            if at > 0:
                return [Mention(kind="body", name=office[at:], span=one.span, rule=one.rule)]
    return []
