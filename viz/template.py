"""What the pages share: templates that escape, files of ours, and a policy under which nothing else runs."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined

from viz.clean import shown


@cache
def environment() -> Environment:
    """The templates of this package, by their paths in it."""
    found = Environment(
        loader=PackageLoader("viz", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.filters["shown"] = shown
    found.policies["json.dumps_kwargs"] = {"sort_keys": False}
    return found


@cache
def asset(name: str) -> str:
    """The text of a file of this package, such as `page.js`."""
    return (files("viz") / name).read_text("utf-8")


def policy(scripts: tuple[str, ...], style: str | None = None) -> str:
    """A content security policy under which only these scripts run, and nothing is fetched.

    With `style`, no other style counts either; without, styles in the page do.
    """
    styles = _hashed(style) if style is not None else "'unsafe-inline'"
    allowed = " ".join(map(_hashed, scripts))
    rest = f"style-src {styles}; img-src data:; base-uri 'none'; form-action 'none'"
    return f"default-src 'none'; script-src {allowed}; {rest}"


def _hashed(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
