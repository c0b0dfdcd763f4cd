"""The words of users under the names that the graph uses."""

import pytest

from api.answers.canonical import canonical

NAMES = [
    ("TP Hà Nội", "Hà Nội"),
    ("tỉnh Hưng Yên", "Hưng Yên"),
    ("Đề án số 06", "Đề án 06"),
    ("Bộ TT&TT", "Bộ Thông tin và Truyền thông"),
    ("phiên họp thứ 9 UBQG về CĐS", "phiên họp thứ 9 Ủy ban Quốc gia về chuyển đổi số"),
    ("Ủy ban nhân dân tỉnh Hưng Yên", "UBND tỉnh Hưng Yên"),
]
AS_THEY_ARE = ["", "khen thưởng", "làm sạch dữ liệu đất đai", "de an 06"]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_usual_short_forms_are_written_in_full(text: str, name: str) -> None:
    assert canonical(text) == name


@pytest.mark.parametrize("text", AS_THEY_ARE)
def test_words_that_name_nothing_stay(text: str) -> None:
    assert canonical(text) == text
