"""The reference data as documents whose lines are quoted like those of any text."""

from graph.model.facts import Facts


def reference_documents() -> tuple[Facts, ...]:
    """One document per table, its facts proved by its lines."""
    return ()
