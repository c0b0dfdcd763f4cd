"""Who the examples name, with which posts, and who is nobody in them."""

from graph.model.facts import Facts
from loaders.claims.assemble import claims_of
from loaders.language.letters import name_key

Row = dict[str, str]  # a list inside a cell is joined with "|"


def test_exactly_these_people_are_named(facts: dict[str, Facts], people: Row) -> None:
    """Reporters (Lan Chi, Bảo Nam), photographers (Hải Yến) and commenters (Thanh Bình) are nobody."""
    found = {person.name for person in facts[people["document"]].people}
    assert found == set(filter(None, people["names"].split("|")))


def test_post_is_read_with_its_body(facts: dict[str, Facts], post: Row) -> None:
    posts = {person.name: person.positions for person in facts[post["document"]].people}
    held = {(name_key(held.title), held.body) for held in posts[post["name"]]}
    assert (name_key(post["title"]), post["body"]) in held


def test_acting_and_former_posts_are_marked(facts: dict[str, Facts]) -> None:
    posts = {person.name: person.positions for person in facts["made-up-may-ngan-phien-hop-4"].people}
    assert [post.acting for post in posts["Trịnh Xuân Trạch"]] == [True]
    assert [post.former for post in posts["Hoàng Trọng Đạm"]] == [True]


def test_election_tells_its_manner_and_day(facts: dict[str, Facts]) -> None:
    people = {person.name: person for person in facts["example-sourced-chu-tich-ubnd-ha-noi"].people}
    assert [(post.manner, post.since) for post in people["Vũ Đại Thắng"].positions] == [(("bầu",), "2025-11-28")]


def test_real_people_hold_their_posts_only_on_days_that_the_sources_bear_out(
    facts: dict[str, Facts], tenure: Row
) -> None:
    claims = claims_of(facts[tenure["document"]])
    names = {mention.id: mention.name for mention in claims.mentions.values()}
    ends = (tenure["name"], tenure["office"])
    (held,) = [c.qualifiers for c in claims.claims if (names.get(c.subject), names.get(c.object)) == ends]
    days = ("since", "until", "first_seen", "last_seen")
    assert [held[day] or "" for day in days] == [tenure[day] for day in days]
