"""Whether two tasks have one doer, and what stays open of it."""

import pytest

from loaders.resolve.doers import Doers, OneDoer, one_doer

BAR = OneDoer("different_lead", "")


def told(lead: str, office: str) -> Doers:
    return frozenset({lead} if lead else ()), frozenset({office} if office else ())


HERE, THERE, OPEN = told("y-te-st", "sở y tế"), told("y-te-mn", "sở y tế"), told("y-te", "sở y tế ?")
SECTOR, OTHER = told("", "sở y tế ?"), told("noi-vu", "sở nội vụ ?")

DOERS = [
    (HERE, HERE, True),
    (HERE, THERE, False),
    (HERE, OPEN, True),
    (OPEN, OPEN, True),
    (HERE, SECTOR, True),
    (OPEN, OTHER, False),
    (SECTOR, OTHER, False),
]


@pytest.mark.parametrize(("one", "other", "same"), DOERS)
def test_an_open_office_is_that_of_any_province(one: Doers, other: Doers, same: bool) -> None:
    assert one_doer(one, other) is one_doer(other, one) is same


def test_an_open_office_is_that_of_one_province_only() -> None:
    joined = BAR.joined(HERE, OPEN)
    assert BAR.against(joined, OPEN) is None
    assert BAR.against(joined, THERE)
    assert joined == BAR.joined(OPEN, HERE)
