"""Running `trachnhiem` in tests, as a process or in this one."""

import sys
from collections.abc import Callable
from pathlib import Path

from typer.testing import Result

ROOT = Path(__file__).parents[1]
COMMAND = [sys.executable, "-m", "trachnhiem"]

Run = Callable[..., Result]
