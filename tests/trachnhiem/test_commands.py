"""Commands are imported when they are asked for, and no command waits for the libraries of another."""

import subprocess
import sys

import pytest
from commands import ROOT

HEAVY = ("mcp", "fastapi", "loaders.grammar")
PROBE = """
import sys
from trachnhiem.__main__ import app
try:
    app([{command!r}, "--help"])
except SystemExit:
    print([name for name in {heavy!r} if name in sys.modules], file=sys.stderr)
"""


@pytest.mark.parametrize("command", ["db", "token", "audit"])
def test_a_small_command_imports_neither_grammar_nor_api(command: str) -> None:
    probe = PROBE.format(command=command, heavy=HEAVY)
    done = subprocess.run([sys.executable, "-c", probe], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"
