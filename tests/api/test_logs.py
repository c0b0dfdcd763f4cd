"""What the service writes of itself: JSON lines that tell of a request nothing of what was asked."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.logs import REQUESTS, Lines, logging_to_stderr
from graph.errors import ConfigError
from graph.settings import Settings
from graph.store.reader import Row


class Failing:
    """A graph whose reading has a mistake that names somebody."""

    def run(self, name: str, /, **parameters: object) -> list[Row]:
        raise ZeroDivisionError("Lò Văn Thung")


@pytest.fixture
def client(tmp_path: Path) -> Iterator[TestClient]:
    with TestClient(create_app(Failing(), Settings(home=tmp_path)), raise_server_exceptions=False) as client:
        yield client


def test_a_request_is_a_line_without_what_was_asked(client: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, REQUESTS.name):
        answer = client.get("/people/lo-van-thung?on=2024-01-01", headers={"Authorization": "Bearer secret"})
    [record] = [record for record in caplog.records if record.name == REQUESTS.name]
    line = json.loads(Lines().format(record))
    assert (line["method"], line["route"], line["status"]) == ("GET", "/people/{id}", 500)
    assert line["request"] == answer.headers["x-request-id"] and 0 <= line["seconds"] < 60
    assert {"level", "logger", "message", "time"} <= set(line)
    assert not any(word in json.dumps(line) for word in ("thung", "2024-01-01", "secret", "testclient"))


def test_whatever_is_asked_in_vain_has_one_name(client: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, REQUESTS.name):
        client.request("LOVANTHUNG", "/lo-van-thung")
    line = json.loads(Lines().format(caplog.records[-1]))
    assert (line["method"], line["route"]) == ("other", "none")


def test_an_error_tells_its_kind_and_place_and_not_its_words() -> None:
    try:
        Failing().run("x")
    except ZeroDivisionError as exc:
        told = (type(exc), exc, exc.__traceback__)
    record = logging.LogRecord("uvicorn.error", logging.ERROR, __file__, 1, "Exception in ASGI application", None, told)
    text = Lines().format(record)
    assert "ZeroDivisionError < " in json.loads(text)["error"] and "test_logs.py" in text and "Thung" not in text


@pytest.mark.parametrize("level", ["info", "error"])
def test_the_server_writes_in_the_same_shape(level: str) -> None:
    loggers = logging_to_stderr(level)["loggers"]
    assert [loggers[name]["level"] for name in ("trachnhiem", "uvicorn")] == [level.upper()] * 2
    assert loggers["mcp"]["level"] == "WARNING"  # below it tells the words of questions
    assert all(logger["handlers"] == ["stderr"] for logger in loggers.values())


def test_an_unknown_level_is_named() -> None:
    with pytest.raises(ConfigError, match="LOG_LEVEL"):
        Settings.from_env({"TRACHNHIEM_LOG_LEVEL": "loud"})
