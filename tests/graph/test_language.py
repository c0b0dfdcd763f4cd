"""Sentences in Vietnamese with English after it, or in the one that is asked for."""

import pytest

from graph.language import ONLY, Language, preferred, said

ACCEPTED = [
    ("", None),
    ("vi", "vi"),
    ("en-GB", "en"),
    ("vi-VN,vi;q=0.9,en-US;q=0.6,en;q=0.5", "vi"),
    ("en;q=0.3, VI;q=0.8", "vi"),
    ("fr-FR, en;q=0.2", "en"),
    ("fr, de;q=0.5, *;q=0.1", None),
    ("vi;q=0", None),
    ("en;q=nan-sense, vi;q=0.1", "vi"),
    ("english, vietnamese", None),
    (",;=,vi;level=1,,", None),
]


@pytest.mark.parametrize(("header", "language"), ACCEPTED)
def test_the_language_liked_better_is_taken(header: str, language: str | None) -> None:
    assert preferred(header) == language


@pytest.mark.parametrize(("only", "sentence"), [(None, "một / one"), ("vi", "một"), ("en", "one")])
def test_a_sentence_is_said_in_both_languages_or_in_one(only: Language | None, sentence: str) -> None:
    token = ONLY.set(only)
    try:
        assert said("một", "one") == sentence
    finally:
        ONLY.reset(token)
