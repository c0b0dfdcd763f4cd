"""Which commitments of several documents are one, as a table."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from graph.model.claims import AGAIN, Mention
from graph.model.facts import Actor, Body, Commitment, Facts, SourceDocument
from graph.model.identity import digest
from graph.model.span import Span
from loaders.claims.assemble import claims_of
from loaders.grammar.extract import extract
from loaders.resolve.clusters import clusters

HERE = (Span(0, 4),)
DAY = "2031-03-01"
CONNECT = "kết nối hệ thống thông tin một cửa với cơ sở dữ liệu dân cư"


def task(text: str, lead: str = "Sở Y tế", kind: str = "body", **said: str) -> Commitment:
    doer = Actor(name=lead, kind=kind, evidence=HERE)  # type: ignore[arg-type]
    giver = Actor(name="Lê Văn Thử", kind="person", evidence=HERE)
    given = {"kind": "assignment", "verb": "giao", "made_on": DAY, **said}
    return Commitment(id=text, text=text, by=(giver,), lead=(doer,), rule="test", evidence=HERE, **given)  # type: ignore[arg-type]


def pledge(text: str, lead: str = "Sở Y tế", **said: str) -> Commitment:
    return replace(task(text, lead, **said), kind="pledge")


def by_nobody(text: str, **said: str) -> Commitment:
    return replace(task(text, **said), by=())


def mentions(document: str, *tasks: Commitment, published: str | None = None) -> Iterator[Mention]:
    bodies = ("Sở Y tế", "Sở Nội vụ", "UBND thành phố Hà Nội", "Sở Y tế tỉnh Sông Trăng", "Sở Y tế tỉnh Mây Ngàn")
    facts = Facts(
        document=SourceDocument(id=document, text="made", sha256="0", extractor="test", published=published),
        bodies=tuple(
            Body(
                id=f"b {b}",
                name=b,
                kind="department",
                place=b.partition(" tỉnh ")[2] or None,
                rule="test",
                evidence=HERE,
            )
            for b in bodies
        ),
        commitments=tuple(replace(one, id=f"c{i}", evidence=(Span(i % 4, 4),)) for i, one in enumerate(tasks)),
    )
    return (m for m in claims_of(facts).mentions.values() if m.label == "Commitment")


def count(*documents: tuple[Commitment, ...]) -> int:
    found = [m for i, tasks in enumerate(documents) for m in mentions(f"d{i}", *tasks)]
    return len(clusters({m.profile.id: m.profile for m in found if m.profile}.values()))


ONE = [
    (
        task("Sở Y tế bàn giao toàn bộ mặt bằng sạch", due="2031-04-30"),
        task("Sở Y tế phải có mặt bằng sạch giao cho chủ đầu tư", due="2031-04"),
        True,
        "one doer and term: three words in common, most of those of the shorter",
    ),
    (
        task("Sở Y tế bàn giao toàn bộ mặt bằng sạch", due="2031-04-30"),
        task("Sở Y tế phải có mặt bằng sạch giao cho chủ đầu tư"),
        False,
        "three words in common are few where one tells no term",
    ),
    (task(f"giao Sở Y tế {CONNECT}"), task(f"yêu cầu Sở Y tế khẩn trương {CONNECT} của tỉnh"), True, "other words"),
    (task(CONNECT), task(CONNECT, due="2031-04-30", due_text="trước 30/4"), True, "one paper tells the deadline"),
    (task(CONNECT, due="2031-04-30"), task(CONNECT, due="2031-05-30"), True, "the same words, another deadline"),
    (
        task(CONNECT, due="2031-04-30"),
        task(CONNECT.replace("dân cư", "đất đai"), due="2031-05-30"),
        False,
        "other words and another deadline",
    ),
    (task(CONNECT), task(CONNECT, made_on="2031-03-02"), False, "another day"),
    (task(CONNECT), task(CONNECT, lead="Sở Nội vụ"), False, "another doer"),
    (task(CONNECT), task(CONNECT, lead="Sở Y tế tỉnh Sông Trăng"), True, "one text leaves the province open"),
    (
        task(CONNECT, lead="Sở Y tế tỉnh Mây Ngàn"),
        task(CONNECT, lead="Sở Y tế tỉnh Sông Trăng"),
        False,
        "departments of two provinces",
    ),
    (task(CONNECT), task(CONNECT, lead="ngành y tế", kind="group"), True, "a sector is its department"),
    (task(CONNECT), task(CONNECT, kind="office", lead="Giám đốc Sở Y tế"), True, "the head named for the body"),
    (
        task(CONNECT, lead="UBND xã"),
        task(CONNECT, lead="UBND xã Tứ Mây"),
        True,
        "whoever is to do it, it is given by the same",
    ),
    (task(CONNECT, lead="Hà Nội", kind="place"), task(CONNECT, lead="UBND thành phố Hà Nội"), True, "the place named"),
    (task(f"{CONNECT} của 05 xã"), task(f"{CONNECT} của 5 xã"), True, "one number in two ways"),
    (
        task("cấp 40 tấn hóa chất cho các huyện có dịch bệnh ở gia súc, chia làm hai đợt"),
        task("xuất đủ 40 tấn hóa chất khử trùng cho các huyện"),
        True,
        "few words, but a number",
    ),
    (
        task("lập 12 chốt kiểm dịch liên ngành trên các tuyến quốc lộ, đường tỉnh giáp ranh, hoạt động cả ngày đêm"),
        task("dựng 12 chốt kiểm dịch liên ngành ở cửa ngõ giáp Mây Ngàn"),
        True,
        "two fifths of the words and a number",
    ),
    (
        task("giảm 30% thời gian thẩm định chủ trương đầu tư các khu nhà ở"),
        task("giảm 30% chi phí đi lại của cán bộ xã"),
        False,
        "a number and hardly a word",
    ),
    (
        task("đẩy nhanh hoàn thiện, bàn giao 612 căn cho người mua", due="2031-12-31"),
        task("bàn giao 612 căn hộ tại phường Tứ Mây", due="2031-12-31"),
        True,
        "few words, a number and the term",
    ),
    (
        task("cấp hóa chất cho các huyện có dịch bệnh ở gia súc, chia làm hai đợt"),
        task("xuất đủ hóa chất khử trùng cho các huyện"),
        False,
        "few words",
    ),
    (task(f"{CONNECT} của 12 xã"), task(f"{CONNECT} của 14 xã"), False, "another number"),
    (task(f"{CONNECT} của mười hai xã"), task(f"{CONNECT} của 14 xã"), True, "a number in words bars nothing"),
    (task(f"{CONNECT} từ ngày 1/5"), task(f"{CONNECT} của 14 xã"), True, "a day is no number"),
    (task(f"{CONNECT} dịp 02 tháng 9"), task(f"{CONNECT} của 14 xã"), True, "a day in words is none either"),
    (task(f"{CONNECT} theo phiên họp thứ 3"), task(f"{CONNECT} theo phiên họp thứ 4"), False, "of another meeting"),
    (task(f"{CONNECT} năm 2031"), task(f"{CONNECT} của 14 xã"), True, "a year is no number"),
    (task(f"{CONNECT} của 15-16 xã"), task(f"{CONNECT} của 1 xã"), False, "a range is no digit of it"),
    (task(f"{CONNECT} 24/24 giờ"), task(f"{CONNECT} cho 100% số xã, gồm 14 xã"), True, "all there is is no number"),
    (
        task("khoan hai mươi giếng cho các xã thiếu nước ở vùng cao, chia làm nhiều đợt"),
        task("khoan đủ 20 giếng nước sạch cho các xã"),
        True,
        "a number in words and one in figures",
    ),
    (task(CONNECT), task("xây dựng kế hoạch tiêm chủng cho trẻ em"), False, "another task"),
    (task("báo cáo"), task("báo cáo kết quả tiêm chủng cho trẻ em"), False, "too few words"),
    (task(CONNECT, due="2031-04"), pledge(CONNECT, due="2031-04-30"), True, "promised and ordered, by one term"),
    (task(CONNECT), pledge(CONNECT), False, "promised and ordered, without a term"),
    (
        task(CONNECT, due="2031-04-30"),
        pledge(CONNECT, due="2031-04-30", lead="Sở Nội vụ"),
        False,
        "promised by one, ordered of another",
    ),
]


@pytest.mark.parametrize(("a", "b", "one", "why"), ONE, ids=[row[3] for row in ONE])
def test_two_documents_tell_of_one_task(a: Commitment, b: Commitment, one: bool, why: str) -> None:
    assert count((a,), (b,)) == (1 if one else 2), why
    assert count((b,), (a,)) == (1 if one else 2), why


AGAIN_ROWS = [
    (task(CONNECT, due="2031-04-30"), task(CONNECT, due="2031-04"), True, "a day of the month"),
    (by_nobody(CONNECT, due="2031-04-30"), by_nobody(CONNECT, due="2031-04"), True, "a day of the month, no giver"),
    (by_nobody(CONNECT, due="2031-04-30"), by_nobody(CONNECT, due="2031-05"), False, "another month, no giver"),
    (task(f"{CONNECT} trong 30 ngày"), task(f"{CONNECT}, không quá 30 ngày"), True, "so many days"),
    (task(f"{CONNECT} hai lần mỗi tuần"), task(f"{CONNECT} 02 lần/tuần"), True, "so often"),
    (task(f"{CONNECT} ở hai mỏ"), task(f"{CONNECT} tại 02 mỏ"), True, "so many"),
    (task(CONNECT), task(CONNECT), True, "one doer and giver"),
    (task(CONNECT), task(CONNECT, lead="Sở Nội vụ"), False, "another doer"),
    (by_nobody(CONNECT), by_nobody(CONNECT), False, "nothing but words"),
    (
        task(CONNECT),
        task(CONNECT, lead="Sở Y tế tỉnh Sông Trăng"),
        True,
        "one giver, and a doer whose province one text leaves open",
    ),
    (
        task(CONNECT, lead="các chủ đầu tư", kind="group", due="2031-04-30"),
        task(CONNECT, lead="chủ đầu tư", kind="group", due="2031-04-30"),
        True,
        "nobody known must do it: one giver and term",
    ),
    (
        task(f"{CONNECT} ở 2 mỏ", lead="các chủ đầu tư", kind="group"),
        task(f"{CONNECT} ở 2 mỏ", lead="chủ đầu tư", kind="group"),
        True,
        "nobody known must do it: one giver",
    ),
    (
        by_nobody(f"{CONNECT} ở 2 mỏ", lead="các chủ đầu tư", kind="group"),
        by_nobody(f"{CONNECT} ở 2 mỏ", lead="chủ đầu tư", kind="group"),
        False,
        "nobody known must do it, nobody known gave it",
    ),
]


@pytest.mark.parametrize(("a", "b", "met", "why"), AGAIN_ROWS, ids=[row[3] for row in AGAIN_ROWS])
def test_tasks_of_two_days_meet_by_what_their_doer_or_giver_and_they_share(
    a: Commitment, b: Commitment, met: bool, why: str
) -> None:
    one, other = (set(next(mentions(f"d{i}", t)).profile.features[AGAIN]) for i, t in enumerate((a, b)))  # type: ignore[union-attr]
    assert bool(one & other) is met, why


def test_two_tasks_of_one_document_stay_two_whatever_another_says() -> None:
    plan, other_plan = (task(f"xây dựng kế hoạch tiêm chủng cho trẻ em vùng {where}") for where in ("cao", "thấp"))
    assert count((plan, other_plan)) == 2
    assert count((plan, other_plan), (task("xây dựng kế hoạch tiêm chủng cho trẻ em vùng"),)) >= 2


def test_without_a_day_that_both_name_the_same_words_are_two_tasks() -> None:
    undated = task(CONNECT, made_on="")
    assert count((undated,), (undated,)) == 2


def test_an_id_from_before_commitments_were_compared_still_leads_to_it() -> None:
    (mention,) = mentions("d1", task(CONNECT))
    before = ("Commitment", "assignment", CONNECT, ["lê văn thử"], ["sở y tế"], None, DAY)
    assert mention.formerly == digest("Commitment", *before)


@pytest.mark.parametrize(("published", "tasks"), [("2031-03-05", 1), ("2031-03", 2), (None, 2)])
def test_the_day_of_the_document_stands_for_that_of_its_orders(published: str | None, tasks: int) -> None:
    undated = replace(task(CONNECT), made_on=None)
    told = [one for name in ("d1", "d2") for one in mentions(name, undated, published=published)]
    assert len(clusters({m.profile.id: m.profile for m in told if m.profile}.values())) == tasks


@pytest.mark.parametrize(("province", "tasks"), [("Hà Tĩnh", 1), ("Quảng Ninh", 2)])
def test_what_many_must_do_is_of_their_province(province: str, tasks: int) -> None:
    profiles = []
    for i, (where, words) in enumerate((("Hà Tĩnh", "hủy lợn bệnh"), (province, "tiêu hủy ngay lợn bệnh"))):
        text = f"Tại tỉnh {where}, chủ tịch UBND các xã phải tổ chức {words} ở các thôn có dịch trước ngày 5/4/2031."
        source = SourceDocument(id=f"d{i}", text=text, sha256="0", extractor="test", published="2031-04-02")
        profiles += [m.profile for m in claims_of(extract(source)).mentions.values() if m.label == "Commitment"]
    assert len(clusters(one for one in profiles if one)) == tasks


def test_who_speaks_for_a_body_pledges_what_it_will_do() -> None:
    told = (
        "Giám đốc Sở Y tế tỉnh Hà Tĩnh Lê Thị Thử cam kết cấp đủ dịch truyền cho các bệnh viện trong tháng 7/2031.",
        "Chủ tịch UBND tỉnh Hà Tĩnh yêu cầu Sở Y tế cấp đủ dịch truyền cho các bệnh viện trong tháng 7/2031.",
    )
    profiles = []
    for i, text in enumerate(told):
        source = SourceDocument(id=f"d{i}", text=text, sha256="0", extractor="test", published="2031-06-21")
        profiles += [m.profile for m in claims_of(extract(source)).mentions.values() if m.label == "Commitment"]
    assert len(profiles) == 2
    assert len(clusters(one for one in profiles if one)) == 1


def test_whom_a_doer_directs_is_a_doer_too() -> None:
    words = "lập bản đồ các vùng trọng điểm cháy rừng trước ngày 5/4/2031."
    profiles = []
    for i, doer in enumerate(("Chi cục Kiểm lâm", "Sở Nông nghiệp và Môi trường chỉ đạo Chi cục Kiểm lâm")):
        text = f"Ngày 2/4/2031, Chủ tịch UBND tỉnh Hà Tĩnh Lê Văn Thử yêu cầu {doer} {words}"
        source = SourceDocument(id=f"d{i}", text=text, sha256="0", extractor="test", published="2031-04-02")
        profiles += [m.profile for m in claims_of(extract(source)).mentions.values() if m.label == "Commitment"]
    assert len(profiles) == 2
    assert len(clusters(one for one in profiles if one)) == 1
