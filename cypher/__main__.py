"""`python -m cypher`: the page of the named queries."""

import sys

from cypher.description import markdown

sys.stdout.write(markdown())
