"""A neighbourhood of the graph as one HTML page: a picture with a legend, and the same in words with every quote."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from graph.neighbourhood import Neighbourhood, neighbourhood
from graph.quotes import Quote, namings, quotes
from graph.store.reader import Reads
from viz import listing
from viz.canvas import drawing, library
from viz.clean import shown
from viz.listing import Quotes


def page_for(
    reads: Reads,
    entity_id: str,
    *,
    depth: int = 1,
    limit: int = 200,
    on: str | None = None,
    known_on: str | None = None,
    others: str | None = None,
) -> str:
    """The page of what lies up to `depth` steps around an entity, at most `limit` (2,000) entities.

    `others` is where pages of other entities are, such as `/view/`; without it the page stands alone.
    NotFound when there is no such entity, QueryError when depth or limit lie out of range.
    """
    picture = neighbourhood(reads, entity_id, depth=depth, limit=limit, on=on, known_on=known_on)
    named = namings(reads, entity_id)
    return page(picture, quotes(reads, picture.edges), named=named, others=others)


def page(picture: Neighbourhood, quotes: Quotes, *, named: tuple[Quote, ...] = (), others: str | None = None) -> str:
    """The page of a neighbourhood, the quotes of its relationships, and where documents name the entity around."""
    entities = listing.entities(picture)
    middle = next(entity for entity in entities if entity.id == picture.around)
    scripts = (library(), _file("page.js"))
    return (
        _environment()
        .get_template("page.html")
        .render(
            middle=middle,
            entities=entities,
            relationships=listing.relationships(picture, quotes),
            legend=listing.legend(picture),
            named=listing.words(named),
            documents=len({quote.document for found in (named, *quotes.values()) for quote in found}),
            more=picture.more,
            others=others,
            drawing=Markup(drawing(picture)),  # noqa: S704  escaped by its own template
            style=Markup(_file("page.css")),  # noqa: S704  a file of ours
            scripts=[Markup(script) for script in scripts],  # noqa: S704  files of ours and of pyvis
            policy=_policy(scripts),
        )
    )


def _policy(scripts: tuple[str, ...]) -> str:
    """A content security policy under which only these scripts run, and nothing is fetched."""
    allowed = " ".join(f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'" for script in scripts)
    rest = "style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
    return f"default-src 'none'; script-src {allowed}; {rest}"


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("viz", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["shown"] = shown
    return environment


@cache
def _file(name: str) -> str:
    return (files("viz") / name).read_text("utf-8")
