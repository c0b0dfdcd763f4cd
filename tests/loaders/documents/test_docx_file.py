"""Word files: what a reader sees in them, in order, or the reason why they are not read."""

from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml

from graph.errors import DocumentError
from loaders.documents.docx_file import read_docx
from loaders.documents.docx_parts import word_text

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
BOX = f"<w:r {W}><w:pict><w:txbxContent><w:p><w:r><w:t>MẬT</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>"


def saved(folder: Path, write: Callable[[Document], object]) -> Path:
    document = docx.Document()
    write(document)
    document.save(str(folder / "a.docx"))
    return folder / "a.docx"


def table(document: Document, *rows: str) -> None:
    cells = [row.split("|") for row in rows]
    made = document.add_table(len(cells), len(cells[0]))
    for place, texts in zip(made.rows, cells, strict=True):
        for cell, text in zip(place.cells, texts, strict=True):
            cell.text = text


def notice(document: Document) -> None:
    table(document, "ỦY BAN NHÂN DÂN\nTỈNH ĐÔNG GIANG|Độc lập - Tự do - Hạnh phúc", "Số: 12/TB-UBND|ngày 5/3/2025")
    document.add_heading("THÔNG BÁO", 1)
    document.add_paragraph("Giao các sở:")
    for task in ("Sở Xây dựng lập hồ sơ;", "Sở Tài chính bố trí vốn."):
        document.add_paragraph(task, style="List Number")
    document.add_paragraph()
    table(document, "TT|Nhiệm vụ|Chủ trì", "1|Lập hồ sơ\nbến xe|Sở Xây dựng", "2||Sở Nội vụ", "3|Báo cáo|Sở Y tế")
    document.add_paragraph("Trân trọng.")


def test_paragraphs_lists_and_tables_come_in_order(tmp_path: Path) -> None:
    (found,) = read_docx(saved(tmp_path, notice))
    assert found.text.split("\n") == [
        "ỦY BAN NHÂN DÂN", "TỈNH ĐÔNG GIANG", "Độc lập - Tự do - Hạnh phúc", "Số: 12/TB-UBND", "ngày 5/3/2025",
        "THÔNG BÁO", "Giao các sở:", "1. Sở Xây dựng lập hồ sơ;", "2. Sở Tài chính bố trí vốn.",
        "TT | Nhiệm vụ | Chủ trì", "1 | Lập hồ sơ bến xe | Sở Xây dựng", "2 |  | Sở Nội vụ", "3 | Báo cáo | Sở Y tế",
        "Trân trọng.",
    ]  # fmt: skip
    assert found.kept_from == "docx: 14 lines, 2 tables row by row"
    assert (found.title, found.published) == (None, None)


def test_merged_cells_are_read_once_and_columns_stay_in_place(tmp_path: Path) -> None:
    def write(document: Document) -> None:
        table(document, "TT|Việc|Sở", "1|Hồ sơ|Sở A", "2|Vốn|Sở A", "Chung||Sở B")
        made = document.tables[0]
        made.cell(2, 2).text = made.cell(3, 1).text = ""
        made.cell(1, 2).merge(made.cell(2, 2))
        made.cell(3, 0).merge(made.cell(3, 1))

    lines = word_text(saved(tmp_path, write)).lines
    assert lines == ["TT | Việc | Sở", "1 | Hồ sơ | Sở A", "2 | Vốn", "Chung |  | Sở B"]


def test_inserted_words_are_read_and_deleted_hidden_and_boxed_ones_are_not(tmp_path: Path) -> None:
    def write(document: Document) -> None:
        paragraph = document.add_paragraph("Trước")._p
        for xml in (
            f'<w:ins {W} w:id="1" w:author="x"><w:r><w:t xml:space="preserve"> thêm</w:t></w:r></w:ins>',
            f'<w:del {W} w:id="2" w:author="x"><w:r><w:delText>bớt</w:delText></w:r></w:del>',
            f'<w:moveFrom {W} w:id="3" w:author="x"><w:r><w:t>dời</w:t></w:r></w:moveFrom>',
            f"<w:r {W}><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>",
            f"<w:r {W}><w:tab/><w:t>sau</w:t><w:br/><w:t>hết</w:t></w:r>",
            BOX.replace("MẬT", "hộp"),
        ):
            paragraph.append(parse_xml(xml))
        paragraph.addnext(
            parse_xml(f"<w:sdt {W}><w:sdtContent><w:p><w:r><w:t>Trong khung</w:t></w:r></w:p></w:sdtContent></w:sdt>")
        )

    found = word_text(saved(tmp_path, write))
    assert found.lines == ["Trước thêm sau", "hết", "Trong khung"]
    assert (found.boxes, found.around) == (1, ["hộp"])


STAMPED: list[Callable[[Document], object]] = [
    lambda document: document.add_paragraph("TỐI MẬT"),
    lambda document: setattr(document.sections[0].header.paragraphs[0], "text", "MẬT"),
    lambda document: setattr(document.sections[0].first_page_footer.paragraphs[0], "text", "TUYỆT MẬT"),
    lambda document: table(document, "UBND TỈNH|MẬT|Độc lập", "Số: 1||ngày 5/3", "a|b|c"),
    lambda document: document.add_paragraph("Báo cáo")._p.append(parse_xml(BOX)),
]


@pytest.mark.parametrize("stamp", STAMPED)
def test_a_stamp_of_secrecy_is_seen_wherever_it_stands(tmp_path: Path, stamp: Callable[[Document], object]) -> None:
    def write(document: Document) -> None:
        stamp(document)
        document.add_paragraph("Phương án kho số bảy")

    with pytest.raises(DocumentError, match="secrecy") as refused:
        list(read_docx(saved(tmp_path, write)))
    assert "kho số" not in str(refused.value)


def packed(path: Path, **parts: bytes) -> Path:
    with ZipFile(path, "w", ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return path


REFUSED: list[tuple[Callable[[Path], Path], str]] = [
    (lambda path: packed(path, a=b"x"), "damaged"),
    (lambda path: packed(path, bomb=bytes(201 * 1024**2)), "201 MB"),
    (lambda path: (path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600), path)[1], "old .doc, encrypted"),
]


@pytest.mark.parametrize(("make", "reason"), REFUSED)
def test_what_is_no_sound_word_file_is_refused(tmp_path: Path, make: Callable[[Path], Path], reason: str) -> None:
    with pytest.raises(DocumentError, match=reason):
        list(read_docx(make(tmp_path / "a.docx")))


def test_a_bomb_of_entities_does_not_go_off(tmp_path: Path) -> None:
    bomb = b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">' + b"".join(
        f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 20}">'.encode() for n in range(9)
    )
    source = saved(tmp_path, lambda document: document.add_paragraph("Báo cáo"))
    with ZipFile(source) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    body = parts["word/document.xml"].split(b"?>", 1)[1].replace("Báo cáo".encode(), "Báo cáo &j;".encode())
    parts["word/document.xml"] = bomb + b"]>" + body
    try:
        (found,) = read_docx(packed(tmp_path / "b.docx", **parts))
    except DocumentError:
        return
    assert found.text == "Báo cáo"
