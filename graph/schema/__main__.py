"""Writes docs/graph.md from the schema: `python -m graph.schema > docs/graph.md`."""

import sys

from graph.schema.description import markdown

sys.stdout.write(markdown())
