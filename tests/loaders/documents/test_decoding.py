"""Which bytes are text, and what is said of those that are not."""

import pytest

from graph.errors import DocumentError
from loaders.documents.decoding import decode, decode_page, file_bytes

WORDS = "Sở Xây dựng tỉnh Đông Giang"

READABLE = [
    ("plain", WORDS.encode()),
    ("UTF-8 with byte order mark", WORDS.encode("utf-8-sig")),
    ("UTF-16 with byte order mark", WORDS.encode("utf-16")),
    ("UTF-16 big end first", b"\xfe\xff" + WORDS.encode("utf-16-be")),
]
REFUSED = [
    ("UTF-16 without byte order mark", WORDS.encode("utf-16-le"), "UTF-8"),
    ("an old code page", "Đông Giang".encode("cp1258", "replace") + b"\xd2", "UTF-8"),
    ("half a UTF-16 letter", WORDS.encode("utf-16") + b"x", "UTF-16"),
    ("a picture", b"\x89PNG\r\n\x1a\n\0\0", "UTF-8"),
    ("zero bytes", b"abc\0def", "binary"),
]


@pytest.mark.parametrize("data", [data for _, data in READABLE], ids=[name for name, _ in READABLE])
def test_text_is_read_with_and_without_byte_order_mark(data: bytes) -> None:
    assert decode(data) == WORDS


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
    assert decode_page(page.encode(encoding)) == page


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
