"""What ties meetings together and what keeps them apart; a day alone never makes two meetings one."""

from collections.abc import Mapping

from graph.model.claims import Profile
from loaders.resolve.bars import different
from loaders.resolve.ties import Tie

SURE, DOUBTFUL = 0.9, 0.5
TELLING = 5  # syllables from which a name is more than `hội nghị tổng kết năm`


def _number_and_host(profile: Profile) -> Mapping[str, float]:
    hosts, numbers = profile.features["of"], profile.features["number"]
    return {f"{number} {host}": SURE for number in numbers for host in hosts}


def _host_and_day(profile: Profile) -> Mapping[str, float]:
    return {f"{host} {day}": SURE for host in profile.features["of"] for day in profile.features["day"]}


def _name_and_day(profile: Profile) -> Mapping[str, float]:
    return {
        f"{name} {day}": SURE if len(name.split()) > TELLING else DOUBTFUL
        for name in profile.features["name"]
        for day in profile.features["day"]
    }


def _chair_and_day(profile: Profile) -> Mapping[str, float]:
    return {f"{chair} {day}": SURE for chair in profile.features["chairs"] for day in profile.features["day"]}


def _host_alone(profile: Profile) -> Mapping[str, float]:
    return dict.fromkeys(profile.features["of"], DOUBTFUL)


TIES = (
    Tie("same_number", "Two meetings of one body carry the same number.", _number_and_host),
    Tie("same_host_and_day", "Two meetings of one body on days that can be the same.", _host_and_day),
    Tie("same_name_and_day", "Two meetings of the same name on days that can be the same.", _name_and_day),
    Tie("same_chair_and_day", "Two meetings that one person chaired on days that can be the same.", _chair_and_day),
    Tie("same_host", "Two meetings of one body, which never suffices.", _host_alone),
)
BARS = (
    different("date", "Both days are known as far as the year, and they differ."),
    different("of", "Each is of another body; a joint session shares its hosts with a source that gives it to one."),
    different("number", "Both carry a number, and the numbers differ."),
    different("term", "Both belong to a term, and the terms differ."),
    different("topic", "Neither has a number, and their names share no word that says what they were about."),
    different("part_of_day", "One was in the morning and one in the afternoon."),
)
