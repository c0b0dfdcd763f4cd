"""`trachnhiem review`: what is open for people to judge, the most useful first."""

from collections.abc import Iterator
from typing import Annotated

import typer

from api.answers.review import review as open_pairs
from api.models.corrections import CorrectionRecord
from api.models.review import JudgementRecord, Pair, Side
from graph.kept.corrections import Corrections
from graph.settings import Settings
from trachnhiem.connection import connect
from viz.clean import shown


def review(
    limit: Annotated[int, typer.Option("--limit", min=1, max=100, help="Tối đa bao nhiêu cặp. / How many pairs.")] = 20,
    made: Annotated[
        bool, typer.Option("--made", help="Liệt kê phán định đã có. / List the judgements made instead.")
    ] = False,
    corrections: Annotated[
        bool, typer.Option("--corrections", help="Liệt kê lời báo sai đang chờ. / List the corrections of readers.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="In JSON như API. / Print JSON, as the API does.")] = False,
) -> None:
    """Những cặp chưa rõ là một hay hai, kèm lý lẽ và nguyên văn. / Pairs that may be one, with reasons and quotes.

    Cặp nối được nhiều văn bản nhất đứng trước; `trachnhiem judge` để quyết định.
    Pairs that would join the most documents come first; `trachnhiem judge` decides.

    Lời báo sai của người đọc chỉ thấy ở đây và bằng mã ghi; `trachnhiem judge CORRECTION accept|decline` để quyết định.
    Corrections of readers are shown here and to whoever brings a token; nobody else reads them before they are decided.

    Ví dụ / Examples:

      trachnhiem review --limit 5

      trachnhiem review --made
    """
    settings = Settings.from_env()
    with connect(settings) as reads:
        answer = open_pairs(reads, limit, Corrections(settings.home, settings.corrections), may_judge=True)
    if json:
        typer.echo(answer.model_dump_json())
    elif made:
        typer.echo("\n".join(line for one in answer.judgements for line in _judgement(one)) or "Chưa có (none)")
    elif corrections:
        waiting = answer.corrections or []
        typer.echo("\n".join(line for one in waiting for line in _waiting(one)) or "Chưa có lời nào (none waiting)")
    else:
        typer.echo("\n".join(line for pair in answer.pairs for line in _pair(pair)) or "Không còn cặp nào (none open)")


def _waiting(one: CorrectionRecord) -> Iterator[str]:
    yield f"{one.id}  {one.at}  {shown(one.about)}"
    yield from (f"   {shown(line)}" for line in one.text.splitlines())
    if one.source:
        yield f"   nguồn (source): {shown(one.source)}"


def _pair(pair: Pair) -> Iterator[str]:
    yield f"{pair.a.mention} {pair.b.mention}  ({pair.documents} văn bản / documents)"
    yield from _side(pair.a)
    yield from _side(pair.b)
    yield from (f"   + {point.feature}: {point.why}" for point in pair.reasons)
    yield from (f"   − {point.feature}: {point.why}" for point in pair.against)
    yield ""


def _side(side: Side) -> Iterator[str]:
    if side.kind == "report":
        yield f"   Báo cáo tiến độ, nói về nhiệm vụ nào? (a report of progress, on which task?) [{side.mention}]"
        yield from _quotes(side)
        return
    unsaid = "nguồn không nêu chức vụ (no office said)" if side.kind == "person" else side.date
    known = "; ".join(side.offices) or unsaid
    told = f", {known}" if known else ""
    yield f"   {side.name} [{side.id}]{told}; {side.documents} văn bản (documents), {side.edges} quan hệ (edges)"
    yield from _quotes(side)


def _quotes(side: Side) -> Iterator[str]:
    for one in side.evidence:
        yield f"     “{' '.join(one.quote.split())}” [{one.url or one.title or one.document} {one.start}-{one.end}]"


def _judgement(made: JudgementRecord) -> Iterator[str]:
    about = ", ".join(made.about) + (f" ({', '.join(made.names)})" if made.names else "")
    correction = "".join(
        f" {name}={'nguồn không nói (not said)' if value is None else value}" for name, value in made.correction.items()
    )
    yield f"{made.id}  {made.verdict} {about}{correction}"
    yield f"   {made.by}, {made.at}: {made.why}"
    if made.withdrawn:
        yield f"   đã rút (withdrawn): {made.withdrawn.by}, {made.withdrawn.at} {made.withdrawn.why}".rstrip()
