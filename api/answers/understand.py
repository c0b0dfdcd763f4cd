"""Which entities the words of a user name: by id, by name, by another name, with or without accents."""

import re

from api.answers.canonical import canonical
from api.answers.entity import present_id, refuse_gone
from api.answers.words import NAMES, every_word, phrase, spellings
from api.models.proof import Ref, kind_of
from api.models.responsible import Match, Understanding, Understood
from graph.errors import NotFound
from graph.store.reader import Reads, Row
from graph.words import folded, words
from loaders.reference.local_organs import organ_of_district
from loaders.reference.provincial import provincial_body

ASKED = ("Program", "Body", "Place", "Meeting", "Person", "Instrument")
ALTERNATIVES = 5

_OF_PAPER = re.compile(
    r"(?P<name>.+?) (?:theo|tại|lập theo) (?:thông báo|quyết định|nghị quyết|nghị định|kế hoạch|chỉ thị) "
    r"(?:số )?(?P<number>\d[\w/.-]*)",
    re.IGNORECASE,
)
_ID = re.compile(r"[a-z0-9-]+")
_LEVEL = re.compile(r"\b(?:tinh|thanh pho|va) ")
_SMALL_WORDS = frozenset(["của", "lần", "các", "những", "cho", "và", "về"])


def understand(reads: Reads, what: str | None, where: str | None) -> Understanding:
    """What `what` and `where` name; words that name nothing are themselves searched for, as text."""
    whats, others = _named(reads, what, ASKED) if what else ([], [])
    wheres, _ = _named(reads, where, ("Place",)) if where else ([], [])
    return Understanding(
        what=[_understood(row, what) for row in whats] if what and whats else _texts(what),
        where=[_understood(row, where) for row in wheres] if where and wheres else _texts(where),
        alternatives=others,
    )


def named(reads: Reads, text: str, labels: tuple[str, ...]) -> tuple[list[Ref], list[Ref]]:
    """The entities that `text` names, and others whose names hold its words; Gone for the id of what was unloaded."""
    rows, others = _named(reads, text, labels)
    return [Ref.of(row) for row in rows], others


def bearers(reads: Reads, text: str, labels: tuple[str, ...]) -> list[Ref]:
    """The entities that bear the very name `text`."""
    return [Ref.of(row) for row in _bearing(reads, text, labels)[0]]


def found_by_name(reads: Reads, text: str | None, labels: tuple[str, ...]) -> list[Ref]:
    """The entities that `text` names, none for no text; NotFound when nothing with one of these labels is called so."""
    if not text:
        return []
    found, _ = named(reads, text, labels)
    if not found:
        raise NotFound(f"no {' or '.join(labels).lower()} is called {text!r}")
    return found


def meetings_like(reads: Reads, text: str) -> list[Ref]:
    """Meetings whose names hold all words of `text`, in full, but the small ones; the closest first."""
    return with_words(
        reads, " ".join(word for word in words(canonical(text)) if word not in _SMALL_WORDS), ("Meeting",)
    )


def with_words(reads: Reads, text: str, labels: tuple[str, ...]) -> list[Ref]:
    """The entities whose names hold all words of `text`, the closest first."""
    query = every_word(text, NAMES)
    rows = reads.run("read/named", query=query, labels=list(labels), words=words(text), limit=5) if query else []
    return [Ref.of(row) for row in rows]


def _named(reads: Reads, text: str, labels: tuple[str, ...]) -> tuple[list[Row], list[Ref]]:
    if by_id := _with_id(reads, text, labels):
        return by_id, []
    same, others = _bearing(reads, text, labels)
    full = text if same else canonical(text)
    if full != text:
        same, others = _bearing(reads, full, labels)
        same = _of_the_province(reads, text, full, labels) or same
    found = same or _levelled(reads, text, labels) or _by_paper(reads, text, labels)
    if not found and _ID.fullmatch(text) and not present_id(reads, text):  # of another kind, it is not gone
        refuse_gone(reads, text)
    return found, others


def _bearing(reads: Reads, text: str, labels: tuple[str, ...]) -> tuple[list[Row], list[Ref]]:
    query = phrase(text, NAMES)
    rows = reads.run("read/named", query=query, labels=list(labels), words=words(text)) if query else []
    same = _same_accents_if_any([row for row in rows if _bears(row, text)], text)
    chosen = {row["id"] for row in same}
    return same, [Ref.of(row) for row in rows if row["id"] not in chosen][:ALTERNATIVES]


def _levelled(reads: Reads, text: str, labels: tuple[str, ...]) -> list[Row]:
    """The bodies that `sở y tế mây ngàn` names without the word for the level of their place, or without `và`."""
    if "Body" not in labels or not (query := every_word(text, NAMES)):
        return []
    rows = reads.run("read/named", query=query, labels=["Body"], words=words(text))
    asked = levelless(text)
    return [row for row in rows if any(levelless(name) == asked for name in (row["name"], *row["names"]))]


def _of_the_province(reads: Reads, text: str, full: str, labels: tuple[str, ...]) -> list[Row]:
    """The bodies that a province had in turn by a name without its level (`UBND Bắc Ninh`), and no town."""
    body = provincial_body(full) if levelless(text) == folded(text) else None
    rows = _levelled(reads, text, labels) if body and body.id else []
    return [row for row in rows if not organ_of_district(row["id"])]


def levelless(text: str) -> str:
    """The words of `text` without accents, and without those that tell of which level a place is."""
    return _LEVEL.sub("", folded(text))


def _by_paper(reads: Reads, text: str, labels: tuple[str, ...]) -> list[Row]:
    """The bodies of `Ban Chỉ đạo theo Quyết định 598`."""
    found = _OF_PAPER.fullmatch(text.strip())
    if not found or "Body" not in labels:
        return []
    query = phrase(found["name"], NAMES)
    return reads.run("read/named_by_paper", query=query, number=found["number"]) if query else []


def _with_id(reads: Reads, text: str, labels: tuple[str, ...]) -> list[Row]:
    """The entity that has this id, or that answers today for it."""
    if not _ID.fullmatch(text):
        return []
    id, rows = text, reads.run("read/entity", id=text)
    if not rows and (present := present_id(reads, text)):
        id, rows = present, reads.run("read/entity", id=present)
    return [
        {"id": id, "given": text, "name": row["properties"]["name"], "names": [], "labels": row["labels"]}
        for row in rows
        if set(labels) & set(row["labels"])
    ]


def _bears(row: Row, text: str) -> bool:
    asked = {folded(spelling) for spelling in spellings(text)}
    return any(folded(name) in asked for name in (row["name"], *row["names"]))


def _same_accents_if_any(rows: list[Row], text: str) -> list[Row]:
    asked = [words(spelling) for spelling in spellings(text)]
    exact = [row for row in rows if any(words(name) in asked for name in (row["name"], *row["names"]))]
    return exact or rows


def _understood(row: Row, text: str) -> Understood:
    match: Match = "id" if "given" in row else "name" if folded(row["name"]) == folded(text) else "alias"
    return Understood(id=row["id"], kind=kind_of(row["labels"]), name=row["name"], match=match)


def _texts(text: str | None) -> list[Understood]:
    return [as_text(text)] if text else []


def as_text(text: str) -> Understood:
    """Words that name nothing, themselves to be looked for."""
    return Understood(id=None, kind="text", name=text, match="text")
