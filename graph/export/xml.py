"""XML written piece by piece, so that no whole file is ever held."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from lxml import etree

PIECE = 1 << 16  # bytes after which a piece is handed on


class Pieces(BytesIO):
    """What was written and not handed on yet."""

    def taken(self, at_least: int = 0) -> Iterator[bytes]:
        """What was written, once it is `at_least` so many bytes; it is forgotten then."""
        if self.tell() > at_least:
            yield self.getvalue()
            self.seek(0)
            self.truncate()


@contextmanager
def xml_into(pieces: Pieces) -> Iterator[etree.xmlfile]:
    """A writer of one XML file in UTF-8, its declaration written."""
    with etree.xmlfile(pieces, encoding="utf-8") as file:
        file.write_declaration()
        yield file
