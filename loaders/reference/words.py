"""Words that names are made of: fields of work in the names of bodies, family names of persons."""

from loaders.reference.tables import table

FIELD_WORDS = tuple(row["field"] for row in table("fields"))
SURNAMES = frozenset(row["surname"] for row in table("surnames"))
