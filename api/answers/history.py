"""What a body, place or programme was called on a day, and what followed it or went before it."""

from api.answers.successors import step
from api.models.history import NameThen, Step
from api.models.proof import Ref, proofs
from graph.language import said
from graph.store.reader import Reads, Row

CHANGING = ("Body", "Place", "Program")  # labels of what can be succeeded


def names_of(properties: Row) -> list[NameThen]:
    """The names of an entity with the days they were in force, full names in turn first."""
    names, since, until = (properties.get(key) or [] for key in ("names", "names_from", "names_to"))
    if not since:
        return []
    return [
        NameThen.model_validate({"name": name, "from": first or None, "to": end or None})
        for name, first, end in zip(names, since, until, strict=True)
    ]


def called(names: list[NameThen], day: str) -> str | None:
    """The full name on a day; None where no name was in force."""
    return next((n.name for n in names if (n.from_ or "") <= day and (n.to is None or day < n.to)), None)


def absent(names: list[NameThen], day: str) -> str | None:
    """That something was not there yet on a day, or no longer, by its full names; None where they leave it open."""
    first, last = min((n.from_ or "" for n in names), default=""), max((n.to or "9" for n in names), default="9")
    if day < first:
        return said(f"chưa có vào ngày {day}: có từ {first}", f"not there yet on {day}: since {first}")
    if last <= day:
        return said(f"không còn từ ngày {last}", f"it ended on {last}")
    return None


def steps_of(reads: Reads, id: str, day: str | None, backward: bool = False) -> list[Step]:
    """The steps by which others followed the entity up to a day (None: ever), or by which it followed others."""
    return [_step(row) for row in reads.run("read/succession", id=id, backward=backward, on=day)]


def _step(row: Row) -> Step:
    before, after = Ref.of(row["before"]), Ref.of(row["after"])
    words = step(row["on"], before.name, after.name, row["function"], row["instrument"], row["inferred_by"])
    known = {key: row[key] for key in ("on", "how", "function", "apart_from", "instrument", "inferred_by")}
    return Step(before=before, after=after, in_words=words, evidence=proofs(row["evidence"]), **known)
