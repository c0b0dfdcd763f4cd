"""Search: accents optional, the same accents first, nothing breaks it."""

import pytest

from api.answers.search import search
from graph.store.reader import Reader


def test_accents_are_optional(world: Reader) -> None:
    assert search(world, "may ngan").hits[0].id == "may-ngan"


def test_the_same_accents_come_first(world: Reader) -> None:
    assert search(world, "thưởng").hits[0].id == "khen-thuong"


def test_other_names_are_found(world: Reader) -> None:
    assert "de-an-99" in [hit.id for hit in search(world, "Đề án 99").hits]


@pytest.mark.parametrize("text", ["", "(", "*", '"', " "])
def test_no_words_find_nothing(world: Reader, text: str) -> None:
    assert search(world, text).hits == []


@pytest.mark.parametrize("text", ["Đề án (", "a/b", "AND", "mây OR", "name:x", "\\", "mây~2", "[a TO b]"])
def test_signs_of_lucene_are_only_signs(world: Reader, text: str) -> None:
    assert search(world, text).query == text


@pytest.mark.parametrize("nearest", [1, 5, 500])
def test_pages_lead_to_all_that_the_index_finds(world: Reader, monkeypatch: pytest.MonkeyPatch, nearest: int) -> None:
    everything = {hit.id for hit in search(world, "may ngan", limit=100).hits}
    monkeypatch.setattr("api.answers.search.NEAREST", nearest)
    found, cursor = list[str](), None
    while (page := search(world, "may ngan", limit=2, cursor=cursor)).cursor:
        found += [hit.id for hit in page.hits]
        cursor = page.cursor
    found += [hit.id for hit in page.hits]
    assert len(found) == len(everything) > 5 and set(found) == everything
