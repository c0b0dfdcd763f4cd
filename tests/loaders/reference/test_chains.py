"""What follows every department and organ of every province, looked at over the whole reference table."""

import pytest

from loaders.reference.bodies import BODIES, DEPARTMENTS
from loaders.reference.places import PROVINCES, Province, province
from loaders.reference.provincial import ORGANS, ProvincialBody, provincial_body
from loaders.reference.succession import elsewhere, following
from loaders.reference.tables import verified

BEFORE = [own for own in PROVINCES if not own.valid_from]


def ends(body: ProvincialBody) -> list[ProvincialBody]:
    """The bodies in which the chains from `body` end; itself where nothing follows."""
    steps = list(following(body))
    return [end for step in steps for end in ends(step.after)] if steps else [body]


@pytest.mark.parametrize("own", BEFORE, ids=lambda own: own.name)
def test_no_chain_ends_in_a_body_that_ended(own: Province) -> None:
    organs = [ProvincialBody(what, own) for what in ORGANS]
    departments = [ProvincialBody(known.without_place, own, known) for known in DEPARTMENTS]
    followed = [body for body in (*organs, *departments) if list(following(body))]
    ended = {body.name: [end.name for end in ends(body) if end.names[-1].until] for body in followed}
    assert {name: closed for name, closed in ended.items() if closed} == {}


def test_no_verified_successor_of_a_central_body_ended() -> None:
    closed = {body.id for body in BODIES if body.valid_to and not body.successor}
    assert not {row["successor"] for row in verified("bodies")} & closed


def test_a_department_for_ethnic_affairs_is_followed_through_the_merger_of_its_province() -> None:
    board = provincial_body("Ban Dân tộc tỉnh Yên Bái", "2024-06-05")
    assert board is not None
    [first] = following(board)
    [second] = following(first.after)
    assert [(step.on, step.after.name) for step in (first, second)] == [
        ("2025-03-01", "Sở Dân tộc và Tôn giáo tỉnh Yên Bái"),
        ("2025-07-01", "Sở Dân tộc và Tôn giáo tỉnh Lào Cai"),
    ]


def test_a_department_that_a_province_may_do_without_is_not_inferred_through_a_merger() -> None:
    own = province("Bình Định", "2024-06-05")
    assert own is not None
    [known] = [one for one in DEPARTMENTS if one.id == "so-ngoai-vu"]
    assert list(following(ProvincialBody(known.without_place, own, known))) == []


@pytest.mark.parametrize(
    ("department", "ministry"),
    [
        ("so-giao-thong-van-tai", "bo-giao-thong-van-tai"),
        ("so-lao-dong-thuong-binh-va-xa-hoi", "bo-lao-dong-thuong-binh-va-xa-hoi"),
    ],
)
def test_what_left_the_field_of_a_ministry_left_that_of_its_departments(department: str, ministry: str) -> None:
    after = {body.id: body.successor for body in (*BODIES, *DEPARTMENTS)}
    assert elsewhere(department, after[department]) == elsewhere(ministry, after[ministry]) != ()
