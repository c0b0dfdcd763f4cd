"""Pages from templates: everything escaped, no scripts, nothing from other places."""

from functools import cache
from importlib.resources import files

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, PackageLoader, StrictUndefined

POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


PAGE = "text/html"  # what a browser accepts; pages stand in both languages


def wants_page(request: Request) -> bool:
    """Whether a browser asks, which is to see a page where a program gets JSON."""
    return PAGE in request.headers.get("accept", "")


def page(template: str, /, *, status: int = 200, **values: object) -> HTMLResponse:
    """The page that `template` makes of `values`, under a content security policy that lets no script run."""
    content = _environment().get_template(template).render(status=status, **values)
    headers = {"Content-Security-Policy": POLICY, "Content-Language": "vi, en"}
    return HTMLResponse(content, status_code=status, headers=headers)


@cache
def style_sheet() -> str:
    """The style of all pages."""
    return (files("api") / "templates" / "style.css").read_text("utf-8")


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("api", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
