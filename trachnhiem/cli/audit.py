"""`trachnhiem audit`: who wrote what and when."""

import json as js
from dataclasses import asdict
from typing import Annotated

import typer

from graph.kept.audit import Entry, entries
from graph.model.identity import content_of, digest
from graph.settings import Settings
from trachnhiem.cli.console import say

SHOWN = 3  # ids of one write on a line


def audit(
    id: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="Của văn bản, phán định … / Of a document, judgement …")
    ] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, help="Bao nhiêu lần ghi cuối. / The last so many.")] = 50,
    json: Annotated[bool, typer.Option("--json", help="In JSON, mỗi lần ghi một dòng. / Print JSON lines.")] = False,
) -> None:
    """Ai đã ghi gì, khi nào, kết quả ra sao. / Who wrote what, when, and how it ended; the newest last.

    Nhật ký không giữ tên ai trong văn bản: văn bản đứng bằng mã băm của mã nó.
    The log holds no names of documents: each stands by a digest of its id. With ID, only what touched that one.

    Ví dụ / Example:

      trachnhiem audit https://bao.example/tin/ben-xe.htm
    """
    found = entries(Settings.from_env().home, {id, digest(id), content_of(id)} if id else ())[-limit:]
    for entry in found:
        typer.echo(js.dumps(asdict(entry), ensure_ascii=False) if json else _line(entry))
    if not found:
        say("Chưa ghi gì. / Nothing was written.")


def _line(entry: Entry) -> str:
    more = f" … ({len(entry.ids)})" if len(entry.ids) > SHOWN else ""
    ids = " ".join(entry.ids[:SHOWN]) + more
    return f"{entry.at}  {entry.by} ({entry.door})  {entry.action}  {entry.outcome}  {ids}".rstrip()
