"""Whose unit a word such as `đơn vị` or `nhà trường` stands for in somebody's words."""

import pytest

from graph.model.facts import Actor
from loaders.grammar.tasks.own_units import own_unit

MEANT = [
    ("bệnh viện chúng tôi", "Giám đốc Bệnh viện Lau Sậy", "Bệnh viện Lau Sậy"),
    ("đơn vị", "Chi cục trưởng Chi cục Thủy sản tỉnh Mây Ngàn", "Chi cục Thủy sản tỉnh Mây Ngàn"),
    ("nhà trường", "Hiệu trưởng Trường THCS Lau Sậy", "Trường THCS Lau Sậy"),
    ("các trường", "Hiệu trưởng Trường THCS Lau Sậy", "các trường"),
    ("bệnh viện", "Giám đốc Sở Y tế tỉnh Mây Ngàn", "bệnh viện"),
    ("lực lượng công an", "Trưởng Công an xã Lau Sậy", "lực lượng công an"),
]


@pytest.mark.parametrize(("words", "office", "name"), MEANT)
def test_a_word_for_the_own_unit_means_the_body_of_the_speakers_office(words: str, office: str, name: str) -> None:
    speaker = Actor(name="Lê Thị Thử", kind="person", as_=(office,), evidence=())
    assert own_unit(Actor(name=words, kind="group", evidence=()), (speaker,)).name == name
