"""Labels of numbered paragraphs, counted as Word counts them."""

import pytest
from docx.oxml import parse_xml

from loaders.documents.numbering import Numbering

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def level(number: int, form: str, text: str, start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def numbering(*levels: str, nums: str = '<w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>') -> Numbering:
    abstract = f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>'
    return Numbering(parse_xml(f"<w:numbering {W}>{abstract}{nums}</w:numbering>"))


def test_levels_count_on_and_deeper_ones_begin_again() -> None:
    found = numbering(level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)"), level(2, "decimal", "%1.%2.%3."))
    asked = [0, 1, 1, 2, 0, 1]
    assert [found.label("7", one) for one in asked] == ["1.", "a)", "b)", "1.b.1.", "2.", "a)"]


@pytest.mark.parametrize(
    ("form", "text", "start", "label"),
    [
        ("upperRoman", "%1.", 4, "IV."),
        ("lowerRoman", "%1)", 38, "xxxviii)"),
        ("upperLetter", "Phụ lục %1", 2, "Phụ lục B"),
        ("lowerLetter", "%1)", 28, "bb)"),
        ("decimal", "Điều %1.", 12, "Điều 12."),
        ("decimalZero", "%1", 3, "03"),
        ("bullet", "\uf0b7", 1, "-"),
        ("bullet", "+", 1, "+"),
        ("none", "", 1, ""),
        ("decimal", "%9.", 1, "."),
        ("lowerRoman", "%1.", 10**9, "c" * 99 + "xcix."),
    ],
)
def test_every_form_of_label_is_written(form: str, text: str, start: int, label: str) -> None:
    assert numbering(level(0, form, text, start)).label("7", 0) == label


def test_a_list_that_starts_over_does_so_once() -> None:
    again = '<w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="8"><w:abstractNumId w:val="0"/>'
    again += '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    found = numbering(level(0, "decimal", "%1."), nums=again)
    assert [found.label(one, 0) for one in "77887"] == ["1.", "2.", "1.", "2.", "3."]


def test_unknown_lists_and_levels_have_no_label() -> None:
    found = numbering(level(0, "decimal", "%1."))
    assert (found.label("9", 0), found.label("7", 5), Numbering(None).label("7", 0)) == ("", "", "")
