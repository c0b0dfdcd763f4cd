"""docs/queries.md: every read query with its question, parameters and columns."""

from cypher import Parameter, Query, catalogue

HEAD = """\
# Named queries

Written by `python -m cypher > docs/queries.md` from `cypher/read`; a test fails when it is out of date.

Each is one Cypher 5 file that asks one question. Run them over HTTP (`/queries/NAME?parameter=…`, a list by repeating
its parameter, the next page by the `cursor` of the one before; `/queries` gives the text of all), from a notebook
(`connect().run("read/NAME", parameter=…)`), or paste the text into any tool of Neo4j. Each of the first part is also a
form and a table in a browser (`/queries`), and CSV (`/queries/NAME.csv`). Days are `2024-07-19`, months `2024-07`;
evidence counts code points of the kept text.
"""

PARTS = """
# What answers are made of

Queries that other answers are made of, for programs that need the same pieces; no list shows them to people.
"""


def markdown() -> str:
    """The page."""
    found = [query for query in catalogue().values() if query.name.startswith("read/")]
    asked = "".join(_section(query) for query in found if query.vietnamese)
    return HEAD + asked + PARTS + "".join(_section(query) for query in found if not query.vietnamese)


def _section(query: Query) -> str:
    name = query.name.removeprefix("read/")
    parameters = "".join(f"| {_parameter(parameter)} | {parameter.doc} |\n" for parameter in query.parameters)
    paged = f" In pages, by {', '.join(f'`{c}`' for c in query.key)}." if query.key else ""
    table = f"\n| parameter | |\n|---|---|\n{parameters}" if parameters else ""
    vietnamese = f"{query.vietnamese} " if query.vietnamese else ""
    gives = f"Gives {', '.join(f'`{c}`' for c in query.columns)}.{paged}"
    return f"\n## `{name}`\n\n{vietnamese}{query.question}\n{table}\n{gives}\n"


def _parameter(parameter: Parameter) -> str:
    if parameter.required:
        return f"`{parameter.name}`"
    default = "none" if parameter.default is None else f"`{parameter.default!r}`"
    return f"`{parameter.name}` (default: {default})"
