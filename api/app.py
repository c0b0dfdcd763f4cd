"""The application: every router, the errors and the headers of pages, put together."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext

from anyio import CapacityLimiter
from fastapi import Depends, FastAPI
from fastapi.middleware.cors import CORSMiddleware
from fastapi.middleware.gzip import GZipMiddleware

from api.body import MB, BodyLimit
from api.errors import handle_errors
from api.mcp import mcp_routes, mcp_server
from api.metrics import Metrics
from api.openapi import describe
from api.parameters import refuse_unknown
from api.rate import Hourly
from api.requests import REQUEST_ID, Requests
from api.routes import (
    ask,
    changes,
    commitments,
    corrections,
    cypher,
    disagreements,
    documents,
    entities,
    entity_page,
    export,
    feeds,
    files,
    graph,
    health,
    metrics,
    pages,
    path,
    queries,
    responsible,
    review,
    search,
    view,
)
from graph.address import Address
from graph.door.door import Door
from graph.door.limits import limits_of
from graph.quotes_only import publishable
from graph.settings import Settings
from graph.steady import Coverages
from graph.store.reader import Reads

AGAIN_AT_ONCE = 4  # answers made again after a change: few at once are each ready before the next change
LOADS_AT_ONCE = 2  # on threads of their own, so that they take none of those that answer questions

ROUTES = (
    *(pages, responsible, ask, search, entities, entity_page, commitments, disagreements),
    *(graph, path, queries, cypher, export, changes, feeds, view, review),
    *(documents, corrections, health, metrics, files),
)
OPEN = (queries, export)  # these take the parameters of named queries, which refuse others themselves


def create_app(reads: Reads, settings: Settings, address: Address | None = None) -> FastAPI:
    """The service over the graph that `reads` reads; whoever has a write token writes to `address`."""
    reads = publishable(reads, settings.full_text)
    agents = mcp_server(reads, settings.path_hub)
    door = Door(address, reads, limits_of(settings)) if settings.cypher and address else None
    app = FastAPI(
        lifespan=_serving,
        title="Trách nhiệm",
        summary="Ai chịu trách nhiệm việc gì, từ khi nào, hạn nào, theo nguồn nào? / Who is responsible for what?",
    )
    app.state.reads = reads
    app.state.settings = settings
    app.state.address = address
    app.state.door, app.state.agents = door, agents
    app.state.metrics = Metrics()
    app.state.corrections_by_hour = Hourly(settings.corrections_per_hour)
    app.state.coverages = Coverages()
    app.state.seen = None
    app.state.again = CapacityLimiter(AGAIN_AT_ONCE)
    app.state.loads = CapacityLimiter(LOADS_AT_ONCE)
    app.add_middleware(BodyLimit, uploads={documents.PATH: settings.body_limit * MB})
    app.add_middleware(GZipMiddleware)
    app.add_middleware(Requests, metrics=app.state.metrics)
    if settings.cors_origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=settings.cors_origins,
            allow_methods=["GET", "POST", "DELETE"],
            allow_headers=["Authorization", "Content-Type", "If-None-Match"],
            expose_headers=[REQUEST_ID, "ETag"],
        )
    handle_errors(app)
    for module in ROUTES:
        app.include_router(module.router, dependencies=[] if module in OPEN else [Depends(refuse_unknown)])
    app.router.routes.extend(mcp_routes(agents, settings.host))
    describe(app)
    return app


@asynccontextmanager
async def _serving(app: FastAPI) -> AsyncIterator[None]:
    """While the service is up: sessions of agents, and the Cypher door where it is open."""
    with app.state.door or nullcontext():
        async with app.state.agents.session_manager.run():
            yield
