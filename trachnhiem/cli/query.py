"""`trachnhiem query`: the named queries of cypher/read, listed or run, and Cypher of one's own."""

import json
import re
import sys
from collections import defaultdict
from pathlib import Path
from typing import Annotated, Any

import typer

from api.answers.queries import ask_query, named_queries
from graph.door.door import Door
from graph.door.limits import OWN
from trachnhiem.cli.console import say
from trachnhiem.cli.rows import RowFormat, print_rows
from trachnhiem.connection import connect

_NAME = re.compile(r"\w+")


def query(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="NAME|CYPHER",
            help="Tên truy vấn, một câu Cypher, hay - để đọc từ stdin. / A name, Cypher, or - for stdin.",
        ),
    ] = None,
    parameters: Annotated[
        list[str] | None, typer.Argument(metavar="PARAM=VALUE", help="Tham số. / Parameters.", show_default=False)
    ] = None,
    file: Annotated[
        Path | None, typer.Option("-f", "--file", help="Tệp có một câu Cypher. / A file that holds Cypher.")
    ] = None,
    form: Annotated[RowFormat, typer.Option("--format", help="Cách in. / How to print.")] = RowFormat.TABLE,
) -> None:
    """Chạy một truy vấn có tên hay một câu Cypher chỉ đọc. / Run a named query, or Cypher of your own that only reads.

    Không có tên thì liệt kê các truy vấn và tham số; danh sách thì viết lặp lại tham số, với Cypher thì viết như JSON.
    Without NAME, list the queries and their parameters. A list is given by repeating its parameter, to Cypher as JSON.

    Ví dụ / Examples:

      trachnhiem query

      trachnhiem query named query='name:"chuyen doi so"' labels=Program labels=Body limit=5

      trachnhiem query 'MATCH (p)-[:CHAIRED]->(m) WHERE m.date > $day RETURN p.name, m.name' day=2024-01-31 --format csv
    """
    given = [*(parameters or [])]
    if file and name:
        given.insert(0, name)
    if file or (name and not _NAME.fullmatch(name)):
        _ask_in_cypher(_cypher(file, name), {key: _value(text) for key, text in map(_pair, given)}, form)
    elif name is None:
        _list_queries()
    else:
        with connect() as reads:
            answer = ask_query(reads, name, _repeated(given))
        print_rows(answer.columns, answer.rows, form)


def _cypher(file: Path | None, name: str | None) -> str:
    try:
        return file.read_text("utf-8") if file else sys.stdin.read() if name == "-" else str(name)
    except (OSError, UnicodeDecodeError) as exc:
        raise typer.BadParameter(f"không đọc được (cannot be read) {file or 'stdin'}: {exc}") from exc


def _ask_in_cypher(text: str, parameters: dict[str, Any], form: RowFormat) -> None:
    with connect() as graph, Door(graph.address, graph, OWN) as door:
        answer = json.loads(door.ask(text, parameters))
    print_rows(answer["columns"], answer["rows"], form)
    if answer["stopped_by"]:
        first, limit = len(answer["rows"]), answer["stopped_by"]
        say(f"Còn nữa, đây là {first:,} dòng đầu (there are more, these are the first; limit: {limit})")


def _list_queries() -> None:
    for known in named_queries():
        typer.echo(f"{known.name}: {known.vietnamese} / {known.question}")
        for parameter in known.parameters:
            default = "" if parameter.required else f" ={json.dumps(parameter.default, ensure_ascii=False)}"
            typer.echo(f"    {parameter.name}{default}  {parameter.doc}")


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise typer.BadParameter(f"{text!r}: phải viết PARAM=VALUE (must be PARAM=VALUE)")
    return name, value


def _repeated(parameters: list[str]) -> dict[str, list[str]]:
    given: dict[str, list[str]] = defaultdict(list)
    for name, value in map(_pair, parameters):
        given[name].append(value)
    return given


def _value(text: str) -> Any:
    """What `text` says as JSON, such as 5, true or ["a", "b"]; else the text itself."""
    try:
        return json.loads(text)
    except ValueError:
        return text
