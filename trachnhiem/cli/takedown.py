"""`trachnhiem takedown`: a document, or a person's statements, taken down for good."""

from typing import Annotated

import typer

from graph.kept.corrections import Corrections
from graph.settings import Settings
from loaders.pipeline import writer
from loaders.takedown import take_down
from trachnhiem.cli.console import say
from trachnhiem.cli.who import audit
from trachnhiem.connection import connect


def takedown(
    id: Annotated[str, typer.Argument(metavar="ID", help="Mã văn bản hoặc người. / Id of a document or person.")],
) -> None:
    """Gỡ hẳn một văn bản, hoặc tên một người khỏi mọi văn bản. / Take a document or a person down for good.

    Không còn tên trong bản ghi, đồ thị, phán định, lời báo sai; nạp lại thì bị từ chối. Tên người bị che trong văn bản;
    văn bản mà địa chỉ cũng nêu tên thì gỡ cả.
    No name is left in record, graph, judgements or corrections, and loading again is refused. Of a person, the name is
    masked in every document; one whose address tells it too goes as a whole.

    Ví dụ / Example:

      trachnhiem takedown le-van-thu-0f1e2d3c4b5a6978
    """
    settings = Settings.from_env()
    with connect(settings) as reads, writer(reads.address, audit(settings)) as to:
        done = take_down(id, reads, to, Corrections(settings.home, settings.corrections))
    gone, masked = len(done.removed), len(done.masked)
    say(f"Đã gỡ hẳn (taken down): {gone} văn bản (documents); che tên trong (name masked in): {masked}")
    for document in done.telling:
        say(f"Còn nêu tên này, có thể của người khác (tells the name still, perhaps another's): {document}")
