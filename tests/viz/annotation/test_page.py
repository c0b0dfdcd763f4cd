"""The annotated page as a file: whole, escaped, in words without JavaScript, with the facts as an annotation."""

import json
import re
from dataclasses import replace
from html import unescape

import pytest
from reports import FACTS, TASK, TEXT

from graph.model.facts import Facts
from viz.annotation import gold
from viz.annotation.page import page


def data(html: str) -> dict[str, object]:
    """The data block of the page."""
    found = re.search(r'<script type="application/json" id="annotation">(.*?)</script>', html, re.S)
    assert found
    read: dict[str, object] = json.loads(found[1])
    return read


def test_the_text_is_whole_and_every_fact_stands_beside_it() -> None:
    html = page(FACTS)
    text = html.split('<section class="text"')[1].split("</section>")[0]
    assert re.sub(r"<[^>]*>", "", text.partition("><bdi>")[2]) == TEXT
    for key in ("people-1", "bodies-1", "meetings-1", "commitments-1", "relations-1", "progress-1", "figures-1"):
        assert f'<details id="{key}"' in html
    for words in ("luật", "order/active", "chủ trì thực hiện", "Sở Xây dựng tỉnh Đông Giang", "nhiệm vụ, cam kết"):
        assert words in html


def test_every_link_to_words_leads_to_a_piece_of_the_text() -> None:
    html = page(FACTS)
    assert set(re.findall(r'href="#(at-\d+)"', html)) <= set(re.findall(r'<mark id="(at-\d+)"', html))


def test_facts_become_an_annotation() -> None:
    facts = data(page(FACTS))["facts"]
    assert isinstance(facts, list)
    values = {fact["key"]: fact["value"] for fact in facts}
    assert values["people-1"] == {
        "name": "Lê Thị Mẫu",
        "positions": [{"title": "Chủ tịch", "body": "UBND tỉnh Đông Giang"}],
    }
    assert values["bodies-1"] == "Sở Xây dựng tỉnh Đông Giang"
    assert values["meetings-1"] == {
        "name": "cuộc họp về bến xe",
        "date": None,
        "chairs": ["Lê Thị Mẫu"],
        "concluded_by": [],
        "attendees": ["Sở Xây dựng tỉnh Đông Giang"],
        "quote": "cuộc họp về bến xe",
    }
    assert values["commitments-1"] == {
        "kind": "assignment",
        "by": ["Lê Thị Mẫu"],
        "lead": ["Sở Xây dựng tỉnh Đông Giang"],
        "coordinating": [],
        "due": "2031-03-05",
        "concerns": [],
        "text": TASK,
    }
    assert values["figures-1"] == {
        "value": "0",
        "unit": "bến",
        "measure": "số bến xe",
        "subject": None,
        "as_of": None,
        "text": "chưa có bến nào",
    }
    assert values["relations-1"] is None


@pytest.mark.parametrize("kind", gold.BLANK)
def test_an_empty_fact_has_the_fields_of_a_found_one(kind: str) -> None:
    for fact in getattr(FACTS, kind):
        found, blank = gold.value(fact, TEXT), gold.BLANK[kind]
        assert type(found) is type(blank)
        assert not isinstance(found, dict) or list(found) == list(blank)


def test_the_page_forbids_whatever_is_not_its_own() -> None:
    html = unescape(page(FACTS))
    assert "default-src 'none'; script-src 'sha256-" in html
    assert "unsafe" not in html
    assert not re.search(r"<[^>]+\s(?:style|on\w+)=", html)


def test_the_page_says_how_the_text_came_from_its_file() -> None:
    document = replace(FACTS.document, kept_from="text: utf-8")
    assert "<bdi>text: utf-8</bdi>" in page(replace(FACTS, document=document))
    assert "text kept from" not in page(FACTS)


def test_a_document_without_facts_says_so() -> None:
    assert "Không thấy dữ kiện nào" in page(Facts(document=FACTS.document))


def test_hostile_words_add_no_tags() -> None:
    hostile = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\u202e{{ 7*7 }}"
    document = replace(FACTS.document, title=hostile, text=TEXT + hostile, id=hostile, url="javascript:alert(1)")
    plain, bad = page(FACTS), page(replace(FACTS, document=document))
    assert bad.count("<script") == plain.count("<script")
    assert "<img" not in bad and "\u202e" not in bad
    assert 'href="javascript' not in bad
    assert "{{ 7*7 }}" in bad


def test_same_facts_give_the_same_page() -> None:
    assert page(FACTS) == page(FACTS)
