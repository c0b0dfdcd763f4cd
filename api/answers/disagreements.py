"""Where sources differ, and sums that do not add up in one: said of the sources, never of anybody else."""

from collections.abc import Iterable

from api.answers.calendar import OPERATORS
from api.answers.corrections import subject
from api.answers.coverage import coverage
from api.answers.cursor import following, read
from api.answers.details import PAGE
from api.models.disagreements import Disagreement, DisagreementKind, DisagreementList, Version
from api.models.proof import Ref, proofs
from graph.known import known_day
from graph.language import said
from graph.store.reader import Reads, Row
from loaders.claims.figures import in_steps, steps_of

DIFFER = {
    "date": ("các nguồn nêu ngày khác nhau", "sources give different days"),
    "deadline": ("các nguồn nêu thời hạn khác nhau", "sources give different deadlines"),
    "value": ("các nguồn nêu số khác nhau", "sources give different values"),
    "venue": ("các nguồn nêu nơi dự khác nhau", "sources give different sites"),
    "chairs": ("các nguồn nêu người chủ trì khác nhau", "sources name different chairs"),
}


def disagreements(
    reads: Reads, about: str | None = None, kind: DisagreementKind | None = None, cursor: str | None = None
) -> DisagreementList:
    """What sources say differently, of one entity or of all; NotFound or Gone when nothing answers for `about`."""
    ids = [subject(reads, about)] if about else []
    rows = reads.run("read/disagreements", ids=ids, kind=kind, after=read(cursor, 3), limit=PAGE + 1)
    return DisagreementList(
        coverage=coverage(reads),
        known_on=known_day(reads),
        disagreements=[_disagreement(row) for row in rows[:PAGE]],
        cursor=following("read/disagreements", rows, PAGE),
    )


def conflicts(reads: Reads, about: Iterable[str]) -> list[Disagreement]:
    """What sources say differently of these commitments, meetings or figures."""
    ids = sorted(set(about))
    return [_disagreement(row) for row in reads.run("read/disagreements", ids=ids)] if ids else []


def _disagreement(row: Row) -> Disagreement:
    versions = [Version(says=_says(told), evidence=proofs(told["evidence"])) for told in row["versions"]]
    about = Ref.of(row["about"])
    sentence = _sum(row) if row["kind"] == "sum" else _differ(row, about, versions)
    return Disagreement(kind=row["kind"], about=about, sentence=sentence, versions=versions)


def _says(told: Row) -> str:
    """What sources say; of a deadline in each one's words, or with its operator: "before" a day is not that day."""
    if not told["worded"]:
        return str(told["says"]).strip()
    return " / ".join(sorted({_deadline(one) for one in told["worded"]}))


def _deadline(one: Row) -> str:
    if one["text"]:
        return f"{one['text']} ({one['due']})"
    return f"{OPERATORS[one['op']].lower()} {one['due']}" if one["op"] in OPERATORS else str(one["due"])


def _differ(row: Row, about: Ref, versions: list[Version]) -> str:
    vietnamese, english = DIFFER[row["kind"]]
    # The name of a figure may hold its value.
    what = (row["measure"], row["subject"]) if row["kind"] == "value" else (about.name, row["measure"])
    told = " · ".join(version.says for version in versions)
    return said(f"{', '.join(filter(None, what))}: {vietnamese}: {told}", f"{english}: {told}")


def _sum(row: Row) -> str:
    [told] = row["versions"]
    _, _, words = told["says"].partition(" ")  # `10.250 tỷ`: its parts are told in the same steps
    one = in_steps(1, steps_of(words))
    parts, total = (
        " + ".join(written(part / one) for part in told["parts"]),
        f"{written(told['sum'] / one)} {words}".strip(),
    )
    return said(
        f"{row['measure'] or row['about']['name']}: các phần cộng lại là {total} ({parts}), nguồn nêu {told['says']}",
        f"the parts add up to {total}, the source says {told['says']}",
    )


def written(number: float) -> str:
    """A number as Vietnamese texts write it: `9.813`, `12,39`."""
    text = f"{number:,.2f}".rstrip("0").rstrip(".")
    return text.translate(str.maketrans(",.", ".,"))
