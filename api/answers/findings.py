"""What was found for questions about meetings, pledges, platforms and figures: a sentence and its proof."""

import re
from datetime import date

from api.answers.understand import with_words
from api.models.asked import Finding
from api.models.proof import Evidence, Ref, proofs
from graph.language import said
from graph.store.reader import Reads, Row
from graph.words import folded

NEAR = ("không đúng số liệu được hỏi, chỉ gần lời", "not the figure asked for, only near in words")
_MEASURING = frozenset(["ty", "ti", "le", "trong", "chi", "so", "luong", "co", "duoc", "da"])
NATURE = {"at": "tại thời điểm đó", "during": "trong kỳ", "cumulative": "lũy kế"}
_NUMBER = re.compile(r"^[\d.,]+ ?(?:%|(?:triệu|tỷ|tỉ|nghìn|trăm|trieu|ty|nghin)\b)?")
ACTED = {"CHAIRED": "chủ trì", "CONCLUDED": "kết luận", "ATTENDED": "dự"}


def meeting_roles(reads: Reads, meeting: str, type: str, venue: str | None = None) -> list[Finding]:
    """Who chaired, concluded or attended the meeting with this id, at the site `venue` when given."""
    rows = reads.run("read/meeting_roles", meeting=meeting, type=type, venue=venue)
    return [Finding(sentence=_role(row), about=[Ref.of(row["who"])], evidence=proofs(row["evidence"])) for row in rows]


def held(reads: Reads, meeting: str) -> list[Finding]:
    """When and where the meeting with this id took place."""
    rows = reads.run("read/meeting", meeting=meeting)
    return [
        Finding(
            sentence=f"{row['name']}: {_day(row)}; tại {_places(row['places'])}",
            about=[Ref.of(place) for place in [*row["places"], *row["hosts"]]],
            evidence=proofs(row["evidence"]),
        )
        for row in rows
    ]


def pledges(reads: Reads, by: str) -> list[Finding]:
    """What the place, body or person with this id pledged, or others for it."""
    return [
        Finding(
            sentence=f"{_names(row['pledged_by'])} cam kết ({row['made_on'] or 'không rõ ngày'}): {row['text']}",
            about=[Ref.of(actor) for actor in row["pledged_by"]],
            evidence=proofs(row["evidence"]),
        )
        for row in reads.run("read/pledges", by=by)
    ]


def platforms(reads: Reads, program: str, place: str | None) -> list[Finding]:
    """The platforms tied to the programme with this id, in the place with this id when given."""
    return [
        Finding(
            sentence=row["name"] + (f" (vận hành: {_names(row['runners'])})" if row["runners"] else ""),
            about=[Ref(id=row["platform"], name=row["name"], kind="program")],
            evidence=proofs(row["evidence"]),
        )
        for row in reads.run("read/platforms", program=program, place=place)
    ]


def figures(reads: Reads, subject: str, measure: str) -> list[Finding]:
    """The figures of the entity with this id that measure what `measure` says, in the words of any document.

    Where there are none those whose measure holds most of its words, said to be near to it, the closest first.
    """
    asked = _telling(measure)
    rows = reads.run("read/figures", subject=subject)
    worded = [({row["measure"] or "", *row["measures"]}, row) for row in rows]
    shared = [(max(len(asked & _telling(words)) for words in measures), row) for measures, row in worded]
    exact = [_figure(row) for count, row in shared if count == len(asked)]
    near = sorted((one for one in shared if 2 * one[0] > len(asked)), key=lambda one: -one[0])
    return exact or [_near(_figure(row)) for _, row in near]


def counted(reads: Reads, asked: str) -> list[Finding]:
    """The figures of which `asked` tells the number and the words, with the period of each."""
    number, told = asked.split()[0], _NUMBER.sub("", asked)
    subjects = [
        row["other"]["id"]
        for figure in with_words(reads, told, ("Figure",))
        for row in reads.run("read/ties", id=figure.id, type="MEASURES")
    ]
    rows = [row for subject in dict.fromkeys(subjects) for row in reads.run("read/figures", subject=subject)]
    return [_figure(row) for row in rows if (row["value_text"] or "").split()[:1] == [number.rstrip("%")]]


def dated(day: date, finding: Finding) -> Finding:
    """The finding, of a day."""
    return finding.model_copy(update={"sentence": f"{day}: {finding.sentence}"})


def _telling(measure: str) -> set[str]:
    """The words of a measure, without accents, but those that only say that something is measured."""
    return set(folded(measure).split()) - _MEASURING


def _near(figure: Finding) -> Finding:
    return figure.model_copy(update={"sentence": f"{said(*NEAR)}: {figure.sentence}"})


def _figure(row: Row) -> Finding:
    sentence = f"{row['measure']}: {_value(row)}"
    if len(row["versions"]) > 1:
        sentence += f" (các nguồn nêu: {'; '.join(row['versions'])})"
    for other in row["compared_with"]:
        sentence += f"; {other['subject'] or other['measure']}: {_value(other)}"
    if row["stated_by"]:
        sentence += f"; theo {_names(row['stated_by'])}"
    nature = f" ({NATURE[row['nature']]})" if row["nature"] in NATURE else ""
    sentence += f"; kỳ: {row['period'] or 'nguồn không nêu'}{nature}"
    return Finding(sentence=sentence, about=[Ref.of(actor) for actor in row["stated_by"]], evidence=_proofs(row))


def _day(row: Row) -> str:
    part = f"{row['part_of_day']} " if row["part_of_day"] else ""
    end = f" đến {row['date_end']}" if row["date_end"] else ""
    return f"{part}{row['date']}{end}" if row["date"] else "nguồn không nêu ngày"


def _places(places: list[Row]) -> str:
    return "; ".join(place["name"] for place in places) or "nơi nguồn không nêu"


def _proofs(row: Row) -> list[Evidence]:
    return proofs(row["evidence"])


def _value(row: Row) -> str:
    return f"{row['value_text']} {row['unit'] or ''}".strip()


def _role(row: Row) -> str:
    office = f" ({'; '.join(row['as'])})" if row["as"] else ""
    site = f" tại {'; '.join(row['venue'])}" if row["venue"] else ""
    spoke = ", có phát biểu" if row["spoke"] else ""
    meeting = f"{row['meeting']} ({row['date'] or 'không rõ ngày'})"
    return f"{row['who']['name']}{office} {ACTED[row['type']]} {meeting}{site}{spoke}"


def _names(actors: list[Row]) -> str:
    return (
        "; ".join(actor["name"] + (f" ({'; '.join(actor['as'])})" if actor.get("as") else "") for actor in actors)
        or "nguồn không nêu ai"
    )
