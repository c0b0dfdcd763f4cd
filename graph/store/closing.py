"""What a thing with connections shares: it is used in a `with`, and leaving closes it."""

from abc import ABC, abstractmethod
from types import TracebackType
from typing import Self


class Closing(ABC):
    """Something to close; `with` gives the thing itself and closes it at the end."""

    @abstractmethod
    def close(self) -> None:
        """Give back the connections."""

    def __enter__(self) -> Self:
        """The thing itself; leaving closes it."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the connections."""
        self.close()
