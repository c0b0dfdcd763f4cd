"""From the facts of one document to its claims: a pure function, the same for every load and rebuild."""

from graph.model.claims import DocumentClaims
from graph.model.facts import Facts
from loaders.claims.draft import Draft
from loaders.claims.entities import add_entities
from loaders.claims.events import add_events
from loaders.claims.figures import add_figures
from loaders.claims.home_province import HomeProvinces
from loaders.claims.instruments import add_instrument_ties, add_instruments
from loaders.claims.succession import add_succession
from loaders.claims.ties import add_ties

REFERENCE = "reference/"  # ids of the documents that hold our own reviewed data


def claims_of(facts: Facts) -> DocumentClaims:
    """The mentions and claims of a document."""
    draft = Draft(facts.document)
    provinces = HomeProvinces.of(facts)
    add_entities(draft, facts, provinces)
    add_instruments(draft, facts)
    add_events(draft, facts, provinces)
    add_figures(draft, facts, provinces)
    add_instrument_ties(draft, facts)
    add_ties(draft, facts)
    add_succession(draft)
    return DocumentClaims(
        document=facts.document,
        kind="reference" if facts.document.id.startswith(REFERENCE) else "text",
        mentions=draft.mentions,
        claims=tuple(draft.claims),
        reports=draft.reports,
    )
