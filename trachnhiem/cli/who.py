"""Who runs a command, for the audit log."""

import os
from getpass import getuser

from graph.kept.audit import Audit
from graph.settings import Settings


def login() -> str:
    """The login name of whoever runs the command; the number of a user without a name, as in some containers."""
    try:
        return getuser()
    except (KeyError, OSError):
        return f"uid {os.getuid()}"


def audit(settings: Settings) -> Audit:
    """The audit log of the home, on behalf of whoever runs the command."""
    return Audit(settings.home, login(), "command")
