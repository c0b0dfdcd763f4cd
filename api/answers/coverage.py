"""On how many documents every answer rests, and which ones a question about a day has to leave out."""

from api.models.coverage import Coverage
from graph.known import known_day
from graph.language import said
from graph.store.reader import Reads

WHO_IS_WHO = (
    "lúc đó đã biết hai nơi nêu cùng một người, một cuộc họp hay chưa: xét theo mọi văn bản, kể cả văn bản sau ngày đó",
    "whether it was known by then that two mentions are one: that is judged by all documents, later ones too",
)


def coverage(reads: Reads) -> Coverage:
    """How many documents there are, from which days, by how many publishers."""
    return Coverage.model_validate(reads.run("read/coverage")[0])


def left_out(reads: Reads) -> list[str]:
    """When only what was known by a day is asked for: that documents without a day are left out, and what is not."""
    if not known_day(reads):
        return []
    undated = coverage(reads).undated
    vietnamese = f"{undated} văn bản không rõ ngày: không tính vào những gì đã biết đến hết {known_day(reads)}"
    english = f"{undated} documents without a day are left out of what was known by then"
    return [*([said(vietnamese, english)] if undated else []), said(*WHO_IS_WHO)]
