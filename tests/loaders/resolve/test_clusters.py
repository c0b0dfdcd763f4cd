"""Which mentions come together and which stay apart, as tables."""

from dataclasses import replace
from itertools import permutations

import pytest
from held import meeting

from graph.model.claims import Profile
from graph.model.judgement import Judged
from loaders.language.letters import name_key
from loaders.language.unaccented import unaccented
from loaders.resolve.clusters import clusters
from loaders.resolve.kinds import KINDS
from loaders.resolve.verdict import Verdict, compare, recurs

NOBODY: dict[str, tuple[str, ...]] = {}


def person(name: str, **features: tuple[str, ...]) -> Profile:
    return Profile(
        kind="Person",
        block=unaccented(name_key(name)),
        name=name,
        features={"name": (name_key(name),), **features},
    )


def leader(name: str, office: str, body: str, province: str, **features: tuple[str, ...]) -> Profile:
    led = {"bodies": (f"{body} {province}",), "led_places": (province,), "places": (province,)}
    return person(name, head_offices=(f"{office} {body} {province}",), **led, **features)


def official(name: str, body: str, province: str) -> Profile:
    return person(
        name, offices=(f"phó giám đốc {body} {province}",), bodies=(f"{body} {province}",), places=(province,)
    )


CHAIR = leader("Lê Văn Hùng", "chủ tịch", "ubnd", "sông trăng")
SECRETARY = leader("Lê Văn Hùng", "bí thư", "tỉnh ủy", "sông trăng")
ELSEWHERE = leader("Lê Văn Hùng", "chủ tịch", "ubnd", "mây ngàn")
OTHER_TONE = leader("Lê Văn Hưng", "chủ tịch", "ubnd", "sông trăng")
UNACCENTED = leader("Le Van Hung", "chủ tịch", "ubnd", "sông trăng")
OTHER_SPELLING = leader("LÊ  Văn\u00a0Hu\u0300ng", "chủ tịch", "ubnd", "sông trăng")
NOTHING_KNOWN = person("Lê Văn Hùng")


def heading(province: str, since: str, until: str) -> Profile:
    return leader("Lê Văn Hùng", "chủ tịch", "ubnd", province, heads=(f"{since} {until} {province}",))


UB, TT, HD = ("ub",), ("ttcp",), ("hđ",)
DAY, AN, FLOODS = "2031-07-19", ("lê văn an",), ("bão", "lũ")
SWINE = ("bệnh", "châu", "dịch", "lợn", "phi", "tả")


def about(topic: tuple[str, ...], province: str = "mn", name: str = "hội nghị") -> Profile:
    return meeting(day=DAY, name=f"{name} {len(topic)}", topic=topic, home=(province,), sort=("cuộc họp",))


VERDICTS = [
    (CHAIR, SECRETARY, Verdict.SAME, "leaders of one province"),
    (CHAIR, ELSEWHERE, Verdict.UNSURE, "namesakes of two provinces"),
    (CHAIR, OTHER_TONE, Verdict.DIFFERENT, "Hùng is not Hưng, the same office notwithstanding"),
    (CHAIR, UNACCENTED, Verdict.SAME, "written without accents"),
    (CHAIR, OTHER_SPELLING, Verdict.SAME, "case, spaces and combining marks"),
    (CHAIR, NOTHING_KNOWN, Verdict.UNSURE, "a bare name"),
    (person("Tô Sỹ Mẫu"), person("Tô Sĩ Mẫu"), Verdict.UNSURE, "a rare name alone"),
    (official("Tô Sỹ Mẫu", "sở y tế", "x"), official("Tô Sĩ Mẫu", "sở nội vụ", "x"), Verdict.SAME, "a rare name"),
    (
        official("Nguyễn Văn Hùng", "sở y tế", "x"),
        official("Nguyễn Văn Hùng", "sở nội vụ", "x"),
        Verdict.UNSURE,
        "a common name in one province",
    ),
    (
        official("Nguyễn Văn Hùng", "sở y tế", "x"),
        official("Nguyễn Văn Hùng", "sở y tế", "x"),
        Verdict.SAME,
        "a common name in one body",
    ),
    (
        person("Tô Sỹ Mẫu", meetings=("ub 2031-03-01",)),
        person("Tô Sỹ Mẫu", meetings=("ub 2031-03-01",)),
        Verdict.SAME,
        "bare names at one meeting",
    ),
    (
        heading("sông trăng", "2031-01-01", "2031-06-30"),
        heading("mây ngàn", "2031-03-01", "2031-03-01"),
        Verdict.DIFFERENT,
        "heads of two provinces on one day",
    ),
    (
        heading("sông trăng", "2031-01-01", "2031-06-30"),
        heading("mây ngàn", "2031-07-01", "2031-09-01"),
        Verdict.UNSURE,
        "heads of two provinces one after the other",
    ),
    (meeting("8", UB, "2031-04-24"), meeting("8", UB), Verdict.SAME, "number and body"),
    (meeting("8", ("tct", "ub")), meeting("8", UB), Verdict.SAME, "a joint session, one host named"),
    (meeting("8", UB), meeting("9", UB), Verdict.DIFFERENT, "two numbers"),
    (meeting("8", UB, "2031-04-24"), meeting("8", UB, "2032-04-24"), Verdict.DIFFERENT, "two days"),
    (meeting("8", UB, "2031-11-18"), meeting("8", UB, "2031-11-19"), Verdict.SAME, "one session dated differently"),
    (meeting("8", UB, "2031-11-18"), meeting("8", UB, "2031-12-18"), Verdict.DIFFERENT, "a number a month later"),
    (
        meeting("8", HD, "2031-11-18", name="kỳ họp thứ 8"),
        meeting("8", HD, "2031-12-18", name="kỳ họp thứ 8"),
        Verdict.SAME,
        "a session of an assembly lasts for weeks",
    ),
    (
        meeting("8", HD, "2031-11-18", name="kỳ họp thứ 8"),
        meeting("8", HD, "2032-03-18", name="kỳ họp thứ 8"),
        Verdict.DIFFERENT,
        "and not for months",
    ),
    (about(SWINE), about((*SWINE[:5], "giải", "pháp")), Verdict.SAME, "most words of a long name, in one province"),
    (about(SWINE), about((*SWINE[:4], "học", "phí")), Verdict.UNSURE, "some of its words"),
    (about(SWINE, "mn"), about(SWINE, "st"), Verdict.UNSURE, "one matter and day, two provinces"),
    (
        about(SWINE, "mn", "hội nghị toàn quốc về dịch"),
        about(SWINE, "st", "hội nghị trực tuyến toàn quốc chống dịch"),
        Verdict.SAME,
        "one of the whole country, told by two provinces",
    ),
    (meeting("8", UB, "2031-11-18"), meeting("8", TT, "2031-11-19"), Verdict.DIFFERENT, "two bodies in one week"),
    (
        meeting("8", UB, "2031-11-18", name="phiên họp thứ 8"),
        meeting("8", UB, "2031-11-19", name="hội nghị lần thứ 8"),
        Verdict.DIFFERENT,
        "sessions and conferences are counted apart",
    ),
    (
        meeting("8", UB, "2031-11-18", term="XVIII"),
        meeting("8", UB, "2031-11-19", term="XIX"),
        Verdict.DIFFERENT,
        "two terms in one week",
    ),
    (meeting(of=UB, day="2031-11-18"), meeting(of=UB, day="2031-11-19"), Verdict.DIFFERENT, "no number, two days"),
    (meeting("1", HD, term="XVIII"), meeting("1", HD, term="XIX"), Verdict.DIFFERENT, "two terms"),
    (meeting(of=TT, day="XXXX-07-19"), meeting(of=TT, day="2031-07-19", name="họp"), Verdict.SAME, "year open"),
    (
        meeting(of=TT, day="2031-07-19", part="sáng"),
        meeting(of=TT, day="2031-07-19", part="chiều"),
        Verdict.DIFFERENT,
        "morning and afternoon",
    ),
    (
        meeting(day="2031-07-19", name="hội nghị trực tuyến về bão số ba"),
        meeting(day="2031-07-19", name="hội nghị trực tuyến về bão số ba", of=UB),
        Verdict.SAME,
        "a telling name and the day",
    ),
    (meeting(day="2031-07-19"), meeting(day="2031-07-19", of=UB), Verdict.UNSURE, "a name of any meeting and the day"),
    (meeting(day="2031-07-19", of=HD), meeting(day="2031-07-19", of=UB), Verdict.DIFFERENT, "two hosts on one day"),
    (meeting(of=UB), meeting(of=UB, name="họp"), Verdict.UNSURE, "a body alone"),
    (meeting(day=DAY, led=AN), meeting(day=DAY, name="họp", led=AN, of=UB), Verdict.SAME, "one chair on one day"),
    (meeting("5", UB, DAY, led=AN), meeting(day=DAY, led=AN, topic=FLOODS), Verdict.SAME, "one tells no number"),
    (
        meeting(day=DAY, led=AN, topic=FLOODS),
        meeting(day=DAY, led=AN, topic=("học", "phí")),
        Verdict.DIFFERENT,
        "two matters on one day",
    ),
    (meeting(day=DAY, led=AN), meeting(day="2031-07-20", led=AN), Verdict.DIFFERENT, "one chair on two days"),
    (meeting(day="2031-07-19", name="họp a"), meeting(day="2031-07-19", name="họp b"), Verdict.UNSURE, "a day alone"),
]


@pytest.mark.parametrize(("a", "b", "verdict", "why"), VERDICTS, ids=[row[3] for row in VERDICTS])
def test_verdict_and_its_reasons_are_symmetric(a: Profile, b: Profile, verdict: Verdict, why: str) -> None:
    assert compare(a, b).verdict is verdict, why
    assert compare(a, b).score == compare(b, a).score
    assert {r.feature for r in compare(a, b).reasons} == {r.feature for r in compare(b, a).reasons}


def together(*profiles: Profile, judged: Judged | None = None) -> set[frozenset[str]]:
    found = clusters(profiles, judged) if judged else clusters(profiles)
    return {frozenset(profile.id for profile in cluster) for cluster in found}


def test_clusters_do_not_depend_on_order() -> None:
    holders = (CHAIR, SECRETARY, ELSEWHERE, OTHER_TONE, NOTHING_KNOWN)
    found = {frozenset(together(*order)) for order in permutations(holders)}
    assert len(found) == 1
    assert sorted(len(cluster) for cluster in next(iter(found))) == [1, 1, 1, 2]


def test_dates_of_one_session_do_not_drift_beyond_a_week() -> None:
    days = [meeting("8", UB, f"2031-11-{day}") for day in (10, 14, 18)]
    found = {frozenset(together(*order)) for order in permutations(days)}
    assert len(found) == 1
    assert max(map(len, next(iter(found)))) < 3


def test_a_name_without_accents_that_fits_two_people_joins_neither() -> None:
    assert together(CHAIR, UNACCENTED) == {frozenset({CHAIR.id, UNACCENTED.id})}
    assert together(CHAIR, UNACCENTED, OTHER_TONE) == {frozenset({p.id}) for p in (CHAIR, UNACCENTED, OTHER_TONE)}


def own(profile: Profile, mention: str) -> Profile:
    """The profile that a judged mention has to itself."""
    return replace(profile, mention=mention)


def pairs(*pair: Profile) -> frozenset[tuple[str, str]]:
    a, b = sorted(profile.id for profile in pair)
    return frozenset({(a, b)})


@pytest.mark.parametrize("shared", [CHAIR, NOTHING_KNOWN])
def test_a_judged_mention_stays_with_the_profile_it_came_from(shared: Profile) -> None:
    assert len(together(shared, own(shared, "m1"), own(shared, "m2"))) == 1


def test_what_is_judged_one_comes_together_whatever_the_score_and_the_block() -> None:
    one, other, elsewhere = own(CHAIR, "m1"), own(OTHER_TONE, "m2"), own(person("Trần Thị Mẫu"), "m3")
    assert len(together(one, other, judged=Judged(same=pairs(one, other)))) == 1
    assert len(together(one, elsewhere, judged=Judged(same=pairs(one, elsewhere)))) == 1


def test_what_is_judged_different_never_meets_and_what_fits_to_both_joins_neither() -> None:
    shared, one, other = CHAIR, own(CHAIR, "m1"), own(CHAIR, "m2")
    found = together(shared, one, other, SECRETARY, judged=Judged(different=pairs(one, other)))
    assert found == {frozenset({one.id}), frozenset({other.id}), frozenset({shared.id, SECRETARY.id})}


def test_of_contradicting_judgements_the_different_counts() -> None:
    pair = pairs(CHAIR, SECRETARY)
    assert len(together(CHAIR, SECRETARY, judged=Judged(pair, pair))) == 2


@pytest.mark.parametrize(
    ("profile", "enough"),
    [(NOTHING_KNOWN, False), (person("Tô Sỹ Mẫu"), False), (CHAIR, True), (meeting(day="2031-07-19"), False)],
)
def test_only_more_than_a_name_is_found_again_in_another_document(profile: Profile, enough: bool) -> None:
    assert recurs(profile) is enough


PARTS = [part for kind in KINDS.values() for part in (*kind.ties, *kind.bars)]


@pytest.mark.parametrize("part", PARTS, ids=[part.name for part in PARTS])
def test_every_tie_and_bar_explains_itself(part: object) -> None:
    assert getattr(part, "doc", "").endswith(".")
