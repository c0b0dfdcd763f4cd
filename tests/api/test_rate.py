"""So often in any hour and no more, whoever else asks."""

import pytest

from api import rate
from api.rate import Hourly
from graph.errors import TooMany


def test_an_address_may_do_it_so_often_in_any_hour() -> None:
    now = [0.0]
    hourly = Hourly(2, lambda: now[0])
    for now[0] in (0.0, 1000.0):
        hourly.count("a")
    for now[0] in (1001.0, 3599.0):
        with pytest.raises(TooMany):
            hourly.count("a")
        hourly.count("b")
    now[0] = 3600.0
    hourly.count("a")
    with pytest.raises(TooMany):
        hourly.count("a")


def test_addresses_do_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rate, "ADDRESSES", 3)
    hourly = Hourly(1)
    for address in "abcd":
        hourly.count(address)
    hourly.count("a")  # forgotten meanwhile
    with pytest.raises(TooMany):
        hourly.count("d")
