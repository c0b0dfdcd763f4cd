"""Which of the people of one name is meant: whoever held the office, or one in the place, that stands beside it."""

import re
from collections.abc import Iterator, Sequence

from api.answers.canonical import canonical
from api.answers.positions_called import same_office
from api.answers.question_words import OFFICE
from api.answers.understand import bearers, levelless
from api.models.proof import Ref
from graph.language import said
from graph.store.reader import Reads
from loaders.language.unaccented import unaccented

SHOWN = 10  # people of one name
_OFFICE = re.compile(f"{OFFICE}|{unaccented(OFFICE)}", re.IGNORECASE)
# What follows a name: `Nguyễn Văn A, Giám đốc Sở B`, `Nguyễn Văn A ở tỉnh C`.
_AFTER = re.compile(r"(?P<name>.+?)(?:,? (?:ở|tại|của|o|tai|cua) |, )(?P<beside>.+)", re.IGNORECASE)


def beside(reads: Reads, text: str) -> tuple[list[Ref], list[Ref]]:
    """The people whom a name with an office or a place beside it means; where it means none, others of the name."""
    for name, parts in _ways(text):
        if people := bearers(reads, name, ("Person",)):
            asked = [part if part.isascii() else canonical(part) for part in parts]
            meant = [one for one in people if any(_fits(asked, office) for office in offices_of(reads, one))]
            return meant, [] if meant else people
    return [], []


def told_apart(reads: Reads, people: Sequence[Ref]) -> list[str]:
    """Whom a name may mean, each by the offices that sources show; nothing of nobody."""
    if not people:
        return []
    each = "; ".join(f"{one.name} ({', '.join(offices_of(reads, one)) or one.id})" for one in people[:SHOWN])
    vietnamese = f"{len(people)} người mang tên này, hãy hỏi kèm chức vụ hoặc nơi: {each}"
    return [said(vietnamese, "so many bear this name: ask with the office or the place")]


def offices_of(reads: Reads, person: Ref) -> list[str]:
    """The offices in which sources show a person, at any time."""
    return list(dict.fromkeys(row["name"] for row in reads.run("read/offices", person=person.id)))


def _ways(text: str) -> Iterator[tuple[str, list[str]]]:
    """Every way to part `text` into a name and what stands before and after it, the longest name first."""
    found = _AFTER.fullmatch(text)
    before, after = (found["name"], [found["beside"].strip(" ,")]) if found else (text, [])
    words = before.split()
    if _OFFICE.match(before):
        for first in range(1, len(words) - 1):
            yield " ".join(words[first:]), [" ".join(words[:first]), *after]
    elif after:
        yield before, after


def _fits(asked: Sequence[str], office: str) -> bool:
    """Whether `office` is the one asked for, perhaps by fewer words, and in the place asked for."""
    return all(same_office(one, office) if _OFFICE.match(one) else levelless(one) in levelless(office) for one in asked)
