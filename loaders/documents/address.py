"""Web addresses of documents: which are accepted, and the form in which one address identifies one document."""

import re
from urllib.parse import urlsplit, urlunsplit

# Ready-made lists of tracking parameters also name `cid`, `eid` or `source`, which portals use to say which article is
# meant; dropping one of those would make two articles one document. So only parameters that never choose a page.
_TRACKING = re.compile(
    r"utm_\w*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_cid|mc_eid|zarsrc|_ga|_gl", re.IGNORECASE
)
_DEFAULT_PORTS = {"http": ":80", "https": ":443"}


def cleaned(url: str) -> str | None:
    """`url` with scheme and host in lower case, without default port, fragment and tracking parameters.

    None when it is not an http or https address of a host, or carries a user name.
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    scheme, host = parts.scheme.lower(), parts.netloc.lower()
    if scheme not in _DEFAULT_PORTS or not host or "@" in host or not url.isprintable() or " " in url.strip():
        return None
    query = "&".join(p for p in parts.query.split("&") if not ("=" in p and is_tracking(p.partition("=")[0])))
    return urlunsplit((scheme, host.removesuffix(_DEFAULT_PORTS[scheme]), parts.path or "/", query, ""))


def is_tracking(parameter: str) -> bool:
    """Whether a parameter of this name only tells how a reader came to an address."""
    return bool(_TRACKING.fullmatch(parameter))
