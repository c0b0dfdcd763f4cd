"""Which pairs wait for a person."""

from itertools import permutations

from graph.model.claims import Profile
from loaders.language.letters import name_key
from loaders.language.unaccented import unaccented
from loaders.resolve.doubts import doubts
from loaders.resolve.verdict import Verdict


def official(name: str, body: str, province: str) -> Profile:
    features = {"name": (name_key(name),), "bodies": (f"{body} {province}",), "places": (province,)}
    return Profile(kind="Person", block=unaccented(name_key(name)), name=name, features=features)


HEALTH, HOME = (official("Nguyễn Văn Hùng", body, "sông trăng") for body in ("sở y tế", "sở nội vụ"))
ELSEWHERE = official("Nguyễn Văn Hùng", "sở y tế", "mây ngàn")
OTHER_TONE = official("Nguyễn Văn Hưng", "sở y tế", "sông trăng")
RARE = [official("Tô Sỹ Mẫu", body, "sông trăng") for body in ("sở y tế", "sở nội vụ")]


def test_the_best_tied_pair_comes_first_with_its_reasons() -> None:
    first, *_ = doubts([ELSEWHERE, HOME, HEALTH])
    assert {p.id for p in first[:2]} == {HEALTH.id, HOME.id}
    assert [reason.feature for reason in first[2].reasons] == ["same_province", "same_name"]
    assert first[2].verdict is Verdict.UNSURE


def test_nobody_is_asked_about_what_is_sure() -> None:
    assert doubts(RARE) == []
    assert doubts([HEALTH, OTHER_TONE]) == []


def test_doubts_do_not_depend_on_order_and_grow_with_the_number_of_clusters() -> None:
    people = [official("Nguyễn Văn Hùng", f"sở {n}", "sông trăng") for n in range(5)]
    found = {tuple((a.id, b.id) for a, b, _ in doubts(order)) for order in permutations(people)}
    assert len(found) == 1
    assert len(next(iter(found))) < 2 * len(people)
