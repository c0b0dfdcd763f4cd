"""The named queries as endpoints."""

from fastapi import APIRouter, Request

from api.answers.queries import ask_query, named_queries
from api.dependencies import ReadsDep
from api.models.queries import NamedQuery, QueryRows
from api.reading import Reading

router = APIRouter(route_class=Reading, prefix="/queries", tags=["câu hỏi có tên / named queries"])


@router.get("", summary="Có những câu hỏi nào? / Which questions are there?")
def list_queries() -> list[NamedQuery]:
    """Every named query with its parameters and its Cypher, to run here or in a tool of Neo4j."""
    return named_queries()


@router.get("/{name}", summary="Hỏi một câu có tên / Ask a named query")
def run_query(request: Request, reads: ReadsDep, name: str) -> QueryRows:
    """Its rows; parameters as the list of queries names them, a list by repeating the parameter."""
    given = request.query_params
    return ask_query(reads, name, {key: given.getlist(key) for key in given})
