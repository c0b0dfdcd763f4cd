"""The named queries of cypher/read: what they ask, and their rows."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict

from api.answers.cursor import read, written
from api.answers.entity import answering_id
from api.models.coverage import Coverage
from api.models.queries import NamedQuery, QueryParameter, QueryRows
from cypher import Parameter, Query, catalogue
from graph.errors import NotFound, QueryError
from graph.paging import key_of
from graph.store.reader import Reads, Row, bind

FOLDER = "read/"


def named_queries() -> list[NamedQuery]:
    """Every question that people ask the graph by name; what only answers are made of is not among them."""
    return [
        NamedQuery(
            name=query.name.removeprefix(FOLDER),
            question=query.question,
            vietnamese=query.vietnamese,
            parameters=[QueryParameter(**asdict(parameter)) for parameter in query.parameters],
            columns=list(query.columns),
            cypher=query.text,
        )
        for query in catalogue().values()
        if query.name.startswith(FOLDER) and query.vietnamese
    ]


def query_named(name: str) -> Query:
    """The query with this name, one that answers are made of too; NotFound without it."""
    query = catalogue().get(FOLDER + name)
    if query is None:
        raise NotFound(f"no query named {name!r}; /queries lists them")
    return query


def ask_query(reads: Reads, name: str, given: Mapping[str, Sequence[str]]) -> QueryRows:
    """The rows of the query `name` for parameters as a query string gives them, a page of them where it has pages.

    An old id is taken for the present one. NotFound without such a query or id, Gone for the id of what was unloaded,
    QueryError naming a parameter that the query does not take.
    """
    query = query_named(name)
    asked = _asked(query, given)
    bind(query, asked)  # what the query does not take is refused before anything is looked up
    asked = _present(reads, query, asked)
    rows = reads.run(query.name, **asked)
    known_on = {key: value for key, value in asked.items() if key == "known_on"}
    return QueryRows(
        name=name,
        question=query.question,
        columns=list(query.columns),
        rows=rows,
        cursor=_next(query, rows, asked),
        coverage=Coverage.model_validate(reads.run("read/coverage", **known_on)[0]),
    )


def _present(reads: Reads, query: Query, asked: Row) -> Row:
    """What is asked, with the ids of today; what only answers are made of is asked with these already."""
    named = {p.name for p in query.parameters if query.vietnamese and p.doc.startswith(("id of", "ids of"))}
    return asked | {name: _answering(reads, asked[name]) for name in named & asked.keys() if asked[name]}


def _answering(reads: Reads, ids: str | list[str]) -> str | list[str]:
    return [answering_id(reads, id) for id in ids] if isinstance(ids, list) else answering_id(reads, ids)


def _asked(query: Query, given: Mapping[str, Sequence[str]]) -> Row:
    known = {parameter.name: parameter for parameter in query.parameters}
    asked: Row = {key: _typed(known[key], values) if key in known else values for key, values in given.items()}
    if query.key and (cursors := asked.pop("cursor", None)):
        asked["after"] = read(cursors[-1], len(query.key), query.numbers)
    return asked


def _next(query: Query, rows: Sequence[Row], asked: Row) -> str | None:
    """The cursor of the page after these rows, if they fill theirs."""
    full = query.key and rows and len(rows) >= bind(query, asked)["limit"]
    return written(key_of(query, rows[-1])) if full else None


def _typed(parameter: Parameter, values: Sequence[str]) -> object:
    """A list where the default is one, a number where it is one, else the text."""
    if isinstance(parameter.default, list):
        return list(values)
    if len(values) > 1:
        raise QueryError(f"{parameter.name} is given {len(values)} times; it takes one value")
    if isinstance(parameter.default, bool):
        return _flag(parameter.name, values[0])
    if isinstance(parameter.default, int):
        return _number(parameter.name, values[0])
    return values[0]


def _flag(name: str, text: str) -> bool:
    if text.lower() not in ("true", "false", "1", "0"):
        raise QueryError(f"{name} must be true or false, not {text!r}")
    return text.lower() in ("true", "1")


def _number(name: str, text: str) -> int:
    if not text.isdecimal() or len(text) > 9:
        raise QueryError(f"{name} must be a whole number, not {text!r}")
    return int(text)
