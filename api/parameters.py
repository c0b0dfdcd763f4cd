"""The parameters of a request: those that a path does not take are refused, those of trackers are not seen."""

from collections.abc import Mapping
from typing import cast

from fastapi import Request
from fastapi.dependencies.models import Dependant
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute

from graph.language import said
from loaders.documents.address import is_tracking


def given(request: Request) -> Mapping[str, list[str]]:
    """The parameters of a request but those that others append to follow a reader (utm_source, fbclid)."""
    found = request.query_params
    return {name: found.getlist(name) for name in found if not is_tracking(name)}


def refuse_unknown(request: Request) -> None:
    """Refuse a request with a parameter that its route does not take: the answer would not be to what was asked."""
    known = _taken(cast(APIRoute, request.scope["route"]).dependant)
    if unknown := sorted(set(given(request)) - known):
        names = ", ".join(sorted(known))
        why = said(
            f"không có tham số này; có: {names}" if names else "ở đây không có tham số nào",
            f"no such parameter; there are: {names}" if names else "there are no parameters here",
        )
        raise RequestValidationError([{"loc": ("query", name), "msg": why} for name in unknown])


def _taken(dependant: Dependant) -> set[str]:
    """The parameters in the address that a route takes itself or by what it depends on."""
    own = {field.alias for field in dependant.query_params}
    return own.union(*map(_taken, dependant.dependencies))
