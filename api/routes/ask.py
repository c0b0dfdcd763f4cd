"""A question in Vietnamese."""

from fastapi import APIRouter, Request

from api.answers.ask import ask
from api.dependencies import KnownDep, On, Text
from api.models.asked import AskAnswer
from api.reading import Reading

router = APIRouter(route_class=Reading, tags=["trách nhiệm / responsibility"])


@router.get("/ask", summary="Hỏi bằng tiếng Việt / Ask in Vietnamese")
def ask_in_vietnamese(request: Request, reads: KnownDep, q: Text, on: On = None) -> AskAnswer:
    """What the question was understood to ask, the answer with its proof, or the reason why there is none."""
    return ask(reads, q, on, request.app.state.settings.path_hub)
