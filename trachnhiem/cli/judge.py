"""`trachnhiem judge`: that two are one or two, that a statement is wrong or what it should say; or take that back."""

from typing import Annotated

import typer

from graph.kept.corrections import Corrections
from graph.model.correction import Value
from graph.model.judgement import Judgement, Verdict
from graph.settings import Settings
from loaders import judging
from loaders.pipeline import writer
from trachnhiem.cli.console import say
from trachnhiem.cli.who import audit, login
from trachnhiem.connection import connect

VERDICTS: tuple[Verdict, ...] = ("same", "different", "reject", "correct", *judging.DECISIONS)


Words = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="A B same|different, STATEMENT reject|correct, CORRECTION accept|decline",
        help="Mã rồi phán định. / Ids, then the verdict.",
        show_default=False,
    ),
]
Values = Annotated[
    list[str] | None,
    typer.Option("--set", metavar="NAME=VALUE", help="Điều được sửa. / What `correct` corrects.", show_default=False),
]
Withdraw = Annotated[
    str | None, typer.Option("--withdraw", metavar="ID", help="Rút phán định này. / Withdraw it.", show_default=False)
]
By = Annotated[
    str | None, typer.Option("--by", help="Ai phán định. / Who judges.", show_default="tên đăng nhập / login name")
]


def judge(
    words: Words = None,
    why: Annotated[str, typer.Option("--why", help="Vì sao. / Why; needed for a judgement.")] = "",
    values: Values = None,
    withdraw: Withdraw = None,
    by: By = None,
) -> None:
    """Phán định là một hay là hai, bác bỏ hay sửa một câu; thấy ngay. / Judge two to be one or two, reject or correct.

    A và B là mã người, cuộc họp, nhiệm vụ, số liệu, hoặc mã lần nhắc hay báo cáo tiến độ mà `trachnhiem review` in ra.
    Rút lại được bất cứ lúc nào.
    A and B are ids of people, meetings, tasks or figures, or of mentions or reports of progress as `trachnhiem review`
    prints them. Can always be withdrawn.

    Ví dụ / Examples:

      trachnhiem judge 0f1e2d3c4b5a6978 8796a5b4c3d2e1f0 same --why "cùng tiểu sử trên trang của tỉnh"

      trachnhiem judge 1122334455667788 correct --set due=2026-01-31 --why "bản đính chính"

      trachnhiem judge --withdraw 99aabbccddeeff00
    """
    verdict, about = _read(words or [], withdraw)
    if verdict != "withdraw" and not why.strip():
        raise typer.BadParameter("cần --why: vì sao (why it is so)")
    settings = Settings.from_env()
    with connect(settings) as reads, writer(reads.address, audit(settings)) as to:
        if verdict in judging.DECISIONS:
            queue = Corrections(settings.home, settings.corrections)
            made = judging.decide(queue, to, verdict, about, by=by or login(), why=why)
            warnings: list[str] = []
        else:
            made, warnings = judging.judge(
                reads, to, verdict, about, by=by or login(), why=why, correction=_set(values or [])
            )
    _report(made, warnings)


def _read(words: list[str], withdraw: str | None) -> tuple[Verdict, list[str]]:
    if withdraw and not words:
        return "withdraw", [withdraw]
    for verdict in VERDICTS:
        if words and words[-1] == verdict:
            return verdict, words[:-1]
    raise typer.BadParameter(f"phán định phải là một trong (the last word must be one of): {', '.join(VERDICTS)}")


def _set(values: list[str]) -> dict[str, Value]:
    pairs = [value.partition("=") for value in values]
    if wrong := [name for name, equals, _ in pairs if not (name and equals)]:
        raise typer.BadParameter(f"--set {wrong[0]}: phải viết NAME=VALUE (must be NAME=VALUE)")
    return {name: value for name, _, value in pairs}


def _report(made: Judgement, warnings: list[str]) -> None:
    say(f"Đã ghi (recorded): {made.verdict} {' '.join(made.about)}, {made.by}")
    typer.echo(made.id)
    for warning in warnings:
        say(f"Lưu ý (note): {warning}")
