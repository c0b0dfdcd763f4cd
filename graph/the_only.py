"""What is left when there is exactly one."""

from collections.abc import Collection


def the_only(found: Collection[str]) -> str | None:
    """The one of `found`; None where there is none or there are several."""
    return next(iter(found)) if len(found) == 1 else None
