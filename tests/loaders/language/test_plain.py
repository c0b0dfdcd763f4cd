"""The plain text and the way back to the kept one."""

from hypothesis import given
from hypothesis import strategies as st

from loaders.language.plain import plain

MIXED = st.text(alphabet=st.sampled_from("Phạm Minh\u00a0uỷ–\u200b\ufeff\u200d.\n"), max_size=60)


def test_zero_width_characters_inside_a_name_stay_in_its_range() -> None:
    text = "ông Trần\u200b Văn\u00a0Mẫu nói"
    read = plain(text)
    start = read.text.index("Trần")
    assert read.text == "ông Trần Văn Mẫu nói"
    assert read.span(start, start + len("Trần Văn Mẫu")).of(text) == "Trần\u200b Văn\u00a0Mẫu"


def test_dashes_become_hyphens_and_tones_one_placement() -> None:
    assert plain("Uỷ ban – Sở").text == "Ủy ban - Sở"


@given(MIXED, st.data())
def test_every_range_leads_back_to_the_same_letters(text: str, data: st.DataObject) -> None:
    read = plain(text)
    if not read.text:
        return
    start = data.draw(st.integers(0, len(read.text) - 1))
    end = data.draw(st.integers(start + 1, len(read.text)))
    assert plain(read.span(start, end).of(text)).text.replace("ủy", "uỷ") == read.text[start:end].replace("ủy", "uỷ")
