"""A neighbourhood of the graph as one HTML page: a picture with a legend, and the same in words with every quote."""

from markupsafe import Markup

from graph.neighbourhood import Neighbourhood, neighbourhood
from graph.quotes import Quote, namings, quotes
from graph.store.reader import Reads
from viz import listing
from viz.canvas import drawing, library
from viz.listing import Quotes
from viz.template import asset, environment, policy


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
    return page(picture, quotes(reads, picture.edges), named=named, others=others)


def page(picture: Neighbourhood, quotes: Quotes, *, named: tuple[Quote, ...] = (), others: str | None = None) -> str:
    """The page of a neighbourhood, the quotes of its relationships, and where documents name the entity around."""
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
            drawing=Markup(drawing(picture)),  # noqa: S704  escaped by its own template
            style=Markup(asset("page.css")),  # noqa: S704  a file of ours
            scripts=[Markup(script) for script in scripts],  # noqa: S704  files of ours and of pyvis
            policy=policy(scripts),
        )
    )
