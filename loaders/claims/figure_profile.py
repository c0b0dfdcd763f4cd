"""What tells a figure apart from others, as one document tells it."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise

from graph.model.claims import AGAIN, CLUES, RANK, Profile
from graph.model.facts import Figure
from graph.model.identity import digest
from loaders.claims.around import beside, sentence
from loaders.claims.common_words import OF_ANY_TASK, WORD
from loaders.claims.draft import Draft
from loaders.claims.home_province import HomeProvinces
from loaders.language.letters import name_key
from loaders.language.units import IN_SHORT, MEASURES, MONEY
from loaders.reference.places import LOWER_LEVELS
from loaders.resolve.figures import SPECIFIC, digits
from loaders.resolve.near import bands

Measured = tuple[str | None, ...]  # what, when, of whom, unit, nature
_LOCAL = frozenset(map(name_key, ("cả tỉnh", "toàn tỉnh", "toàn thành phố", "toàn ngành", "cấp tỉnh", "cấp xã")))
_WHOLE = _LOCAL | frozenset(map(name_key, ("cả nước", "toàn quốc", "Việt Nam", "cấp bộ")))
_IN_A_PROVINCE = re.compile(
    rf"(?:(?:(?:UBND|HĐND) )?(?:{LOWER_LEVELS})|sở|chi cục|trường|trạm y tế)(?!\w)",
    re.IGNORECASE,
)
_UNITS = frozenset({"%", *MEASURES, *MONEY})
_OF_ANY_FIGURE = OF_ANY_TASK | frozenset(
    map(
        name_key,
        """đạt chiếm tăng giảm còn mới chỉ đã đang hiện nay tính lũy kế tổng số lượng tỷ lệ mức khoảng hơn gần trên dưới
        xấp xỉ ước toàn tỉnh thành phố cả nước so cùng kỳ biết báo cáo theo hay nghìn triệu người vụ cái chiếc đồng
        bị do giai đoạn cũng ra vào lên xuống qua ở mà nên nhưng từng mỗi cứ giờ sáng chiều quốc gia""".split(),  # noqa: SIM905
    )
)


def figure_profile(
    draft: Draft, figure: Figure, key: Measured, whole: bool, provinces: HomeProvinces, beside: Sequence[float] = ()
) -> Profile:
    """Its value, place and period, and the words around it.

    `whole` is a figure whose `key` says what is measured, of whom and when; `beside` are the next values of its unit.
    """
    measured = digest("Figure", *key)
    value = f"{float(figure.value)} {figure.value_text.partition('/')[2]}".rstrip()  # `48/53`: of how many
    place = _place(draft, figure, provinces)
    of = _of(figure, key, place)
    return Profile(
        kind="Figure",
        block=_block(draft, figure, value, place) or (measured if whole else draft.document.id),
        name=figure.measure,
        features={
            "value": (value,),
            "place": (place,) if place else (),
            "of": of,
            "period": (figure.period,) if figure.period and "X" not in figure.period else (),
            "words": tuple(sorted(_words(draft.document.text, figure, provinces))),
            "bound": (figure.bound,) if figure.bound else (),
            "beside": tuple(str(float(value)) for value in beside),
            CLUES: (measured,) if whole else (),
            **_retold(draft, figure, (place,) if place else of),
        },
    )


def values_beside(figures: Iterable[Figure]) -> dict[str, list[float]]:
    """The next smaller and the next larger value that the document tells in the unit of each figure, by its id."""
    told: dict[str, list[Figure]] = defaultdict(list)
    for figure in sorted(figures, key=lambda one: one.value):
        told[_class(figure)].append(figure)
    beside: dict[str, list[float]] = defaultdict(list)
    for same_unit in told.values():
        distinct = [list(equal) for _, equal in groupby(same_unit, key=lambda one: one.value)]
        for smaller, larger in pairwise(distinct):
            for figure in larger:
                beside[figure.id].append(smaller[0].value)
            for figure in smaller:
                beside[figure.id].append(larger[0].value)
    return beside


def _retold(draft: Draft, figure: Figure, of: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Where and when it may be told with another value: a rounded one is looked for among the exact ones."""
    if not draft.day or "/" in figure.value_text:
        return {}
    unit = _class(figure)
    keys = (f"{unit} {one} {band}" for one in of for band in bands(figure.value))
    return {AGAIN: tuple(map(digest, keys)), RANK: ("rounded" if figure.bound else "exact", draft.day)}


def is_local(subject: str) -> bool:
    """Whether it is all of some place that other words tell: `toàn tỉnh`."""
    return name_key(subject) in _LOCAL


def _block(draft: Draft, figure: Figure, value: str, place: str | None) -> str | None:
    """Where its value is looked for: one of many digits in its year, another in its province and month."""
    year, month = (figure.period or draft.day or "")[:4], (draft.day or "")[:7]
    if digits(value) >= SPECIFIC:
        return f"{value} {_class(figure)} {year}" if year.isdigit() else None
    return f"{value} {_class(figure)} {place} {month}" if place and month else None


def _class(figure: Figure) -> str:
    """The unit of what is measured; empty for what is counted, which has many words (`người`, `cán bộ`)."""
    unit = IN_SHORT.get(figure.unit or "", figure.unit or "")
    return unicodedata.normalize("NFKC", unit) if unit.partition("/")[0] in _UNITS else ""


def _place(draft: Draft, figure: Figure, provinces: HomeProvinces) -> str | None:
    """The province that the figure is of: that of its subject, else the one of its document or sentence."""
    subject = figure.subject or ""
    named = f" {name_key(subject)}"
    told = next((key for name, key in provinces.keys.items() if named.endswith(f" {name_key(name)}")), None)
    if told or (subject and not is_local(subject) and not _IN_A_PROVINCE.match(subject)):
        return told
    around = (sentence(draft.document.text, span) for span in figure.evidence[:1])
    return provinces.only or provinces.named_in(" ".join(around))


def _of(figure: Figure, key: Measured, place: str | None) -> tuple[str, ...]:
    """Which body, programme or lower place it is of: a province is its `place`, and not another than its bodies."""
    told = key[2] if name_key(figure.subject or "") not in _WHOLE else None
    return (told,) if told and told != place else ()


def _words(text: str, figure: Figure, provinces: HomeProvinces) -> Iterator[str]:
    """The words of the number's clause that tell what it counts, names of provinces aside."""
    around = (beside(text, span) for span in figure.evidence[:1])
    said = name_key(" ".join((figure.measure, figure.unit or "", *around)))
    for name in provinces.keys:
        said = said.replace(name_key(name), " ")
    return (word for word in dict.fromkeys(WORD.findall(said)) if word not in _OF_ANY_FIGURE)
