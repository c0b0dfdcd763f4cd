"""The Cypher door over HTTP."""

from fastapi import APIRouter, Request, Response

from api.models.cypher import CypherQuestion, CypherRows
from graph.door.door import Door
from graph.errors import CypherOff

router = APIRouter(tags=["câu hỏi có tên / named queries"])


@router.post("/cypher", summary="Hỏi bằng Cypher / Ask in Cypher", response_model=CypherRows)
def ask_in_cypher(request: Request, asked: CypherQuestion) -> Response:
    """The rows of one statement that only reads, within bounds; off unless the service was started with it on."""
    door: Door | None = request.app.state.door
    if door is None:
        raise CypherOff("chưa mở / is off: set TRACHNHIEM_CYPHER=on and start the service again")
    return Response(door.ask(asked.query, asked.parameters), media_type="application/json")
