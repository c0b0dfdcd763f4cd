"""`trachnhiem query`: the named queries of cypher/read, listed or run, without writing Cypher."""

import json
from collections import defaultdict
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from api.answers.queries import ask_query, named_queries
from trachnhiem.connection import connect


def query(
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="Tên truy vấn. / Name of the query.")] = None,
    parameters: Annotated[
        list[str] | None, typer.Argument(metavar="PARAM=VALUE", help="Tham số. / Parameters.", show_default=False)
    ] = None,
) -> None:
    """Chạy một truy vấn có tên, in bảng. / Run a named query and print its rows as a table.

    Không có tên thì liệt kê các truy vấn và tham số; danh sách thì viết lặp lại tham số.
    Without NAME, list the queries and their parameters; a list is given by repeating its parameter.

    Ví dụ / Examples:

      trachnhiem query

      trachnhiem query named query='name:"chuyen doi so"' labels=Program labels=Body limit=5
    """
    if name is None:
        _list_queries()
        return
    with connect() as reads:
        answer = ask_query(reads, name, _given(parameters or []))
    table = Table(*answer.columns)
    for row in answer.rows:
        table.add_row(*(_cell(row[column]) for column in answer.columns))
    Console(highlight=False, markup=False).print(table)


def _list_queries() -> None:
    for known in named_queries():
        typer.echo(f"{known.name}: {known.question}")
        for parameter in known.parameters:
            default = "" if parameter.required else f" ={json.dumps(parameter.default, ensure_ascii=False)}"
            typer.echo(f"    {parameter.name}{default}  {parameter.doc}")


def _given(parameters: list[str]) -> dict[str, list[str]]:
    given: dict[str, list[str]] = defaultdict(list)
    for text in parameters:
        name, equals, value = text.partition("=")
        if not equals:
            raise typer.BadParameter(f"{text!r}: phải viết PARAM=VALUE (must be PARAM=VALUE)")
        given[name].append(value)
    return given


def _cell(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
