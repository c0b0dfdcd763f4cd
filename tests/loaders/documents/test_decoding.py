"""Which bytes are text, and what is said of those that are not."""

import unicodedata

import pytest

from graph.errors import DocumentError
from loaders.documents.decoding import decode, decode_page, file_bytes

WORDS = "Sở Xây dựng tỉnh Đông Giang"

READABLE = [
    (WORDS.encode(), "utf-8"),
    (WORDS.encode("utf-8-sig"), "utf-8-sig"),
    (WORDS.encode("utf-16"), "utf-16"),
    (b"\xfe\xff" + WORDS.encode("utf-16-be"), "utf-16"),
    (WORDS.encode("utf-16-le"), "utf-16-le"),
    (WORDS.encode("utf-16-be"), "utf-16-be"),
    (b"S\xeb X\xa9y d\xf9ng t\xd8nh \xa7\xabng Giang", "1 of 1 lines not utf-8; 1 of 1 lines converted from TCVN3"),
    (
        b"S\xf4\xfb Xa\xe2y d\xf6\xefng t\xe6nh \xd1o\xe2ng Giang",
        "1 of 1 lines not utf-8; 1 of 1 lines converted from VNI",
    ),
    (
        b"S\xf5\xd2 X\xe2y d\xfd\xf2ng ti\xd2nh \xd0\xf4ng Giang",
        "1 of 1 lines not utf-8; 1 of 1 lines decoded from windows-1258",
    ),
]  # fmt: skip
REFUSED = [
    ("an old code page with too few words to know it", b"Ch\xed Kh\xe1ch", "UTF-8"),
    ("another language in an old code page", "Größe, Straße, übrigens, möglich".encode("cp1252"), "UTF-8"),
    ("a text cut within a letter", WORDS.encode() + "\nỦy ban nhân dân".encode()[:-2], "within a letter"),
    ("half a UTF-16 letter", WORDS.encode("utf-16") + b"x", "UTF-16"),
    ("a picture", b"\x89PNG\r\n\x1a\n\0\0", "binary"),
    ("zero bytes", b"abc\0def", "binary"),
    ("zero bytes far behind", b"a" * 9000 + b"\0", "binary"),
]


@pytest.mark.parametrize(("data", "encoding"), READABLE)
def test_text_is_read_and_its_encoding_is_named(data: bytes, encoding: str) -> None:
    text, named = decode(data)
    assert (unicodedata.normalize("NFC", text), named) == (WORDS, encoding)


def test_sound_lines_stay_where_other_lines_are_in_an_old_font() -> None:
    mixed = f"{WORDS}\n".encode() + b"B\xb8o c\xb8o t\xd7nh h\xd7nh\n" + WORDS.encode()
    text, encoding = decode(mixed)
    assert text == f"{WORDS}\nBáo cáo tình hình\n{WORDS}"
    assert encoding == "1 of 3 lines not utf-8; 1 of 3 lines converted from TCVN3"


@pytest.mark.parametrize(("data", "reason"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_what_is_not_surely_text_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(DocumentError, match=reason):
        decode(data)


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="utf-8">', "utf-8"),
        ("<title>no declaration</title>", "utf-8"),
        ('<META HTTP-EQUIV=Content-Type CONTENT="text/html; CHARSET=windows-1252">', "windows-1252"),
    ],
)
def test_a_page_is_read_in_the_encoding_it_declares(head: str, encoding: str) -> None:
    page = f"{head}<p>né"
    assert decode_page(page.encode(encoding)) == (page, encoding)


def test_an_unknown_declared_encoding_is_refused_by_name() -> None:
    with pytest.raises(DocumentError, match="tcvn-5712-x"):
        decode_page(b'<meta charset="tcvn-5712-x"><p>abc')


def test_an_empty_file_and_one_too_large_are_refused(tmp_path, monkeypatch) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"")
    with pytest.raises(DocumentError, match="empty"):
        file_bytes(file)
    monkeypatch.setattr("loaders.documents.decoding.MAX_BYTES", 1024**2)
    file.write_bytes(b"a" * (1024**2 + 1))
    with pytest.raises(DocumentError, match="1 MB"):
        file_bytes(file)
