"""Who chaired a meeting, as meetings of several documents are compared by it."""

from dataclasses import replace

import pytest

from graph.model.claims import AGAIN, RANK
from graph.model.facts import Actor, Commitment, Facts, Meeting, Place, SourceDocument
from graph.model.span import Span
from loaders.claims.assemble import claims_of

HERE = (Span(0, 4),)
CHAIRS = [  # who, kind, offices, and what they are compared by
    ("Lê Văn Thử", "person", (), ["lê văn thử"]),
    ("Lê Văn Thử", "person", ("Bộ trưởng Bộ Y tế",), ["lê văn thử", "người đứng đầu bo-y-te"]),
    ("Bộ trưởng Bộ Y tế", "office", (), ["người đứng đầu bo-y-te"]),
    ("Thứ trưởng Bộ Y tế", "office", (), []),  # there are several
    ("Chủ tịch UBND tỉnh", "office", (), []),  # of which province?
    ("Giám đốc Sở Y tế", "office", (), []),
]


@pytest.mark.parametrize(("name", "kind", "offices", "keys"), CHAIRS)
def test_a_chair_is_a_person_or_the_one_head_of_a_body(
    name: str, kind: str, offices: tuple[str], keys: list[str]
) -> None:
    chair = Actor(name=name, kind=kind, as_=offices, evidence=HERE)  # type: ignore[arg-type]
    held = Meeting(id="m1", name="hội nghị", kind="hội nghị", chairs=(chair,), rule="test", evidence=HERE)
    facts = Facts(document=SourceDocument(id="d", text="made", sha256="0", extractor="test"), meetings=(held,))
    (mention,) = (m for m in claims_of(facts).mentions.values() if m.label == "Meeting")
    assert mention.profile is not None
    assert list(mention.profile.features["led"]) == keys


def test_a_meeting_named_by_its_day_alone_is_looked_for_by_who_leads_the_one_that_looks_back_on_it() -> None:
    chair = Actor(name="Lê Văn Thử", kind="person", evidence=HERE)
    held = Meeting(
        id="m1", name="cuộc họp", kind="cuộc họp", date="2031-04-26", chairs=(chair,), rule="t", evidence=HERE
    )
    before = Meeting(id="m2", name="cuộc họp", kind="cuộc họp", date="2031-02-27", rule="t", evidence=(Span(2, 4),))
    named = replace(before, name="cuộc họp về chống dịch sởi")
    assert [led_later(held, one) for one in (before, named, replace(before, date="2031-05-01"))] == [
        [(), ("lê văn thử",)], [(), ()], [(), ()],
    ]  # fmt: skip


def led_later(*meetings: Meeting) -> list[tuple[str, ...]]:
    facts = Facts(document=SourceDocument(id="d", text="made", sha256="0", extractor="test"), meetings=meetings)
    profiles = (m.profile for m in claims_of(facts).mentions.values() if m.label == "Meeting")
    return [profile.features["led_later"] for profile in profiles if profile]


TOPICS = [
    ("hội nghị với các xã, phường về chống dịch sởi", {"chống", "dịch", "sởi"}),
    ("họp với các sở, ngành liên quan", set()),
    ("buổi làm việc với Quỹ Thắp Sáng", {"quỹ", "thắp", "sáng"}),
]


@pytest.mark.parametrize(("name", "topic"), TOPICS)
def test_guests_of_no_name_are_not_what_a_meeting_is_about(name: str, topic: set[str]) -> None:
    held = Meeting(id="m1", name=name, kind="hội nghị", rule="test", evidence=HERE)
    facts = Facts(document=SourceDocument(id="d", text="made", sha256="0", extractor="test"), meetings=(held,))
    (mention,) = (m for m in claims_of(facts).mentions.values() if m.label == "Meeting")
    assert mention.profile is not None
    assert set(mention.profile.features["topic"]) == topic


RETOLD = [  # the day, the day of the document, what the meeting was about; its rank
    ("2031-03-01", "2031-03-02", "chống dịch sởi", ("0", "2031-03-01")),
    (None, "2031-03-02", "chống dịch sởi", ("1", "2031-03-02")),
    (None, "2031-03-02", "sởi", ()),
    (None, None, "chống dịch sởi", ()),
    ("XXXX-03-01", "2031-03-02", "chống dịch sởi", ()),
]


@pytest.mark.parametrize(("day", "published", "about", "rank"), RETOLD)
def test_a_meeting_without_its_day_is_looked_for_by_that_of_its_document(
    day: str | None, published: str | None, about: str, rank: tuple[str, ...]
) -> None:
    place = Place(id="l1", name="Mây Ngàn", kind="tỉnh", rule="test", evidence=HERE)
    held = Meeting(id="m1", name=f"hội nghị về {about}", kind="hội nghị", date=day, rule="test", evidence=HERE)
    document = SourceDocument(id="d", text="made", sha256="0", extractor="test", published=published)
    facts = Facts(document=document, places=(place,), meetings=(held,))
    (mention,) = (m for m in claims_of(facts).mentions.values() if m.label == "Meeting")
    assert mention.profile is not None
    assert mention.profile.features.get(RANK, ()) == rank
    assert len(mention.profile.features.get(AGAIN, ())) == (3 if rank else 0)


def test_a_meeting_without_its_day_is_looked_for_by_who_was_heard_and_nationwide() -> None:
    concluded = Actor(name="Lê Văn Thử", kind="person", evidence=HERE)
    told = [
        Meeting(
            id=f"m{i}",
            name="hội nghị toàn quốc về chống dịch sởi",
            kind="hội nghị",
            date=day,
            concluded_by=by,
            rule="test",
            evidence=(Span(i, 4),),
        )
        for i, (day, by) in enumerate((("2031-03-01", (concluded,)), (None, (concluded,)), (None, ())))
    ]
    document = SourceDocument(id="d", text="made", sha256="0", extractor="test", published="2031-03-02")
    facts = Facts(document=document, meetings=tuple(told))
    mentions = (m.profile for m in claims_of(facts).mentions.values() if m.label == "Meeting")
    held, by_people, nationwide = (set(profile.features[AGAIN]) for profile in mentions if profile)
    assert held == by_people > nationwide and len(nationwide) == 3


COMMITTEE = "Ban Chỉ đạo phòng thủ dân sự tỉnh Mây Ngàn"
MATTERS = [
    (f"phiên họp {COMMITTEE}", {"phòng", "thủ", "dân", "sự"}),
    (f"phiên họp {COMMITTEE} về bão số ba", {"phòng", "thủ", "dân", "sự", "bão", "số", "ba"}),
]


@pytest.mark.parametrize(("name", "matter"), MATTERS)
def test_the_field_of_a_committee_says_what_its_meeting_was_about(name: str, matter: set[str]) -> None:
    host = Actor(name=COMMITTEE, kind="body", evidence=HERE)
    held = Meeting(id="m1", name=name, kind="phiên họp", of=(host,), rule="test", evidence=HERE)
    place = Place(id="l1", name="Mây Ngàn", kind="tỉnh", rule="test", evidence=HERE)
    document = SourceDocument(id="d", text="made", sha256="0", extractor="test")
    facts = Facts(document=document, places=(place,), meetings=(held,))
    (mention,) = (m for m in claims_of(facts).mentions.values() if m.label == "Meeting")
    assert mention.profile is not None
    assert matter == set(mention.profile.features["matter"])


@pytest.mark.parametrize(("meeting", "marks"), [(None, 2), ("m1", 2), ("m2", 0)])
def test_a_paper_that_only_refers_to_a_meeting_repeats_its_tasks(meeting: str | None, marks: int) -> None:
    held = Meeting(id="m1", name="hội nghị", kind="hội nghị", date="2031-03-01", rule="test", evidence=HERE)
    told = [
        Commitment(
            id=f"c{i}",
            kind="assignment",
            verb="giao",
            text=f"lập {10 + i} trạm",
            lead=(Actor(name=f"Sở {i}", kind="body", evidence=HERE),),
            meeting=meeting,
            rule="test",
            evidence=HERE,
        )
        for i in range(2)
    ]
    document = SourceDocument(id="d", text="made", sha256="0", extractor="test")
    facts = Facts(document=document, meetings=(held,), commitments=tuple(told))
    (mention,) = (m for m in claims_of(facts).mentions.values() if m.label == "Meeting")
    assert mention.profile is not None
    assert len(mention.profile.features["tasks"]) == marks


HOSTS = [
    ("UBND tỉnh Sông Trăng", 1),
    ("Bộ Y tế", 1),
    # Of which province, or commune?
    ("UBND tỉnh", 0),
    ("Ban Chỉ đạo 138 tỉnh", 0),
    ("UBND xã", 0),
]


@pytest.mark.parametrize(("name", "hosts"), HOSTS)
def test_a_host_of_no_place_neither_ties_nor_parts_meetings(name: str, hosts: int) -> None:
    host = Actor(name=name, kind="body", evidence=HERE)
    held = Meeting(id="m1", name="hội nghị", kind="hội nghị", of=(host,), rule="test", evidence=HERE)
    facts = Facts(document=SourceDocument(id="d", text="made", sha256="0", extractor="test"), meetings=(held,))
    (mention,) = (m for m in claims_of(facts).mentions.values() if m.label == "Meeting")
    assert mention.profile is not None
    assert len(mention.profile.features["of"]) == hosts
