"""All Cypher of the project: one query per file, read here into a catalogue (`catalogue()["read/meeting_chair"]`)."""

import json
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

PARAM = re.compile(r"^// :param (\w+)( =(?P<default>\S*))?\s+(?P<doc>.+)$", re.M)
IN_VIETNAMESE = re.compile(r"^// :vi (.+)$", re.M)
RETURNS = re.compile(r"^// :returns (.+)$", re.M)
KEY = re.compile(r"^// :key (.+)$", re.M)

TYPE = re.compile(r"[A-Z]+(?:_[A-Z]+)*")
# An expression such as KNOWN_LIST(r, as), or a clause such as `KNOWN_ENTITY(e) AS told` on a line of its own.
IDIOM = re.compile(
    r"^ *(?P<clause>KNOWN_[A-Z]+)\((?P<of>\w+)\) AS (?P<told>\w+)$|"
    r"\b(?P<name>KNOWN(?:_[A-Z]+)?)\((?P<it>\w+)(?:, (?P<key>\w+))?\)",
    re.M,
)
PLAIN = re.compile(r"^// :plain (.+)$", re.M)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a named query: one with a default (written as JSON in the header) may be left out."""

    name: str
    doc: str
    required: bool = True
    default: str | int | float | bool | None = None


@dataclass(frozen=True, slots=True)
class Query:
    """One query file: its question, what goes in, which columns come out, and the text the server gets.

    `vietnamese` is the question as people ask it; a query without one is a part of answers, and nobody is shown it.
    Where rows come in pages, `key` names the columns by which they are in order: those of the last row seen are the
    parameter `after`; the first `numbers` of them, written `#length` in the header, hold counts. `plain` is a shorter
    text for when no `known_on` is given; both then give the same rows.
    """

    name: str
    question: str
    vietnamese: str | None
    parameters: tuple[Parameter, ...]
    columns: tuple[str, ...]
    key: tuple[str, ...]
    numbers: int
    text: str
    plain: str


def parse(name: str, text: str) -> Query:
    """The query in `text`; its header is `// question`, `// :param name doc` lines and `// :returns a, b`.

    `// :vi câu hỏi?` says what people ask it.
    """
    first = text.partition("\n")[0]
    vietnamese = IN_VIETNAMESE.search(text)
    key = _listed(KEY.search(text))
    return Query(
        name=name,
        question=first.removeprefix("//").strip(),
        vietnamese=vietnamese[1] if vietnamese else None,
        parameters=tuple(_parameter(m) for m in PARAM.finditer(text)),
        columns=_listed(RETURNS.search(text)),
        key=tuple(column.lstrip("#") for column in key),
        numbers=sum(column.startswith("#") for column in key),
        text=spelled_out(text),
        plain=spelled_out(text, plainly=True),
    )


def _listed(line: re.Match[str] | None) -> tuple[str, ...]:
    return tuple(name.strip() for name in line[1].split(",")) if line else ()


def _parameter(line: re.Match[str]) -> Parameter:
    default = line["default"]
    return Parameter(line[1], line["doc"], default is None, None if default is None else json.loads(default))


@cache
def catalogue() -> dict[str, Query]:
    """Every query by name, `folder/file` without the ending, in alphabetical order."""
    found = {}
    for folder in ("schema", "write", "record", "read"):
        for file in sorted(_files(files(__name__) / folder), key=lambda f: f.name):
            name = f"{folder}/{file.name.removesuffix('.cypher')}"
            found[name] = parse(name, file.read_text("utf-8"))
    return found


def spelled_out(text: str, plainly: bool = False) -> str:
    """`text` with every idiom, such as `KNOWN(r)`, replaced by what its file in cypher/idioms says.

    What one query means by "known on a day" all of them mean; the server and the tools of Neo4j get plain Cypher.
    `plainly` gives what is left when no day is asked for: the server cannot know that while it plans, and would take
    seconds over the statements behind every relationship.
    """

    def spelled(idiom: re.Match[str]) -> str:
        meant = {"it": idiom["of"] or idiom["it"], "key": idiom["key"], "told": idiom["told"]}
        body = _idioms()[idiom["clause"] or idiom["name"]][plainly]
        filled = re.sub(r"(?<![a-z])(it|key|told)(?![a-z_])", lambda hole: meant[hole[1]], body)
        return spelled_out(filled, plainly)

    return IDIOM.sub(spelled, text)


@cache
def _idioms() -> dict[str, tuple[str, str]]:
    """In full and plainly, by name."""
    found = {}
    for file in _files(files(__name__) / "idioms"):
        text = file.read_text("utf-8")
        body = "\n".join(line for line in text.splitlines() if not line.startswith("//"))
        plain = PLAIN.search(text)
        found[file.name.removesuffix(".cypher").upper()] = (body, plain[1] if plain else body)
    return found


def _files(folder: Traversable) -> list[Traversable]:
    return [f for f in folder.iterdir() if f.name.endswith(".cypher")] if folder.is_dir() else []


def for_relationship(query: Query, relationship: str) -> str:
    """The text of `query` with RELATIONSHIP replaced by a type of the schema.

    A type cannot be a parameter without giving up the index on its ids. Types come from the schema, never from users;
    ValueError for anything that could not be one.
    """
    if not TYPE.fullmatch(relationship):
        raise ValueError(f"not a relationship type: {relationship!r}")
    return query.text.replace("RELATIONSHIP", relationship)
