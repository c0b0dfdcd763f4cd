"""A made-up country with known truth: officials with careers over years, and the articles that name them.

63 provinces and 20 ministries that do not exist; four in five officials serve in one province and rise there (commune,
department, province), some leaders are moved to another province, the others serve in ministries. Every article is
about one meeting, in one province or ministry, and names some of its officials with their offices of that day; heads
are named most. Appointments are told by articles that name the old and the new office (nine in ten are). One mention
in two hundred has no office. Names come from `worlds.names`, so namesakes are as frequent as in reality.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from itertools import pairwise
from random import Random

from worlds.names import Names
from worlds.small import Writing

from graph.model.facts import Actor, Attendee, Body, Facts, Meeting, Person, Place, Position, SourceDocument
from graph.model.span import Span
from loaders.language.letters import name_key

RULE = "world/made-up"
PROVINCES = [f"{a} {b}" for a in ("Sông", "Mây", "Đồi", "Suối", "Rừng", "Biển", "Gió")
             for b in ("Trăng", "Ngàn", "Bạc", "Xanh", "Lam", "Tím", "Vàng", "Biếc", "Hồng")]  # fmt: skip
MINISTRIES = [f"Bộ {a} {b}" for a in ("Thủy triều", "Ánh sáng", "Cầu vồng", "Tiếng vang")
              for b in ("và Gió", "và Mưa", "và Sương", "và Nắng", "và Tuyết")]  # fmt: skip
DEPARTMENTS = ("Y tế", "Nội vụ", "Tài chính", "Tư pháp", "Công Thương", "Xây dựng", "Dân tộc", "Du lịch")
COMMUNES = (
    "Lau Sậy",
    "Bãi Ngà",
    "Cửa Mây",
    "Đá Chồng",
    "Bến Lau",
    "Gò Cát",
    "Đồng Khói",
    "Núi Đôi",
    "Vàm Tre",
    "Cồn Gió",
)
FIRST, LAST = date(2012, 1, 1), date(2024, 12, 31)
PER_OFFICIAL = 12  # mentions, on average
BARE, TOLD, MOVED, CENTRAL = 0.005, 0.9, 0.06, 0.2

Office = tuple[str, str, str, str]  # title, body, its kind, the unit it serves
LADDER = (
    (("Chủ tịch", "UBND xã {commune}", "people_committee", "xã {commune}"),
     ("Phó Giám đốc", "Sở {department} tỉnh {province}", "department", "{province}"),
     ("Trưởng phòng", "Sở {department} tỉnh {province}", "department", "{province}")),
    (("Giám đốc", "Sở {department} tỉnh {province}", "department", "{province}"),
     ("Chánh Văn phòng", "UBND tỉnh {province}", "people_committee", "{province}")),
    (("Phó Chủ tịch", "UBND tỉnh {province}", "people_committee", "{province}"),
     ("Phó Chủ tịch", "HĐND tỉnh {province}", "people_council", "{province}")),
    (("Chủ tịch", "UBND tỉnh {province}", "people_committee", "{province}"),
     ("Bí thư", "Tỉnh ủy {province}", "party", "{province}")),
)  # fmt: skip
MINISTERIAL = (
    (("Phó Vụ trưởng", "{ministry}", "ministry", ""), ("Chuyên viên cao cấp", "{ministry}", "ministry", "")),
    (("Vụ trưởng", "{ministry}", "ministry", ""), ("Chánh Thanh tra", "{ministry}", "ministry", "")),
    (("Thứ trưởng", "{ministry}", "ministry", ""),),
    (("Bộ trưởng", "{ministry}", "ministry", ""),),
)
WEIGHT = (1, 2, 5, 12)  # how often an official of that step is named


@dataclass(frozen=True, slots=True)
class Stint:
    """An official in an office, from a day to the day before another; `at` is the province or ministry."""

    official: int
    office: Office
    step: int
    at: str
    since: date
    until: date


@dataclass(frozen=True, slots=True)
class Country:
    """Articles and, for each name in each article, who it is."""

    articles: list[Facts]
    truth: dict[tuple[str, str], int]


def country(mentions: int, seed: int = 1) -> Country:
    """A country whose articles name officials about `mentions` times."""
    random = Random(seed)
    names = Names(random)
    people = [names.full() for _ in range(max(2, mentions // PER_OFFICIAL))]
    stints = [stint for official in range(len(people)) for stint in career(official, random)]
    press = Press(people, random, names)
    for before, after in pairwise(stints):
        if before.official == after.official and random.random() < TOLD:
            for _ in range(random.randint(1, 3)):
                press.tell(after.at, after.since, [(after, (before, after))])
    there = {at: [s for s in stints if s.at == at] for at in sorted({s.at for s in stints})}
    while len(press.truth) < mentions:
        at = random.choice(list(there))
        day = FIRST + timedelta(days=random.randrange((LAST - FIRST).days))
        serving = [s for s in there[at] if s.since <= day < s.until]
        if serving:
            named = random.choices(serving, [WEIGHT[s.step] for s in serving], k=random.randint(3, 8))
            press.tell(at, day, [(stint, (stint,)) for stint in named])
    return Country(press.articles, press.truth)


def career(official: int, random: Random) -> Iterator[Stint]:
    """Two to four offices one after another, rising."""
    at = random.choice(MINISTRIES if random.random() < CENTRAL else PROVINCES)
    ladder = MINISTERIAL if at.startswith("Bộ ") else LADDER
    department, commune = random.choice(DEPARTMENTS), random.choice(COMMUNES)
    since = FIRST + timedelta(days=random.randrange(365 * 8))
    step = random.choices((0, 1, 2, 3), (60, 25, 10, 5))[0]
    for _ in range(random.randint(1, 4)):
        until = since + timedelta(days=random.randint(400, 1800))
        words = {"province": at, "ministry": at, "department": department, "commune": commune}
        title, body, kind, unit = (part.format(**words) for part in random.choice(ladder[step]))
        yield Stint(official, (title, body, kind, unit), step, at, since, until)
        since, step = until, min(step + (random.random() < 0.6), 3)
        if random.random() < 0.3:
            department = random.choice(DEPARTMENTS)
        if step >= 2 and ladder is LADDER and random.random() < MOVED:
            at = random.choice(PROVINCES)


class Press:
    """Articles while they are written."""

    def __init__(self, people: list[str], random: Random, names: Names) -> None:
        """Tell of `people`."""
        self._people, self._random, self._names = people, random, names
        self.articles: list[Facts] = []
        self.truth: dict[tuple[str, str], int] = {}

    def tell(self, at: str, day: date, named: list[tuple[Stint, tuple[Stint, ...]]]) -> None:
        """An article about a meeting in a province or ministry: who was there, with which offices."""
        key, text = f"article-{len(self.articles)}", Writing()
        line = (text.say(f"Ngày {day}, {at} họp"),)
        people: dict[str, Person] = {}
        offices: list[Office] = []
        for stint, held in named:
            name = self._people[stint.official]
            if name_key(name) in {name_key(one) for one in people}:
                continue
            written = self._names.written(name)
            shown = () if self._random.random() < BARE else tuple(s.office for s in held)
            people[written] = _person(len(people), written, shown, text)
            offices += shown
            self.truth[key, written] = stint.official
        self.articles.append(_article(key, day, at, text, people, offices, line))


def _person(number: int, name: str, offices: tuple[Office, ...], text: Writing) -> Person:
    line = (text.say(f"{', '.join(f'{title} {body}' for title, body, _, _ in offices)} {name} có mặt"),)
    posts = tuple(Position(title=title, body=body, rule=RULE, evidence=line) for title, body, _, _ in offices)
    return Person(id=f"p{number}", name=name, positions=posts, rule=RULE, evidence=line)


def _article(
    key: str, day: date, at: str, text: Writing, people: dict[str, Person], offices: list[Office], line: tuple[Span]
) -> Facts:
    central = at.startswith("Bộ ")
    host = at if central else f"UBND tỉnh {at}"
    bodies = {body: (kind, unit) for _, body, kind, unit in offices}
    bodies.setdefault(host, ("ministry", "") if central else ("people_committee", at))
    there = tuple(Attendee(name=name, kind="person", evidence=line) for name in people)
    meeting = Meeting(
        id="m1", name=f"Hội nghị của {host}", kind="hội nghị", date=str(day), attendees=there,
        of=(Actor(name=host, kind="body", evidence=line),), rule=RULE, evidence=line,
    )  # fmt: skip
    kept = "".join(text.words)
    return Facts(
        document=SourceDocument(
            id=key, text=kept, sha256=sha256(kept.encode()).hexdigest(), extractor="world", published=str(day)
        ),
        people=tuple(people.values()),
        bodies=tuple(
            Body(id=f"b{i}", name=body, kind=kind, place=unit or None, rule=RULE, evidence=line)
            for i, (body, (kind, unit)) in enumerate(bodies.items())
        ),
        places=() if central else (Place(id="l1", name=at, kind="tỉnh", rule=RULE, evidence=line),),
        meetings=(meeting,),
    )
