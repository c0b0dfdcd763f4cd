"""A quick look at the words of a sentence before a rule is tried."""

import pytest

from loaders.language.cues import Cue, vocabulary


@pytest.mark.parametrize("text", ["ông a đề nghị sở b", "(đề nghị)", "đề nghị: ", "57/đề nghị"])
def test_a_phrase_that_stands_in_a_text_is_seen(text):
    cue = Cue("đề nghị", "yêu cầu")
    assert not cue.words.isdisjoint(vocabulary(text))
    assert cue.stands_in(text)


@pytest.mark.parametrize("text", ["đề xuất cách làm", "khách yêucầu", ""])
def test_a_text_without_the_words_is_passed_by(text):
    cue = Cue("đề nghị", "yêu cầu")
    assert cue.words.isdisjoint(vocabulary(text)) or not cue.stands_in(text)


def test_what_is_named_counts_as_a_word_even_without_a_space_beside_it():
    assert vocabulary("do\ue001,\ue003kết") == {"do", "\ue001", "\ue003", "kết"}
