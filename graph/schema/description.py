"""The schema in words, as docs/graph.md shows it."""

from graph.schema.labels import DERIVED, RECORD, Label
from graph.schema.relations import COMMON, RELATIONS, Property, RelationType

HEAD = """# The graph

Written by `python -m graph.schema > docs/graph.md` from `graph/schema`; a test fails when it is out of date.

The **record** is what is kept: documents with their text, the facts extracted from each, judgements. Everything else is
**derived** from it and can be made again with `trachnhiem rebuild`.

Every derived node also carries the label `Entity`; look one up with `MATCH (n:Entity {id: $id})`. Ids are reference ids
(`bo-cong-an`, `prov63-33`, `de-an-06`) or a readable name and 16 hex digits. Of people and meetings these digits are a
mention's id, so an old id still leads to its entity through `(:Mention {id})`. `known_from` is the first day on which a
dated document named it; of a text dated by month or year only, the last day of that.
"""

STATEMENTS = """
## Statements

The proof of a relationship `r` is `MATCH (s:Statement {edge: r.id})`: one node per document and range of words, with
`document`, `start`, `end`, `quote`, `rule`, `subject`, `relation`, `object`, `known_from`, `text`, and what this
document says of the qualifiers. Always `document`'s text from `start` to `end` equals `quote`. Statements have no
relationships, so writing evidence never locks a hub.

A statement's `id` never changes: document, mentions, relation, range and rule make it. One that somebody corrected says
so in `corrected_by`; one that somebody rejected is not there. `text` is the `witness` of the document: a hash of its
words whatever their white space and case, so the same text at forty addresses is one witness.

`Mention` nodes say what one document says of one entity (`said_…`) and since when (`known_from`). `Profile` nodes group
the mentions of a person, meeting, task or figure that agree in all that is compared; resolution compares
profiles, never every mention. A mention that somebody judged has a profile of its own.

A `Report` node is a report of progress whose document does not tell the task: `document`, `start`, `end`, the
`features` that are compared, and `task`, the id of the commitment it was found to speak of (absent while nobody is
sure; then there is no `REPORTS_PROGRESS_OF` either). `Clue` nodes are the keys under which tasks meet
reports and repetitions, meetings told with their number or day those told without, and figures those of the same
measure or with values that are near.

A `Words` node holds what an entity is found by, without accents: `names`, and `text` of a task. The index `words` is
over these: `CALL db.index.fulltext.queryNodes('words', 'names:"de an 06"') YIELD node MATCH (e:Entity {id: node.of})`.
"""


def markdown() -> str:
    """The whole page."""
    parts = [HEAD, _labels("Record", RECORD), _labels("Entities", DERIVED), _relations(), STATEMENTS]
    return "\n".join(part.strip("\n") + "\n" for part in parts)


def _labels(title: str, labels: tuple[Label, ...]) -> str:
    rows = [
        f"| `{label.name}` | {label.caption_vi} | {label.doc}{_second(label)} | {_code(label.properties)} |"
        for label in labels
    ]
    return "\n".join(
        [f"## {title}", "", "| label | tiếng Việt | what it is | properties |", "|---|---|---|---|", *rows]
    )


def _second(label: Label) -> str:
    return f" Second label by `kind`: {_code(tuple(second for _, second in label.second))}." if label.second else ""


def _relations() -> str:
    rows = [
        f"| `{r.name}` | {r.caption_vi} | {_ends(r)} | {'; '.join(map(_property, r.properties))} |" for r in RELATIONS
    ]
    head = [
        "## Relationships",
        "",
        "Each has an `id` (hash of subject, type, object and the properties marked *key*), "
        + "; ".join(map(_property, COMMON))
        + ".",
        "",
        "| type | tiếng Việt | between | properties |",
        "|---|---|---|---|",
    ]
    return "\n".join([*head, *rows])


def _ends(relation: RelationType) -> str:
    return f"{', '.join(relation.subjects)} → {', '.join(relation.objects) or 'any entity'}"


def _property(described: Property) -> str:
    key = " *key*" if described.merge == "key" else ""
    return f"`{described.name}`{key}: {described.doc}"


def _code(names: tuple[str, ...]) -> str:
    return ", ".join(f"`{name}`" for name in names)
