"""The named queries as endpoints, forms and tables."""

from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import HTMLResponse

from api.answers.queries import ask_query, named_queries, query_named
from api.answers.query_fields import fields_of, parameters_of
from api.answers.query_table import layout, table
from api.answers.query_words import COLUMNS, WORDS
from api.dependencies import ReadsDep
from api.html import page, wants_page
from api.models.queries import NamedQuery, QueryRows
from api.parameters import given, refuse_unknown
from api.reading import Reading
from graph.schema.labels import CAPTIONS
from graph.store.reader import Reads

router = APIRouter(route_class=Reading, prefix="/queries", tags=["câu hỏi có tên / named queries"])


@router.get(
    "",
    summary="Có những câu hỏi nào? / Which questions are there?",
    response_model=list[NamedQuery],
    dependencies=[Depends(refuse_unknown)],
)
def list_queries(request: Request) -> list[NamedQuery] | HTMLResponse:
    """Every named query with its parameters and its Cypher, to run here or in a tool of Neo4j. A page for a browser."""
    found = named_queries()
    return page("queries.html", queries=found) if wants_page(request) else found


@router.get("/{name}.csv", summary="Bảng tính / As a table", response_class=Response)
def download_query(request: Request, reads: ReadsDep, name: str) -> Response:
    """The rows of a named query as CSV, for the same parameters."""
    answer = ask_query(reads, name, given(request))
    content = table(answer.columns, answer.rows)
    download = {"Content-Disposition": f'attachment; filename="{answer.name}.csv"'}
    return Response(content, media_type="text/csv; charset=utf-8", headers=download)


@router.get("/{name}", summary="Hỏi một câu có tên / Ask a named query", response_model=QueryRows)
def run_query(request: Request, reads: ReadsDep, name: str) -> QueryRows | HTMLResponse:
    """Its rows; parameters as the list of queries names them, a list by repeating the parameter.

    A browser gets a form, in which entities may be named, and a table.
    """
    if wants_page(request) and query_named(name).vietnamese:
        return _page(request, reads, name)
    return ask_query(reads, name, given(request))


def _page(request: Request, reads: Reads, name: str) -> HTMLResponse:
    query, sent = query_named(name), given(request)
    fields = fields_of(reads, query, {key: values[-1] for key, values in sent.items()})
    ready = bool(sent) and not any(field.missing for field in fields)
    asked = parameters_of(fields) if ready else {}
    named = {field.name for field in fields}
    others = {key: values for key, values in sent.items() if key not in named and any(values)}
    unknown = others.keys() - {"cursor"}  # refused, whatever else is missing
    answer = ask_query(reads, name, asked | others) if ready or unknown else None
    status = 404 if sent and not ready else 200
    same = urlencode(asked, doseq=True)
    words = {"captions": CAPTIONS, "columns": COLUMNS, "words": WORDS, "known_on": None}
    told = {"answer": answer, "layout": layout(answer.columns, answer.rows) if answer else None, "asked": same}
    return page("query.html", status=status, name=name, query=query, fields=fields, **told, **words)
