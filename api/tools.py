"""What agents may ask: the functions behind REST as tools that only read."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Annotated

from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import CallToolResult, TextContent
from pydantic import BaseModel, Field

from api.answers.entity import entity, present_id, refuse_gone
from api.answers.paths import WITHIN, path
from api.answers.queries import ask_query, named_queries
from api.answers.responsible import responsible
from api.answers.search import search
from api.models.entity import EntityAnswer
from api.models.path import PathAnswer
from api.models.queries import QueryBrief, QueryList, QueryRows
from api.models.responsible import ResponsibleAnswer
from api.models.search import SearchAnswer
from graph.errors import NotFound, TrachnhiemError
from graph.known import as_known
from graph.store.reader import Reads

Words = Annotated[str | None, Field(max_length=500)]
On = Annotated[date | None, Field(description="the day the question is about, by default today")]
KnownOn = Annotated[date | None, Field(description="only what documents had said by this day, by default all of them")]
Cursor = Annotated[str | None, Field(description="from the answer before, to get the next ones")]
Id = Annotated[str, Field(max_length=1000, description="id of an entity, from another answer")]
Value = str | int | bool | list[str]


class Tools:
    """The tools over one graph. What they answer is what REST answers, and what is wrong they say in the same words."""

    def __init__(self, reads: Reads, hub: int) -> None:
        """Ask `reads`; no path leads through an entity with more than `hub` ties."""
        self._reads, self._hub = reads, hub

    def responsible(
        self,
        what: Annotated[
            Words, Field(description="programme, body, meeting, person or paper, or words of a task")
        ] = None,
        where: Annotated[Words, Field(description="a place, such as Hà Nội")] = None,
        on: On = None,
        known_on: KnownOn = None,
        cursor: Cursor = None,
    ) -> Annotated[CallToolResult, ResponsibleAnswer]:
        """Who is responsible for what, where, as of a day? One answer for each doer of each task.

        Each has the role (lead, coordinating, directing …), the deadline as written, who assigned it, at which meeting
        or by which paper, its status, and evidence. `who` is null where the source names nobody. One of `what` and
        `where` is needed.
        """
        return told(lambda: responsible(as_known(self._reads, known_on), what, where, on, cursor))

    def search(
        self,
        q: Annotated[str, Field(max_length=500, description="words of a name or of a task")],
        limit: Annotated[int, Field(ge=1, le=100)] = 20,
        known_on: KnownOn = None,
        cursor: Cursor = None,
    ) -> Annotated[CallToolResult, SearchAnswer]:
        """Which people, bodies, places, programmes, meetings, papers or tasks hold all these words? Gives their ids."""
        return told(lambda: search(as_known(self._reads, known_on), q, limit, cursor))

    def entity(self, id: Id, on: On = None, known_on: KnownOn = None) -> Annotated[CallToolResult, EntityAnswer]:
        """What is known of one entity? Its names in time, what followed it, its ties with evidence, its sources."""
        return told(lambda: _present(as_known(self._reads, known_on), id, on))

    def path(
        self,
        a: Annotated[str, Field(min_length=1, max_length=500, description="one of the two, by id or name")],
        b: Annotated[str, Field(min_length=1, max_length=500, description="the other, by id or name")],
        on: On = None,
        known_on: KnownOn = None,
        within: Annotated[int, Field(ge=1, le=WITHIN, description="how many steps at most")] = WITHIN,
        overlap: Annotated[bool, Field(description="whether the steps must overlap in time")] = True,
    ) -> Annotated[CallToolResult, PathAnswer]:
        """How are two people, bodies, places, programmes or meetings connected? Each step with its days and quotes.

        Hubs and documents are no shortcuts; when there is no path within so many steps the answer says so.
        """
        return told(lambda: path(as_known(self._reads, known_on), a, b, on, within, self._hub, overlap))

    def queries(self) -> Annotated[CallToolResult, QueryList]:
        """Which questions can be asked by name, with which parameters? Ask them with the tool `query`.

        A person's timeline, agenda of a body, deadlines, tasks of a paper, successors, disagreements and more.
        """
        return told(
            lambda: QueryList(queries=[QueryBrief.model_validate(query.model_dump()) for query in named_queries()])
        )

    def query(
        self,
        name: Annotated[str, Field(max_length=100, description="name of a query, from the tool `queries`")],
        parameters: Annotated[
            Mapping[str, Value] | None, Field(description="by name; days are 2024-07-19, entities are given by id")
        ] = None,
    ) -> Annotated[CallToolResult, QueryRows]:
        """The rows of a named query. Those with a parameter `limit` may be long: give a small one first."""
        given = {key: [*map(_written, _several(value))] for key, value in (parameters or {}).items()}
        return told(lambda: ask_query(self._reads, name, given))


def told(answer: Callable[[], BaseModel]) -> CallToolResult:
    """The answer as data and as compact text; ToolError where there is none, for a reason that the user can act on."""
    try:
        found = answer()
    except TrachnhiemError as exc:
        raise ToolError(str(exc)) from exc
    text = TextContent(type="text", text=found.model_dump_json(by_alias=True))
    return CallToolResult(content=[text], structured_content=found.model_dump(mode="json", by_alias=True))


def _present(reads: Reads, id: str, on: date | None) -> EntityAnswer:
    """The entity with this id, or with the one it has today; NotFound or Gone without it."""
    try:
        return entity(reads, id, None, on)
    except NotFound:
        present = present_id(reads, id)
        if present is None:
            refuse_gone(reads, id)
            raise
        return entity(reads, present, None, on)


def _several(value: Value) -> list[str | int | bool]:
    return [*value] if isinstance(value, list) else [value]


def _written(value: str | int | bool) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
