"""Warming plans the queries of the main question, and a database that is away is no error."""

from datetime import date
from typing import ClassVar

from api.answers.responsible import responsible
from api.answers.samples import QUESTIONS
from api.answers.warm import PLANNED, TRIES, warm
from graph.errors import ServerUnavailable
from graph.store.reader import Reader, Row


def test_the_planned_queries_find_nothing_and_all_run(world: Reader) -> None:
    for query, parameters in PLANNED:
        rows = world.run(query, **parameters)
        assert query == "read/coverage" or not rows


def test_everything_that_an_answer_runs_is_planned(world: Reader) -> None:
    class Recording:
        names: ClassVar[set[str]] = set()

        def run(self, name: str, /, **parameters: object) -> list[Row]:
            self.names.add(name)
            return world.run(name, **parameters)

    answer = responsible(Recording(), "Sở Thông tin và Truyền thông tỉnh Mây Ngàn", None, date(2026, 11, 1))
    assert answer.answers
    assert Recording.names - {query for query, _ in PLANNED} == set()


def test_a_database_that_is_away_is_no_error() -> None:
    class Away:
        asked = 0

        def run(self, name: str, /, **parameters: object) -> list[Row]:
            self.asked += 1
            raise ServerUnavailable(name)

    away = Away()
    warm(away)
    assert away.asked == TRIES * (2 * len(PLANNED) + len(QUESTIONS))
