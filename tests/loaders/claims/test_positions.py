"""Which post somebody holds, however they hold it."""

import pytest

from graph.model.claims import Mention
from graph.model.facts import Body, Facts, Person, Position, SourceDocument
from graph.model.identity import digest
from graph.model.span import Span
from loaders.claims.assemble import claims_of
from loaders.language.letters import name_key

HERE = (Span(0, 4),)
SO = "Sở Y tế tỉnh Mây Ngàn"


def mentions(title: str) -> dict[str, Mention]:
    """What a text names, by label, that tells of somebody with this title."""
    held = Position(title=title, body=SO, rule="test", evidence=HERE)
    facts = Facts(
        document=SourceDocument(id="d1", text="made", sha256="0", extractor="test", published="2024-07-19"),
        bodies=(Body(id="b1", name=SO, kind="department", place="Mây Ngàn", rule="test", evidence=HERE),),
        people=(Person(id="p1", name="Trần An", positions=(held,), rule="test", evidence=HERE),),
    )
    return {one.label: one for one in claims_of(facts).mentions.values()}


ONE_POST = [
    ("Giám đốc", "Giám đốc", True),
    ("quyền Giám đốc", "Giám đốc", True),
    ("Quyền Giám đốc", "Giám đốc", True),
    ("nguyên Giám đốc", "Giám đốc", True),
    ("cố Giám đốc", "Giám đốc", True),
    ("Phó Giám đốc", "Phó Giám đốc", False),
    ("quyền Phó Giám đốc", "Phó Giám đốc", False),
    ("Phó Giám đốc phụ trách", "Phó Giám đốc", False),
    ("Phó Giám đốc Thường trực", "Phó Giám đốc Thường trực", False),
]


@pytest.mark.parametrize(("title", "post", "head"), ONE_POST)
def test_a_post_is_one_however_it_is_held(title: str, post: str, head: bool) -> None:
    found = mentions(title)["Position"]
    assert found.entity == mentions(post)["Position"].entity
    assert (found.said["title"], found.said["name"], found.said["head"]) == (post, f"{post} {SO}", head)


def test_the_id_that_a_post_had_by_how_it_was_held_leads_on() -> None:
    found = mentions("quyền Giám đốc")
    before = digest("Position", "Position", name_key("quyền Giám đốc"), found["Body"].entity)
    assert found["Position"].formerly == before
    assert mentions("Giám đốc")["Position"].formerly is None
