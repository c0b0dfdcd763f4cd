"""The page as a file: whole, in UTF-8, with everything in words and nothing from elsewhere."""

from html.parser import HTMLParser
from urllib.parse import quote

import pictures
import pytest

from graph.neighbourhood import Neighbourhood
from viz.page import page


class Parsed(HTMLParser):
    """Addresses that a page would fetch or lead to, attributes that would run, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.links: list[str] = []
        self.handlers: list[str] = []
        self.words: list[str] = []
        self.inside = ""
        self.policy = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.inside = tag
        if given.get("http-equiv") == "Content-Security-Policy":
            self.policy = given["content"] or ""
        self.fetched += [given[a] or "" for a in ("src", "srcset", "data", "poster", "action") if a in given]
        self.fetched += [given["href"] or ""] if tag in ("link", "base") and "href" in given else []
        self.links += [given["href"] or ""] if tag == "a" else []
        self.handlers += [name for name in given if name.startswith("on")]

    def handle_data(self, data: str) -> None:
        if self.inside not in ("script", "style"):
            self.words.append(data)


def test_page_tells_every_entity_relationship_and_quote_in_words() -> None:
    text = " ".join(" ".join(Parsed(page(*pictures.session())).words).split())
    for words in ("Nguyễn Thị Mẫu", "chủ trì", "chaired", "trước ngày 20/7", pictures.WORDS, "Sông Mây họp", "Báo sai"):
        assert words in text


def test_page_fetches_nothing_and_forbids_it() -> None:
    parsed = Parsed(page(*pictures.session()))
    assert parsed.fetched == ["data:,"]
    assert not parsed.handlers
    assert "default-src 'none'; script-src 'sha256-" in parsed.policy
    assert "unsafe-inline" not in parsed.policy.split("script-src")[1].split(";")[0]


def test_document_with_an_address_is_linked() -> None:
    assert "https://example.org/tin/1" in Parsed(page(*pictures.session())).links


def test_page_alone_links_to_no_other_page_of_ours() -> None:
    inside = [link for link in Parsed(page(*pictures.session())).links if not link.startswith(("#", "https://"))]
    assert inside == []


def test_served_page_links_to_the_pages_of_its_entities() -> None:
    links = Parsed(page(*pictures.session(), others="/view/")).links
    assert f"/view/{pictures.MEETING}" in links


def test_served_page_leads_to_the_form_for_corrections_and_one_alone_says_whom_to_write() -> None:
    picture, quoted = pictures.session()
    served = Parsed(page(picture, quoted, others="/view/")).links
    assert f"/corrections/form?about={quote(picture.around)}" in served
    assert "docs/picture.md" in page(picture, quoted)


def test_relationship_without_quotes_says_so() -> None:
    assert "Không có lời dẫn" in page(*pictures.session())


def test_documents_that_name_the_entity_are_quoted_even_without_relationships() -> None:
    alone = Neighbourhood(around="n0", nodes=pictures.star(1).nodes, edges=())
    words = Parsed(page(alone, {}, named=(pictures.quote("bà Mẫu"),))).words
    assert "bà Mẫu" in words


def test_quote_stands_in_its_words_and_a_nameless_document_is_called_by_its_id() -> None:
    picture, _ = pictures.session()
    quotes = {"e1": (pictures.quote("45,2 %", title=None, before="tỷ lệ hồ sơ số đạt "),)}
    words = Parsed(page(picture, quotes)).words
    assert words.index("45,2 %") == words.index("tỷ lệ hồ sơ số đạt ") + 1
    assert "văn bản / document song-may-1" in words


def test_trimmed_picture_says_so() -> None:
    whole, quotes = pictures.session()
    trimmed = Neighbourhood(around=whole.around, nodes=whole.nodes, edges=whole.edges, more=True)
    assert "Chỉ hiện 3 thực thể" in page(trimmed, quotes)
    assert "Chỉ hiện" not in page(whole, quotes)


@pytest.mark.parametrize(
    "name", ["</script><script>x()</script>", '"><img src=x onerror=x()>', "href", "\u2028", "{{ 7*7 }}"]
)
def test_hostile_names_add_no_tags(name: str) -> None:
    plain, hostile = Parsed(page(*pictures.named("Mẫu"))), Parsed(page(*pictures.named(name)))
    assert hostile.fetched == plain.fetched
    assert not hostile.handlers
    assert len(hostile.links) == len(plain.links)


def test_names_are_shown_as_written() -> None:
    for name in ("<b>Mẫu</b> & con", "{{ 7*7 }}"):
        assert name in Parsed(page(*pictures.named(name))).words


def test_same_neighbourhood_gives_the_same_page() -> None:
    assert page(*pictures.session()) == page(*pictures.session())
