"""What is new or changed, as an Atom feed (RFC 4287): few entries, so it is made in one piece."""

from collections.abc import Sequence
from urllib.parse import quote

from lxml import etree

from api.answers.narrowing import Narrowed
from api.models.proof import kind_of
from graph.export.plain import xml_text
from graph.language import said
from graph.schema.labels import CAPTIONS
from graph.store.reader import Reads, Row

NAMESPACE = "http://www.w3.org/2005/Atom"
NEVER = "2000-01-01T00:00:00+07:00"  # a feed has to say when it changed, also one that holds nothing


def changed_commitments(reads: Reads, asked: Narrowed, base: str, address: str) -> bytes:
    """The tasks and pledges that came or changed last, or of which a source reported something."""
    rows = reads.run("read/changed", labels=["Commitment"], ids=asked.ids) if asked.any else []
    return _feed(asked.title("Nhiệm vụ mới và thay đổi"), rows, base, address)


def changed_entities(reads: Reads, asked: Narrowed, base: str, address: str) -> bytes:
    """Whatever came or changed last."""
    rows = reads.run("read/changed", about=asked.ids)
    return _feed(asked.title("Mới và thay đổi"), rows, base, address)


def _feed(title: str, rows: Sequence[Row], base: str, address: str) -> bytes:
    feed = etree.Element("feed", nsmap={None: NAMESPACE}, attrib={"{http://www.w3.org/XML/1998/namespace}lang": "vi"})
    _add(feed, "id", address)
    _add(feed, "title", title)
    _add(feed, "updated", rows[0]["at"] if rows else NEVER)
    _add(feed, "link", rel="self", href=address)
    _add(etree.SubElement(feed, "author"), "name", "Trách nhiệm")
    for row in rows:
        feed.append(_entry(row, base))
    content: bytes = etree.tostring(feed, encoding="utf-8", xml_declaration=True)
    return content


def _entry(row: Row, base: str) -> etree._Element:
    entry, id, kind = etree.Element("entry"), quote(row["id"], safe=""), kind_of(row["labels"])
    doers = ", ".join(row["doers"])
    _add(entry, "id", f"urn:trachnhiem:entity:{id}")
    _add(entry, "title", " – ".join(filter(None, [doers, row["text"] or row["name"] or row["id"]])))
    _add(entry, "published", row["first"])
    _add(entry, "updated", row["at"])
    _add(entry, "link", rel="alternate", type="text/html", href=f"{base}/page/{id}")
    _add(entry, "category", term=kind, label=CAPTIONS[kind][0] if kind in CAPTIONS else kind)
    _add(entry, "content", _content(row), type="text")
    return entry


def _content(row: Row) -> str:
    lines = [row["due_text"] and said(f"Thời hạn: {row['due_text']}", f"deadline: {row['due_text']}"), _reported(row)]
    lines += [f"“{one['quote']}” ({one['url'] or one['title'] or one['document']})" for one in row["evidence"]]
    return "\n".join(filter(None, lines))


def _reported(row: Row) -> str | None:
    told = row["reported"]
    if not told:
        return None
    days = " ".join(filter(None, [told["state"], told["due"], told["as_of"] and f"({told['as_of']})"]))
    return said(f"Nguồn báo cáo: {days}", f"a source reports: {days}")


def _add(parent: etree._Element, name: str, text: str | None = None, **attributes: str) -> None:
    element = etree.SubElement(parent, name, {key: xml_text(value) for key, value in attributes.items()})
    element.text = xml_text(text) if text is not None else None
