"""Extensions: the new deadline that a text gives, never mistaken for the day of the report."""

import pytest
from readings import reading

from loaders.grammar.figures.progress import find_progress

EXTENDED = [
    ("Nhiệm vụ số hóa hồ sơ được gia hạn đến ngày 30/9/2024.", "2024-09-30"),
    ("Kế hoạch rà soát được gia hạn đến hết tháng 12/2024.", "2024-12"),
    ("Nhiệm vụ số hóa hồ sơ được gia hạn.", None),
]


@pytest.mark.parametrize(("text", "due"), EXTENDED)
def test_an_extension_gives_its_new_deadline(text: str, due: str | None) -> None:
    [report] = find_progress(reading(text), ())
    assert (report.state, report.due, report.as_of) == ("extended", due, None)
