"""Rules for the official document that a text itself is: its number, kind, issuer, day and who signed it."""

import re
from dataclasses import replace

from graph.model.facts import Instrument, Signer
from graph.model.span import Span
from loaders.grammar.names.instruments import ISSUERS
from loaders.grammar.reading import Mention, Reading

_HEAD, _FOOT = 1500, 1500  # characters in which letterhead and signature stand
_NUMBER = re.compile(
    r"^[ \t]*Số:?[ \t]*(?P<number>\d{1,5}[ \t]?[/-][ \t]?[A-ZĐƯ][A-Za-zĐƯ]{0,9}(?:[-/.][A-ZĐƯ][A-Za-zĐƯ]{0,9}){0,3})"
    r"(?P<rest>[^\n]{0,80}\n?[ \t]*\n?[^\n]{0,80})",  # the day may stand below, after an empty line
    re.MULTILINE,
)
_DAY = re.compile(r"ngày[ \t]+(\d{1,2})[ \t]+tháng[ \t]+(\d{1,2})[ \t]+năm[ \t]+(20\d\d)", re.IGNORECASE)
_SIGNS = {
    "TB": "thông báo",
    "QĐ": "quyết định",
    "KH": "kế hoạch",
    "CĐ": "công điện",
    "CT": "chỉ thị",
    "NQ": "nghị quyết",
    "KL": "kết luận",
    "HD": "hướng dẫn",
    "TTr": "tờ trình",
    "BC": "báo cáo",
    "CTr": "chương trình",
}
_OFFICE_OF = re.compile(r"\n[ \t]*VĂN PHÒNG[ \t]*\n")
_OFFICE_BEFORE = re.compile(r"(?:^|\n)[ \t]*VĂN PHÒNG[ \t]*$")
_TITLE = re.compile(rf"\n[ \t]*(?:{'|'.join(sorted({kind.upper() for kind in _SIGNS.values()}))})[ \t]*\n")
_GOES_ON = re.compile(r"[ \t]*[:,.–-]?\s*(?:kết luận|ý kiến kết luận|về)(?!\w)", re.IGNORECASE)  # a title
_FORM = re.compile(r"^[ \t]*(?P<form>TM|KT|TL|TUQ|Q)\.[ \t]*[^\n]{2,100}$", re.MULTILINE)
_LINES_TO_NAME = 160  # characters between the form and the name


def own_instrument(reading: Reading) -> Instrument | None:
    """The document as an instrument, when it opens with a number; None for news."""
    head = _NUMBER.search(reading.text[:_HEAD])
    if not head:
        return None
    number = re.sub(r"\s", "", head["number"])
    day = _DAY.search(head["rest"])
    return Instrument(
        id="i0",
        kind=next((kind for sign, kind in _SIGNS.items() if re.search(rf"[/-]{sign}(?:[-/]|$)", number)), "công văn"),
        number=number,
        issuer=_issuer(reading, number, head.start()),
        issued=f"{day[3]}-{int(day[2]):02}-{int(day[1]):02}" if day else None,
        signed_by=_signers(reading),
        rule="letterhead/number",
        evidence=(Span(*head.span("number")),),
    )


def with_own(reading: Reading, cited: tuple[Instrument, ...]) -> tuple[Instrument, ...]:
    """The instruments of the document, its own one first, with the places where it names itself."""
    own = own_instrument(reading) or _titled(reading, cited)
    if own is None:
        return cited
    itself = [one for one in cited if one.number == own.number]
    spans = dict.fromkeys(span for one in (own, *itself) for span in one.evidence)
    others = tuple(one for one in cited if one.number != own.number)
    return (replace(own, evidence=tuple(spans)), *others)


def _titled(reading: Reading, cited: tuple[Instrument, ...]) -> Instrument | None:
    """The document whose title opens the text: `Thông báo số 386/TB-UBND: Kết luận của …`."""
    opening = len(reading.text) - len(reading.text.lstrip())
    own = next((one for one in cited if one.evidence[0].start == opening), None)
    if own is None or not _GOES_ON.match(reading.text, own.evidence[0].end):
        return None
    return replace(own, signed_by=_signers(reading), rule="letterhead/title")


def _issuer(reading: Reading, number: str, before: int) -> str | None:
    """The authority that stands above the number, or the one that the number's sign means."""
    title = _TITLE.search(reading.text, 0, before)  # below it stands what the document is about
    end = title.start() + 1 if title else before
    above = [m for m in reading.mentions_in(Span(0, end)) if m.kind == "body"]
    if above:
        office = _OFFICE_OF.search(reading.text[above[-1].span.end : end])
        office = office or _OFFICE_BEFORE.search(reading.text[: above[-1].span.start])
        return f"Văn phòng {above[-1].name}" if office else above[-1].name
    return ISSUERS.get(re.split(r"[-/]", number)[-1])


def _signers(reading: Reading) -> tuple[Signer, ...]:
    """Who signed, and in whose stead: the name under the last `KT.`, `TL.` … of each signature."""
    start = max(0, len(reading.text) - _FOOT)
    people = [m for m in reading.mentions_in(Span(start, len(reading.text) + 1)) if m.kind == "person"]
    found: dict[str, Signer] = {}
    for form in _FORM.finditer(reading.text, start):
        below = [m for m in people if form.start() <= m.span.start <= form.end() + _LINES_TO_NAME]
        # A mention may reach from the office under the form to the name.
        signer = next((m for m in below if m.span.end > form.end()), None)
        if signer:
            found[signer.name] = _signer(signer, f"{form['form']}.")
    if not found:
        found = {m.name: _signer(m, None) for m in people if _in_own_name(m.span.of(reading.text))}
    return tuple(found.values())


def _in_own_name(words: str) -> bool:
    """Whether an office in capitals has the name on the line below it."""
    office, line_end, _ = words.partition("\n")
    return bool(line_end) and office.isupper()


def _signer(who: Mention, form: str | None) -> Signer:
    return Signer(name=who.name, kind="person", as_=who.offices, evidence=(who.span,), form=form)
