"""What was written of a file and not handed on yet, so that no whole file is ever held."""

import io
from collections.abc import Iterator

PIECE = 1 << 16  # bytes after which a piece is handed on


class Pieces(io.RawIOBase):
    """A file that cannot go back, of which what was written can be taken away."""

    def __init__(self) -> None:
        self._held: list[bytes] = []
        self._size = 0

    def writable(self) -> bool:
        return True

    def write(self, piece: "bytes | bytearray | memoryview") -> int:  # type: ignore[override]
        self._held.append(bytes(piece))
        self._size += len(piece)
        return len(piece)

    def taken(self, at_least: int = 0) -> Iterator[bytes]:
        """What was written, once it is more than `at_least` bytes; it is forgotten then."""
        if self._size > at_least:
            yield b"".join(self._held)
            self._held.clear()
            self._size = 0
