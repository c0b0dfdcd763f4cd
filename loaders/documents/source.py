"""What reading a source gives: a document with its kept text, or why it was skipped."""

import re
import unicodedata
from dataclasses import dataclass
from hashlib import sha256

from graph.errors import DocumentError
from graph.model.facts import SourceDocument
from loaders.documents.address import cleaned
from loaders.documents.repair import repair
from loaders.documents.secrecy import is_secret, is_stamped

_LINE_END = re.compile("\r\n|[\r\x85\u2028\u2029]")
_MAX_ID = 500


@dataclass(frozen=True, slots=True)
class Skipped:
    """A source that was not read: `where` is the file, for a line of a file `FILE:LINE`."""

    where: str
    why: str


def document(
    text: str,
    *,
    id: str | None = None,
    url: str | None = None,
    title: str | None = None,
    publisher: str | None = None,
    published: str | None = None,
    source: str | None = None,
    around: str = "",
) -> SourceDocument:
    """The document with its kept text; its id is the given one, else the cleaned address, else the text's hash.

    `source` says how the text was taken from its file; broken letters are mended, which is added to it.
    `around` are words of the file that are not kept, one part per line: a stamp of secrecy may stand among them.
    A DocumentError says why there is none: no words, a secret, letters lost, an address or id that cannot be one.
    """
    mended, done = repair(text)
    if is_stamped(repair(around).text):
        raise secret()
    text = kept(mended)
    digest = sha256(text.encode()).hexdigest()
    return SourceDocument(
        id=_given(id) or _identity(url) or digest[:16],
        text=text,
        sha256=digest,
        extractor="",
        title=_words(repair(title).text if title else None),
        url=url or None,
        publisher=_words(publisher),
        published=published,
        published_basis="stated" if published else None,
        kept_from="; ".join(filter(None, (source, *done, _composed(mended)))) or None,
    )


def kept(text: str) -> str:
    r"""`text` as offsets count it: NFC, line ends as `\n`, nothing else changed."""
    text = unicodedata.normalize("NFC", _LINE_END.sub("\n", text))
    if not text.strip():
        raise DocumentError("không có chữ nào (no words in it)")
    if not text.isascii() and any("\ud800" <= c <= "\udfff" for c in text):
        raise DocumentError("có ký tự Unicode hỏng (half of a surrogate pair)")
    if is_secret(text):
        raise secret()
    return text


def secret() -> DocumentError:
    """The error for a document that carries a stamp of secrecy; it holds no word of it."""
    return DocumentError("mang dấu độ mật nên không đọc (carries a stamp of secrecy)")


def _composed(text: str) -> str | None:
    return None if unicodedata.is_normalized("NFC", text) else "letters composed (NFC)"


def _given(id: str | None) -> str | None:
    if id is None:
        return None
    id = unicodedata.normalize("NFC", id.strip())
    if not id or not id.isprintable() or len(id) > _MAX_ID:
        raise DocumentError(f"id phải có 1 đến {_MAX_ID} ký tự in được (id: 1 to {_MAX_ID} printable characters)")
    return id


def _identity(url: str | None) -> str | None:
    if not url:
        return None
    address = cleaned(url)
    if address is None:
        raise DocumentError("url không phải địa chỉ http(s) (url is not an http(s) address)")
    return address


def _words(text: str | None) -> str | None:
    return unicodedata.normalize("NFC", " ".join(text.split())) or None if text else None
