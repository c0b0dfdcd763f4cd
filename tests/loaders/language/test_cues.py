"""A quick look at the words of a sentence before a rule is tried."""

import pytest

from loaders.language.cues import Cue, cues_in


@pytest.mark.parametrize("text", ["ông a đề nghị sở b", "(đề nghị)", "đề nghị: ", "57/đề nghị", "\ue001đề nghị"])
def test_a_phrase_that_stands_in_a_text_is_seen(text):
    cue = Cue("đề nghị", "yêu cầu")
    assert cues_in(text) & cue.bit
    assert cue.stands_in(text)


@pytest.mark.parametrize("text", ["đề xuất cách làm", "khách yêucầu", "đề, nghị", ""])
def test_a_text_without_the_phrases_is_passed_by(text):
    cue = Cue("đề nghị", "yêu cầu")
    assert not cues_in(text) & cue.bit
    assert not cue.stands_in(text)


def test_phrases_that_overlap_or_are_shared_are_all_seen():
    cues = [Cue("giao"), Cue("được giao", "giao việc"), Cue("o v")]
    assert [bool(cues_in("được giao việc") & cue.bit) for cue in cues] == [True, True, True]
    assert [bool(cues_in("giao cho") & cue.bit) for cue in cues] == [True, False, False]


def test_what_is_named_is_a_phrase_of_one_character():
    cue = Cue("\ue001", "\ue003")
    assert cues_in("do\ue003kết") & cue.bit
    assert not cues_in("do\ue002kết") & cue.bit
