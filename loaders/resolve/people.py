"""What ties people of one name together and what keeps them apart.

A tie names a circle in which both are found: holders of an office, leaders of a body, of a province. Its weight is the
chance that nobody else in a circle of that size bears the name: a rare name needs less than a common one.
"""

from collections.abc import Callable, Mapping

from graph.model.claims import Profile
from loaders.reference.name_frequency import share
from loaders.resolve.bars import OnePlaceAtATime, OneValue, Spans
from loaders.resolve.ties import Tie

# How many people a circle holds over the years that documents tell of.
HEADS, DEPUTIES, MEMBERS = 5, 30, 500
BODY_LEADERS, PROVINCE_LEADERS, PROVINCE_OFFICIALS, CENTRAL_LEADERS = 60, 120, 800, 3_000
MEETING = 150
OFFICIALS = 100_000
COMMONER = 3  # among officials, who are older, Văn, Thị and Hùng are commoner than in the list that was counted
AT_MOST_UNSURE = 0.7  # a name alone never makes two people one, however rare


def _circle(**sizes: int) -> Callable[[Profile], Mapping[str, float]]:
    """The weights of the keys in some features of a profile, each feature a circle of so many people."""

    def weights(profile: Profile) -> Mapping[str, float]:
        bearers = COMMONER * share(profile.name)
        return {
            key: 1 / (1 + size * bearers)
            for feature, size in sorted(sizes.items(), key=lambda item: -item[1])
            for key in profile.features.get(feature, ())
        }

    return weights


def _name_alone(profile: Profile) -> Mapping[str, float]:
    return {profile.block: min(AT_MOST_UNSURE, 1 / (1 + OFFICIALS * COMMONER * share(profile.name)))}


def _accented(profile: Profile) -> frozenset[str]:
    name = profile.features["name"][0]
    return frozenset() if name == profile.block else frozenset({name})


def _headed(profile: Profile) -> Spans:
    parts = (entry.split(" ", 2) for entry in profile.features.get("heads", ()))
    found = {place: (since, until) for since, until, place in parts}
    return found if len(found) == 1 else {}


TIES = (
    Tie(
        "same_office",
        "They hold an office of the same name in the same body.",
        _circle(head_offices=HEADS, offices=DEPUTIES, memberships=MEMBERS),
    ),
    Tie(
        "same_body",
        "They have offices in the same body, or in one that took over from it.",
        _circle(bodies=BODY_LEADERS, member_bodies=MEMBERS),
    ),
    Tie(
        "same_province",
        "They have offices in the same province, or in one that took over from it.",
        _circle(led_places=PROVINCE_LEADERS, places=PROVINCE_OFFICIALS),
    ),
    Tie("same_level", "They lead bodies of the central level.", _circle(levels=CENTRAL_LEADERS)),
    Tie("same_meeting", "They were at the same meeting.", _circle(meetings=MEETING)),
    Tie("same_name", "They bear the same name, which never suffices.", _name_alone),
)
BARS = (
    OneValue("different_name", "Spelled with other letters or tones (Hùng, Hưng), both with accents.", _accented),
    OnePlaceAtATime("two_provinces", "Each heads a body of another province on the same day.", _headed),
)
