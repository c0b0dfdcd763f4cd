"""What the service writes of itself: a JSON object a line, never what was asked, answered, or in a document."""

import logging
import traceback
from types import TracebackType
from typing import Any

from pythonjsonlogger.json import JsonFormatter

REQUESTS = logging.getLogger("trachnhiem.requests")
FIELDS = "{levelname}{name}{message}"


class Lines(JsonFormatter):
    """One line for one event; of an error its kind and where it arose, for its words may be somebody's."""

    def __init__(self, **_: object) -> None:
        """The fields that every line has."""
        super().__init__(
            FIELDS,
            style="{",
            rename_fields={"levelname": "level", "name": "logger", "exc_info": "error"},
            timestamp="time",
            json_ensure_ascii=False,
        )

    def formatException(  # noqa: N802  (the name that logging calls)
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        """The kind of the error and the lines of code that led to it."""
        kind, _, trace = ei
        steps = [f"{step.filename}:{step.lineno} {step.name}" for step in traceback.extract_tb(trace)]
        return " < ".join([kind.__name__ if kind else "none", *reversed(steps)])


def logging_to_stderr(level: str) -> dict[str, Any]:
    """The configuration of `logging` for a service: its own lines, and those of the server, from `level` on."""
    logger = {"handlers": ["stderr"], "level": level.upper(), "propagate": False}
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"lines": {"()": Lines}},
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "lines"}},
        # Below a warning that package tells the words of questions that have no answer.
        "loggers": {"trachnhiem": logger, "uvicorn": logger, "mcp": {**logger, "level": "WARNING"}},
    }
