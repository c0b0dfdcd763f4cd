"""All Cypher of the project: one query per file, read here into a catalogue (`catalogue()["read/meeting_chair"]`)."""

import json
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

PARAM = re.compile(r"^// :param (\w+)( =(?P<default>\S*))?\s+(?P<doc>.+)$", re.M)
RETURNS = re.compile(r"^// :returns (.+)$", re.M)

TYPE = re.compile(r"[A-Z]+(?:_[A-Z]+)*")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a named query: one with a default (written as JSON in the header) may be left out."""

    name: str
    doc: str
    required: bool = True
    default: str | int | float | bool | None = None


@dataclass(frozen=True, slots=True)
class Query:
    """One query file: its question, what goes in, which columns come out, and the text the server gets."""

    name: str
    question: str
    parameters: tuple[Parameter, ...]
    columns: tuple[str, ...]
    text: str


def parse(name: str, text: str) -> Query:
    """The query in `text`; its header is `// question`, `// :param name doc` lines and `// :returns a, b`."""
    first = text.partition("\n")[0]
    returns = RETURNS.search(text)
    return Query(
        name=name,
        question=first.removeprefix("//").strip(),
        parameters=tuple(_parameter(m) for m in PARAM.finditer(text)),
        columns=tuple(c.strip() for c in returns[1].split(",")) if returns else (),
        text=text,
    )


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
