"""`trachnhiem ask`: a question in Vietnamese, the answer with its proof."""

from typing import Annotated

import typer

from api.answers.ask import ask as answer_to
from graph.known import as_known
from graph.settings import Settings
from trachnhiem.cli.answer import lines
from trachnhiem.cli.days import KnownOn, On, day_of
from trachnhiem.connection import connect


def ask(
    question: Annotated[str, typer.Argument(metavar="QUESTION", help="Câu hỏi. / The question, in Vietnamese.")],
    on: On = None,
    known_on: KnownOn = None,
    json: Annotated[bool, typer.Option("--json", help="In JSON như API. / Print JSON, as the API does.")] = False,
) -> None:
    """Hỏi bằng tiếng Việt, trả lời kèm nguyên văn. / Answer a question in Vietnamese, with the words that prove it.

    Nguồn không nói thì nói là không nói.
    What no source says, the answer says so.

    Ví dụ / Examples:

      trachnhiem ask "ai phụ trách Đề án 06 ở Sông Trăng?"

      trachnhiem ask "ai chủ trì phiên họp thứ 4 của Ban Chỉ đạo chuyển đổi số tỉnh Mây Ngàn?"
    """
    with connect() as reads:
        answer = answer_to(as_known(reads, day_of(known_on)), question, day_of(on), Settings.from_env().path_hub)
    if json:
        typer.echo(answer.model_dump_json(by_alias=True))
    else:
        typer.echo("\n".join(lines(answer)))
