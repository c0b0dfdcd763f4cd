"""The form of a named query: a field for each parameter, and the entities that the names put into it stand for."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from api.answers.query_words import CHOICES, PARAMETERS
from api.answers.understand import named
from api.models.proof import Ref
from cypher import Parameter, Query
from graph.clock import today
from graph.schema.labels import DERIVED
from graph.store.reader import Reads

FieldType = Literal["entity", "entities", "day", "number", "flag", "choice", "text"]
ROWS = 100  # on a page, unless somebody asks for more
SEPARATOR = ";"
LABELS = tuple(label.name for label in DERIVED)
_KINDS = (
    ("Person", r"person|people"), ("Body", r"bod(y|ies)|committee|agency"), ("Place", r"places?"),
    ("Program", r"programmes?"), ("Position", r"position|post"), ("Meeting", r"meetings?"), ("Instrument", r"paper"),
    ("Commitment", r"tasks|commitments"), ("Field", r"field"), ("Figure", r"figures"),
)  # fmt: skip


@dataclass(slots=True)
class Field:
    """A field of a form with what was put in, and for entities what that stands for; `others` hold its words too."""

    name: str
    label: tuple[str, str]
    doc: str
    type: FieldType
    required: bool
    value: str
    choices: tuple[str, ...] = ()
    found: list[Ref] = field(default_factory=list)
    others: list[Ref] = field(default_factory=list)

    @property
    def missing(self) -> bool:
        """Whether something needed is not there, or names nothing."""
        names_nothing = self.type in ("entity", "entities") and bool(self.value) and not self.found
        return names_nothing or (self.required and not self.value)


def fields_of(reads: Reads, query: Query, given: Mapping[str, str]) -> list[Field]:
    """The fields of `query`, filled with what was given; names are looked up. Pages are asked for by their cursor."""
    return [_field(reads, parameter, given) for parameter in query.parameters if parameter.name != "after"]


def parameters_of(fields: list[Field]) -> dict[str, list[str]]:
    """What the query is asked with, entities by id; fields that are empty are left out."""
    return {field.name: _values(field) for field in fields if field.value}


def _values(field: Field) -> list[str]:
    if field.type == "entities":
        return [one.id for one in field.found]
    return [field.found[0].id] if field.type == "entity" else [field.value]


def _field(reads: Reads, parameter: Parameter, given: Mapping[str, str]) -> Field:
    made = Field(
        name=parameter.name,
        label=PARAMETERS[parameter.name],
        doc=parameter.doc,
        type=_type(parameter),
        required=parameter.required,
        value=given.get(parameter.name, "" if given else _beginning(parameter)).strip(),
        choices=CHOICES.get(parameter.name, ()),
    )
    if made.type in ("entity", "entities"):
        for name in filter(None, map(str.strip, made.value.split(SEPARATOR))):
            same, others = named(reads, name, _labels(parameter.doc))
            made.found += same
            made.others += others
        if made.type == "entity" and len(made.found) > 1:
            made.others = made.found[1:]
    return made


def _beginning(parameter: Parameter) -> str:
    """What stands in a field before anybody puts something in."""
    if parameter.name == "on" and parameter.required:
        return today().isoformat()
    return str(min(ROWS, int(parameter.default or ROWS))) if parameter.name == "limit" else ""


def _type(parameter: Parameter) -> FieldType:
    """By the header of the query: `id of …`, `ids of …`, `day: …`, or by the default."""
    if isinstance(parameter.default, list):
        return "entities"
    if isinstance(parameter.default, bool):
        return "flag"
    if isinstance(parameter.default, int):
        return "number"
    if parameter.name in CHOICES:
        return "choice"
    if parameter.doc.startswith("id of"):
        return "entity"
    return "day" if parameter.doc.startswith("day") or parameter.name in ("on", "from", "to") else "text"


def _labels(doc: str) -> tuple[str, ...]:
    """The kinds of entities that the words of a header speak of; all when they name none."""
    return tuple(label for label, words in _KINDS if re.search(rf"\b(?:{words})\b", doc)) or LABELS
