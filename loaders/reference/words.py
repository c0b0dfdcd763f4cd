"""Words that names are made of: fields of work in the names of bodies, family names of persons; and what is foreign."""

from loaders.language.letters import name_key
from loaders.reference.tables import table

FIELD_WORDS = tuple(row["field"] for row in table("fields"))
SURNAMES = frozenset(row["surname"] for row in table("surnames"))
GEOGRAPHIC_NAMES = frozenset(row["name"] for row in table("geographic_names"))
COUNTRIES = tuple(row["country"] for row in table("countries"))
FOREIGN_LEADERS = frozenset(name_key(row["name"]) for row in table("foreign_leaders"))
