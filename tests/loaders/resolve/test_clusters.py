"""Which mentions come together and which stay apart, as tables."""

from dataclasses import replace
from itertools import permutations

import pytest

from graph.model.claims import Profile
from graph.model.judgement import Judged
from loaders.language.letters import name_key
from loaders.language.unaccented import unaccented
from loaders.resolve.clusters import clusters
from loaders.resolve.features import FEATURES
from loaders.resolve.verdict import Verdict, compare

Holder = tuple[str, str, str, str]  # name, office, body, province

CHAIR = ("Lê Văn Hùng", "Chủ tịch UBND tỉnh Sông Trăng", "UBND tỉnh Sông Trăng", "Sông Trăng")
SECRETARY = ("Lê Văn Hùng", "Bí thư Tỉnh ủy Sông Trăng", "Tỉnh ủy Sông Trăng", "Sông Trăng")
ELSEWHERE = ("Lê Văn Hùng", "Giám đốc Sở Y tế tỉnh Mây Ngàn", "Sở Y tế tỉnh Mây Ngàn", "Mây Ngàn")
OTHER_TONE = ("Lê Văn Hưng", "Chủ tịch UBND tỉnh Sông Trăng", "UBND tỉnh Sông Trăng", "Sông Trăng")
UNACCENTED = ("Le Van Hung", "Chủ tịch UBND tỉnh Sông Trăng", "UBND tỉnh Sông Trăng", "Sông Trăng")
NOTHING_KNOWN = ("Lê Văn Hùng", "", "", "")


def person(holder: Holder) -> Profile:
    name, office, body, province = holder
    return Profile(
        kind="Person",
        block=unaccented(name_key(name)),
        name=name,
        features={
            "name": (name_key(name),),
            "offices": (name_key(office),) if office else (),
            "bodies": (name_key(body),) if body else (),
            "places": (name_key(province),) if province else (),
        },
    )


def meeting(number: str = "", of: str = "", day: str = "", name: str = "hội nghị", term: str = "") -> Profile:
    return Profile(
        kind="Meeting",
        block="b",
        name=name,
        features={
            "name": (name,),
            "of": (of,) if of else (),
            "number": (number,) if number else (),
            "term": (term,) if term else (),
            "day": (day[-5:],) if day else (),
            "date": (day,) if day and "X" not in day else (),
        },
    )


VERDICTS = [
    (person(CHAIR), person(SECRETARY), Verdict.SAME, "one province"),
    (person(CHAIR), person(ELSEWHERE), Verdict.UNSURE, "namesakes of two provinces"),
    (person(CHAIR), person(OTHER_TONE), Verdict.DIFFERENT, "Hùng is not Hưng, the same office notwithstanding"),
    (person(CHAIR), person(UNACCENTED), Verdict.SAME, "written without accents"),
    (person(CHAIR), person(NOTHING_KNOWN), Verdict.UNSURE, "a bare name"),
    (meeting("8", "ub", "2031-04-24"), meeting("8", "ub"), Verdict.SAME, "number and body"),
    (meeting("8", "ub"), meeting("9", "ub"), Verdict.DIFFERENT, "two numbers"),
    (meeting("8", "ub", "2031-04-24"), meeting("8", "ub", "2032-04-24"), Verdict.DIFFERENT, "two days"),
    (meeting("1", "hđ", term="XVIII"), meeting("1", "hđ", term="XIX"), Verdict.DIFFERENT, "two terms"),
    (meeting(of="ttcp", day="XXXX-07-19"), meeting(of="ttcp", day="2031-07-19", name="họp"), Verdict.SAME, "year open"),
    (meeting(of="ub"), meeting(of="ub", name="họp"), Verdict.UNSURE, "a body alone"),
    (meeting(day="2031-07-19", name="họp a"), meeting(day="2031-07-19", name="họp b"), Verdict.UNSURE, "a day alone"),
]


@pytest.mark.parametrize(("a", "b", "verdict", "why"), VERDICTS, ids=[row[3] for row in VERDICTS])
def test_verdict_and_its_reasons_are_symmetric(a: Profile, b: Profile, verdict: Verdict, why: str) -> None:
    assert compare(a, b).verdict is verdict, why
    assert compare(a, b).score == compare(b, a).score
    assert {r.feature for r in compare(a, b).reasons} == {r.feature for r in compare(b, a).reasons}


def test_clusters_do_not_depend_on_order() -> None:
    holders = [person(h) for h in (CHAIR, SECRETARY, ELSEWHERE, OTHER_TONE, NOTHING_KNOWN)]
    found = {
        frozenset(frozenset(p.id for p in cluster) for cluster in clusters(order)) for order in permutations(holders)
    }
    assert len(found) == 1
    assert sorted(len(cluster) for cluster in next(iter(found))) == [1, 1, 1, 2]


def test_a_different_between_two_keeps_their_clusters_apart() -> None:
    found = clusters([person(CHAIR), person(UNACCENTED), person(OTHER_TONE)])
    assert all(not {CHAIR[0], OTHER_TONE[0]} <= {p.name for p in cluster} for cluster in found)


@pytest.mark.parametrize("feature", [f for features in FEATURES.values() for f in features], ids=lambda f: f.__name__)
def test_every_feature_explains_itself(feature: object) -> None:
    assert feature.__doc__


def own(profile: Profile, mention: str) -> Profile:
    """The profile that a judged mention has to itself."""
    return replace(profile, mention=mention)


def pairs(*pair: Profile) -> frozenset[tuple[str, str]]:
    a, b = sorted(profile.id for profile in pair)
    return frozenset({(a, b)})


@pytest.mark.parametrize("holder", [CHAIR, NOTHING_KNOWN])
def test_a_judged_mention_stays_with_the_profile_it_came_from(holder: Holder) -> None:
    shared = person(holder)
    assert len(clusters([shared, own(shared, "m1"), own(shared, "m2")])) == 1


def test_what_is_judged_one_comes_together_whatever_the_score_and_the_block() -> None:
    one, other = own(person(CHAIR), "m1"), own(person(OTHER_TONE), "m2")
    elsewhere = own(person(("Trần Thị Mẫu", "", "", "")), "m3")
    assert len(clusters([one, other], Judged(same=pairs(one, other)))) == 1
    assert len(clusters([one, elsewhere], Judged(same=pairs(one, elsewhere)))) == 1


def test_what_is_judged_different_never_meets_even_by_way_of_a_third() -> None:
    shared, one, other = person(CHAIR), own(person(CHAIR), "m1"), own(person(CHAIR), "m2")
    found = clusters([shared, one, other, person(SECRETARY)], Judged(different=pairs(one, other)))
    assert sorted(len(cluster) for cluster in found) == [1, 3]
    assert all(not {one.id, other.id} <= {p.id for p in cluster} for cluster in found)
