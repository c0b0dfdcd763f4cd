"""A neighbourhood of the graph as one HTML page: a picture with a legend, and the same in words with every quote."""

from collections.abc import Mapping
from urllib.parse import urlencode

from markupsafe import Markup

from graph.known import known_day
from graph.neighbourhood import Neighbourhood, neighbourhood
from graph.quotes import Quote, namings, quotes
from graph.store.reader import Reads
from viz import listing
from viz.canvas import drawing, library
from viz.listing import Quotes
from viz.template import asset, environment, policy

NO_DAYS: Mapping[str, str] = {}


def page_for(
    reads: Reads,
    entity_id: str,
    *,
    depth: int = 1,
    limit: int = 200,
    on: str | None = None,
    others: str | None = None,
) -> str:
    """The page of what lies up to `depth` steps around an entity, at most `limit` (2,000) entities.

    `others` is where pages of other entities are, such as `/view/`; without it the page stands alone.
    NotFound when there is no such entity, QueryError when depth or limit lie out of range.
    """
    picture = neighbourhood(reads, entity_id, depth=depth, limit=limit, on=on)
    named = namings(reads, entity_id)
    asked = {name: day for name, day in (("on", on), ("known_on", known_day(reads))) if day}
    return page(picture, quotes(reads, picture.edges), named=named, others=others, asked=asked)


def page(
    picture: Neighbourhood,
    quotes: Quotes,
    *,
    named: tuple[Quote, ...] = (),
    others: str | None = None,
    asked: Mapping[str, str] = NO_DAYS,
) -> str:
    """The page of a neighbourhood, the quotes of its relationships, and where documents name the entity around.

    `asked` are the days it answers for (`on`, `known_on`), which its links keep.
    """
    entities = listing.entities(picture)
    middle = next(entity for entity in entities if entity.id == picture.around)
    scripts = (library(), asset("page.js"))
    return (
        environment()
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
            asked=f"?{urlencode(asked)}" if asked else "",
            known_on=asked.get("known_on"),
            drawing=Markup(drawing(picture)),  # noqa: S704  escaped by its own template
            style=Markup(asset("page.css")),  # noqa: S704  a file of ours
            scripts=[Markup(script) for script in scripts],  # noqa: S704  files of ours and of pyvis
            policy=policy(scripts),
        )
    )
