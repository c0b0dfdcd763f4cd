"""What words of a document say of a piece of work: who is named with it, where, which work it is."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from graph.model.facts import Actor, Commitment, Facts, Instrument, Sourced
from graph.model.identity import digest
from graph.model.span import Span
from loaders.claims.around import sentence
from loaders.claims.common_words import OF_ANY_TASK, OF_ITS_COURSE, WORD
from loaders.claims.draft import Draft
from loaders.claims.home_province import HomeProvinces
from loaders.language.letters import name_key
from loaders.language.number_words import in_digits
from loaders.resolve.reports import AT

_COMMON = OF_ANY_TASK | OF_ITS_COURSE
_NAMED = re.compile(
    r"(?:đề án|kế hoạch|chương trình|dự án|nghị quyết|chỉ thị|quyết định|công điện|thông báo)(?: số)? (\d[\w/-]*)"
    r"|(\d+/[^\W\d_][\w-]+)"
)
_YEAR = re.compile(r"(?:năm|giai đoạn|-) ?(20\d\d)")
_PRODUCT = re.compile(
    r"đề án|kế hoạch|chương trình|dự án|nghị quyết|nghị định|chỉ thị|thông tư|quy chế|quy hoạch|"
    r"tờ trình|cơ sở dữ liệu|hệ thống|phần mềm"
)
_ACT = re.compile(
    r"xây dựng|thẩm định|trình|phê duyệt|ban hành|rà soát|kiểm tra|thanh tra|sơ kết|tổng kết|số hóa|giải ngân|thi công|"
    r"khởi công|khánh thành|vận hành|kết nối|đào tạo|tập huấn|tuyên truyền|bàn giao|nghiệm thu|lựa chọn|đấu thầu|"
    r"giải phóng mặt bằng|chi trả|cấp|tham mưu"
)
# `12 chốt`, and of `21/30 giếng` the whole; times are none.
_COUNTED = re.compile(
    r"(?<![\w.,/-])(?<!ngày )(?<!hôm )(?:\d+/)?0*(\d[\d.,]*)(?<![.,]) (?!tháng|năm|giờ|ngày|tuần|lần)([^\W\d_]+)"
)
_PROVINCE = "tỉnh"
MOST_CLUES = 12  # of the words of one task


class _Name(NamedTuple):
    start: int
    end: int
    kind: str
    key: str


def _start(name: _Name) -> int:
    return name.start


class Work:
    """The names of a document by where they stand, and what is said near them."""

    def __init__(self, draft: Draft, facts: Facts, provinces: HomeProvinces) -> None:
        """Gather the bodies, people and lower places that `facts` name."""
        self._draft, self._text, self._provinces = draft, facts.document.text, provinces
        named = [
            *((one, "body", draft.body_key(one.name)) for one in facts.bodies),
            *((one, "person", name_key(one.name)) for one in facts.people),
            *((one, "place", name_key(one.name)) for one in facts.places if one.kind != _PROVINCE),
            *((one, "unit", draft.place(one.name)) for one in facts.places),
        ]
        self._papers = {paper.id: paper_key(paper) for paper in facts.instruments}
        self._names = sorted(_Name(*span, kind, key) for one, kind, key in named for span in one.evidence)

    def within(self, spans: Iterable[Span], *kinds: str) -> Iterator[_Name]:
        """The names of some kinds that stand in `spans`."""
        for span in spans:
            first, last = (bisect_left(self._names, at, key=_start) for at in span)
            near = islice(self._names, first, last)
            yield from (name for name in near if name.kind in kinds and name.end <= span.end)

    def actors(self, actors: Iterable[Actor]) -> Iterator[str]:
        """The keys by which actors are known: persons also by the bodies of their offices."""
        for actor in actors:
            if actor.kind == "person":
                yield f"by {name_key(actor.name)}"
            yield from filter(None, (self._draft.body_at_end(name) for name in (actor.name, *actor.as_)))
            if actor.kind == "place":
                yield self._draft.place(actor.name)

    def paper(self, task: Commitment) -> tuple[str, ...]:
        """The number of the paper that orders a task."""
        return tuple(key for id_, key in self._papers.items() if id_ == task.instrument)

    def without_names(self, fact: Sourced, actors: Iterable[Actor]) -> str:
        """The words of a fact without bodies and `actors`: `Bộ Lao động - …` says nothing of the work that it gets."""
        named = [Span(name.start, name.end) for name in self.within(fact.evidence, "body")]
        named += [span for actor in actors for span in actor.evidence]
        return " ".join(piece for whole in fact.evidence for piece in self._outside(named, whole))

    def besides_names(self, whole: Span) -> str:
        """The words of a range without the bodies, people and places that it names."""
        named = [Span(name.start, name.end) for name in self.within((whole,), "body", "person", "place")]
        return " ".join(self._outside(named, whole))

    def _outside(self, named: Iterable[Span], whole: Span) -> Iterator[str]:
        """The pieces of a range between the names in it."""
        at = whole.start
        for start, end in sorted(span for span in named if whole.start <= span.start < whole.end):
            yield self._text[at : max(at, start)]
            at = max(at, end)
        yield self._text[at : whole.end]

    def features(self, fact: Sourced, text: str, apart: str | None = None) -> Mapping[str, tuple[str, ...]]:
        """What tells a piece of work from others; `apart` are words, such as a deadline, that say nothing of it."""
        plain = self._plain(fact, text, apart)
        return {
            "work": _keys(word for word in WORD.findall(plain) if word not in _COMMON),
            "at": _keys(name.key for name in self.within(fact.evidence, "place")),
            "named": _keys(number for found in _NAMED.findall(plain) for number in found),
            "years": _keys(_YEAR.findall(plain)),
            "products": _keys(_PRODUCT.findall(plain)),
            "acts": _keys(_ACT.findall(plain)),
            "counted": self._counted(fact, text),
        }

    def home(self, fact: Sourced) -> str | None:
        """The province of the sentence in which a fact begins."""
        return self._provinces.named_in(sentence(self._text, fact.evidence[0])) if fact.evidence else None

    def _counted(self, fact: Sourced, text: str) -> tuple[str, ...]:
        """The numbers in `text` with what they count and the province of their sentence."""
        numbers = counted(text)
        home = self.home(fact) if numbers else None
        return _keys(f"{one} {AT} {home}" for one in numbers) if home else ()

    def _plain(self, fact: Sourced, text: str, apart: str | None) -> str:
        """The words without the names of bodies and people."""
        names = self.within(fact.evidence, "body", "person")
        surfaces = {name_key(self._text[name.start : name.end]) for name in names} | {name_key(apart or "")}
        plain = name_key(text)
        for surface in sorted(surfaces, key=lambda words: (-len(words), words)):
            plain = plain.replace(surface, " ") if " " in surface else plain
        return plain


def counted(text: str) -> set[str]:
    """The numbers in a text with what they count."""
    return {" ".join(found) for found in _COUNTED.findall(in_digits(name_key(text)))}


def _keys(found: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({one for one in found if one}))


def paper_key(paper: Instrument) -> str:
    """The number of a paper, as any text may write it."""
    return (paper.number or "").casefold()


def clues(
    who: Iterable[str], words: Iterable[str], most: int | None = None, whole: Iterable[str] = ()
) -> tuple[str, ...]:
    """Keys under which a task and a report on it meet: who and a word, or what tells enough by itself, as a `whole`.

    That is a number with what it counts and where, or the day and province of an order. A report has one for each word,
    a task for so many (`most`) that what repeats enough of its words shares one.
    """
    chosen = sorted(words, key=digest)[:most]
    return _keys((*(digest(one, word) for one in who for word in chosen), *map(digest, whole)))
