"""What routes depend on: the graph to read, and the parameters that many of them take."""

from datetime import date
from typing import Annotated

from fastapi import Depends, Query, Request

from graph.store.reader import Reads


def get_reads(request: Request) -> Reads:
    """The graph that the application was made with."""
    reads: Reads = request.app.state.reads
    return reads


ReadsDep = Annotated[Reads, Depends(get_reads)]
Text = Annotated[str, Query(max_length=500)]
OptionalText = Annotated[str | None, Query(max_length=500)]
On = Annotated[date | None, Query(description="ngày hỏi, mặc định hôm nay / the day of the question, default today")]
Cursor = Annotated[str | None, Query(description="từ câu trả lời trước / from the answer before")]
