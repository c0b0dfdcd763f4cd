"""On how many documents every answer rests, and which ones a question about a day has to leave out."""

from api.answers.steps import said
from api.models.responsible import Coverage
from graph.known import known_day
from graph.store.reader import Reads


def coverage(reads: Reads) -> Coverage:
    """How many documents there are, from which days, by how many publishers."""
    return Coverage.model_validate(reads.run("read/coverage")[0])


def left_out(reads: Reads) -> list[str]:
    """That documents without a day are left out, when only what was known by a day is asked for."""
    undated = coverage(reads).undated if known_day(reads) else 0
    if not undated:
        return []
    vietnamese = f"{undated} văn bản không rõ ngày: không tính vào những gì đã biết đến hết {known_day(reads)}"
    return [said(vietnamese, f"{undated} documents without a day are left out of what was known by then")]
