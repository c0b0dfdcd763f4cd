"""JSON-LD with PROV-O and the W3C organisation ontology, for the web of data."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from urllib.parse import quote as escaped

from graph.export.jsons import Object, address_of, day, object_of, said
from graph.export.parts import Part
from graph.neighbourhood import Edge, Node
from graph.quotes import Quote

ENTITY, TERM = "urn:trachnhiem:entity:", "urn:trachnhiem:term:"
CONTEXT: Mapping[str, object] = {
    "tn": TERM,
    "org": "http://www.w3.org/ns/org#",
    "prov": "http://www.w3.org/ns/prov#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "oa": "http://www.w3.org/ns/oa#",
    "dcterms": "http://purl.org/dc/terms/",
    "name": {"@id": "foaf:name", "@language": "vi"},
}
CLASSES: Mapping[str, Sequence[str]] = {
    "Person": ("foaf:Person", "prov:Person"),
    "Body": ("org:Organization", "prov:Organization"),
    "Position": ("org:Post",),
    "Place": ("prov:Location",),
    "Meeting": ("prov:Activity",),
    "Instrument": ("prov:Entity",),
    "Commitment": ("prov:Plan",),
    "Group": ("foaf:Group",),
}
# What W3C ORG and PROV-O have a word for, told in it as well, by the labels of both ends where they matter.
PROPERTIES: Mapping[str, str] = {
    "HOLDS": "org:holds",
    "IN": "org:postIn",
    "MEMBER_OF": "org:memberOf",
    "CHAIRED": "tn:CHAIRED",
    "AT": "prov:atLocation",
    "ISSUED_BY": "prov:wasAttributedTo",
    "AMENDS": "prov:wasRevisionOf",
}


def jsonld(part: Part) -> Iterator[bytes]:
    """One JSON-LD document: entities, then relationships as statements with days, qualifiers and quotes."""
    objects = (one for group in (map(_entity, part.nodes()), _relationships(part)) for one in group)
    return object_of({"@context": CONTEXT}, {"@graph": objects})


def _entity(node: Node) -> Object:
    known = {name: value for name, value in node.properties.items() if name not in ("id", "name")}
    types = [f"tn:{node.label}", *CLASSES.get(node.label, ())]
    return {"@id": _id(node.id), "@type": types, "name": node.name} | _terms(known)


def _relationships(part: Part) -> Iterator[Object]:
    for edge, quotes in part.quoted():
        yield _direct(edge)
        yield _statement(edge, quotes)


def _direct(edge: Edge) -> Object:
    """The bare triple, for queries that do not care who said so."""
    target = {"@id": _id(edge.target)}
    also = {PROPERTIES[edge.type]: target} if edge.type in PROPERTIES else {}
    return {"@id": _id(edge.source), f"tn:{edge.type}": target} | also


def _statement(edge: Edge, quotes: Iterable[Quote]) -> Object:
    """The triple as a thing of its own, with what is said of it; a change of bodies is an org:ChangeEvent too."""
    ends = {
        "rdf:subject": {"@id": _id(edge.source)},
        "rdf:predicate": {"@id": f"tn:{edge.type}"},
        "rdf:object": {"@id": _id(edge.target)},
    }
    changed = edge.type == "SUCCEEDED_BY"
    types = ["rdf:Statement", *(["org:ChangeEvent"] if changed else [])]
    change = {
        "org:originalOrganization": {"@id": _id(edge.source)},
        "org:resultingOrganization": {"@id": _id(edge.target)},
        **said(**{"dcterms:date": day(edge.properties.get("on"))}),
    }
    known = {name: value for name, value in edge.properties.items() if name != "id"}
    sources = said(**{"prov:wasQuotedFrom": [_quoted(one) for one in quotes]})
    id = f"urn:trachnhiem:relationship:{escaped(edge.id)}"
    return {"@id": id, "@type": types} | ends | (change if changed else {}) | _terms(known) | sources


def _quoted(one: Quote) -> Object:
    return {
        "@type": "oa:TextQuoteSelector",
        "oa:exact": {"@value": one.quote, "@language": "vi"},
        "tn:start": one.start,
        "tn:end": one.end,
        "prov:hadPrimarySource": {"@id": escaped(address_of(one), safe=":/?#[]@!$&'()*+,;=%")},
    }


def _terms(properties: Mapping[str, object]) -> dict[str, object]:
    return {f"tn:{name}": value for name, value in properties.items()}


def _id(entity: str) -> str:
    return ENTITY + escaped(entity)
