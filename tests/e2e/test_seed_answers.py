"""The five real texts of `../shared/seeds`, through the whole pipeline: what must be answered, with quotes."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import neo4j
import pytest
from fence import wipe

from api.answers.ask import ask
from api.answers.responsible import responsible
from api.models.asked import Finding
from api.models.proof import Evidence
from api.models.responsible import Answer, ResponsibleAnswer
from graph.address import Address
from graph.store.reader import Reader
from graph.words import folded
from loaders.documents.read import read
from loaders.pipeline import load, writer

pytestmark = pytest.mark.shared

EIGHTH = "phiên họp thứ 8 của Ủy ban Quốc gia về chuyển đổi số"
NINTH = "phiên họp thứ 9 của Ủy ban Quốc gia về chuyển đổi số"
ON = date(2024, 8, 1)


@pytest.fixture(scope="module")
def graph(neo4j_address: Address, neo4j_driver: neo4j.Driver, shared: Path) -> Iterator[Reader]:
    """The reader of a server that holds the five texts and nothing else but our reference data."""
    wipe(neo4j_driver, neo4j_address.database)
    with writer(neo4j_address) as to:
        report = load(read([shared / "seeds"]), to)
    assert report.loaded == 5 and not report.skipped
    with Reader(neo4j_address, timeout=30.0) as reader:
        yield reader


@pytest.fixture
def kept(graph: Reader) -> "Kept":
    """The kept texts, to compare quotes with."""
    return Kept(graph)


class Kept:
    """The kept texts of documents, to which evidence counts its characters."""

    def __init__(self, reads: Reader) -> None:
        self._reads = reads

    def proves(self, evidence: list[Evidence], *words: str) -> None:
        """Every quote stands where it is said to stand, and together they hold all of `words`."""
        assert evidence
        for proof in evidence:
            text = self._reads.run("read/document", id=proof.document)[0]["text"]
            assert text[proof.start : proof.end] == proof.quote
        quotes = " ".join(proof.quote for proof in evidence)
        assert all(word in quotes for word in words), quotes


def named(findings: list[Finding]) -> set[str]:
    return {entity.name for finding in findings for entity in finding.about}


def only(answers: list[Answer], words: str) -> list[Answer]:
    return [answer for answer in answers if words in answer.commitment.text]


def doers(answer: ResponsibleAnswer, role: str = "lead") -> set[str]:
    return {one.who.name for one in answer.answers if one.who and one.role == role}


def test_who_chaired_the_eighth_session_and_when(graph: Reader, kept: Kept) -> None:
    [chair] = ask(graph, f"Ai chủ trì {EIGHTH}?").findings
    assert named([chair]) == {"Phạm Minh Chính"}
    assert "Thủ tướng Chính phủ" in chair.sentence
    assert "Chủ tịch Ủy ban Quốc gia về chuyển đổi số" in chair.sentence
    assert "2024-04-24" in chair.sentence
    kept.proves(chair.evidence, "chủ trì", "24/4")


def test_who_sat_at_the_site_in_ha_noi(graph: Reader, kept: Kept) -> None:
    findings = ask(graph, f"Ai dự {EIGHTH} tại điểm cầu Hà Nội?").findings
    assert named(findings) == {"Trần Sỹ Thanh", "Hà Minh Hải"}
    sentences = {finding.about[0].name: finding.sentence for finding in findings}
    assert "Chủ tịch UBND thành phố Hà Nội" in sentences["Trần Sỹ Thanh"]
    assert "phó chủ tịch ubnd thành phố hà nội" in sentences["Hà Minh Hải"].lower()
    assert "có phát biểu" in sentences["Hà Minh Hải"] and "có phát biểu" not in sentences["Trần Sỹ Thanh"]
    for finding in findings:
        kept.proves(finding.evidence, "dự tại điểm cầu Hà Nội")


def test_who_concluded_the_ninth_session(graph: Reader, kept: Kept) -> None:
    [concluded] = ask(graph, f"Ai kết luận {NINTH}?").findings
    assert named([concluded]) == {"Phạm Minh Chính"} and "2024-07-10" in concluded.sentence
    kept.proves(concluded.evidence, "kết luận Phiên họp", "Thủ tướng Phạm Minh Chính")


def test_who_chaired_the_ninth_session_is_not_said(graph: Reader) -> None:
    answer = ask(graph, f"Ai chủ trì {NINTH}?")
    assert answer.findings == [] and "no source says who chaired" in answer.not_said[0]


def test_the_plan_of_2024_lies_with_a_group(graph: Reader, kept: Kept) -> None:
    answer = responsible(graph, "Kế hoạch chuyển đổi số năm 2024", on=ON)
    [lead] = [one for one in answer.answers if one.role == "lead"]
    assert lead.who is not None
    assert (lead.who.kind, lead.who.name) == ("group", "12 bộ, ngành và 20 địa phương")
    assert (lead.commitment.due, lead.commitment.due_op, lead.commitment.verb) == ("2024-07-20", "before", "yêu cầu")
    assert lead.commitment.status.computed == "passed"
    assert [actor.name for actor in lead.assigned_by] == ["Phạm Minh Chính"]
    assert lead.at is not None and "Phiên họp lần thứ 9" in lead.at.name and lead.at.date == "2024-07-10"
    assert any("12 bộ, ngành và 20 địa phương" in sentence for sentence in answer.not_said)
    kept.proves(lead.evidence, "12 bộ, ngành và 20 địa phương", "trước ngày 20/7", "yêu cầu")


def test_two_ministries_propose_awards_found_by_the_words(graph: Reader, kept: Kept) -> None:
    answer = responsible(graph, "khen thưởng", on=ON)
    assert answer.understood.what[0].match == "text"
    assert doers(answer) == {"Bộ Công an", "Bộ Thông tin và Truyền thông"}
    for one in answer.answers:
        assert "tổng hợp, đề xuất" in one.commitment.text
        kept.proves(one.evidence, "Bộ Công an, Bộ Thông tin và Truyền thông tổng hợp, đề xuất")


def test_the_provincial_plan_lies_with_a_department(graph: Reader, kept: Kept) -> None:
    answer = responsible(graph, "Kế hoạch chuyển đổi số tỉnh năm 2024", "Hưng Yên", ON)
    assert doers(answer) == {"Sở Thông tin và Truyền thông tỉnh Hưng Yên"}
    assert doers(answer, "coordinating") == {"các sở, ngành, địa phương, đơn vị"}
    for one in answer.answers:
        assert [(actor.name, actor.as_) for actor in one.assigned_by] == [
            ("Nguyễn Duy Hưng", ["Phó Chủ tịch UBND tỉnh Hưng Yên"])
        ]
        kept.proves(one.evidence, "Sở Thông tin và Truyền thông chủ trì, phối hợp với", "Nguyễn Duy Hưng")


def test_the_national_plan_is_not_the_provincial_one(graph: Reader) -> None:
    assert "Sở Thông tin và Truyền thông tỉnh Hưng Yên" not in doers(
        responsible(graph, "Kế hoạch chuyển đổi số năm 2024")
    )


def test_de_an_06_in_ha_noi_lies_with_the_place(graph: Reader, kept: Kept) -> None:
    answers = responsible(graph, "Đề án 06", "Hà Nội", ON).answers
    assert answers
    for one in answers:
        assert one.who is not None and (one.who.kind, one.who.name) == ("place", "Hà Nội")
        assert [body.name for body in one.answers_for] == ["UBND thành phố Hà Nội"]
        assert all("inference" in body.basis for body in one.answers_for)
    kept.proves(answers[0].evidence, "Đề án 06")


def test_usual_short_forms_ask_the_same(graph: Reader) -> None:
    full = responsible(graph, "Đề án 06", "Hà Nội", ON).answers
    assert full and responsible(graph, "Đề án số 06", "TP Hà Nội", ON).answers == full
    assert named(ask(graph, "Ai kết luận phiên họp thứ 9 UBQG về CĐS?").findings) == {"Phạm Minh Chính"}


def test_ha_noi_pledged_by_its_chairman(graph: Reader, kept: Kept) -> None:
    findings = ask(graph, "Hà Nội cam kết gì?").findings
    [pledge] = [finding for finding in findings if "cam kết hành động" in finding.sentence]
    assert named([pledge]) == {"Trần Sỹ Thanh"}
    kept.proves(pledge.evidence, "TP Hà Nội cam kết hành động", "Trần Sỹ Thanh")
    [answer] = only(responsible(graph, "cam kết hành động", on=ON).answers, "cam kết hành động")
    assert answer.commitment.kind == "pledge" and answer.assigned_by == []


def test_three_platforms_belong_to_de_an_06_in_ha_noi(graph: Reader, kept: Kept) -> None:
    findings = ask(graph, "Nền tảng nào của Đề án 06 ở Hà Nội?").findings
    names = " | ".join(sorted(named(findings))).lower()
    assert len(findings) == 3
    assert all(name in names for name in ("ihanoi", "hồ sơ sức khỏe điện tử", "i-cabinet")), names
    for finding in findings:
        kept.proves(finding.evidence)


def test_the_share_of_ha_noi_against_the_country(graph: Reader, kept: Kept) -> None:
    findings = ask(graph, "Tỷ lệ hồ sơ cấp kết quả điện tử của Hà Nội so với cả nước?").findings
    share = findings[0]
    assert "12,39 %" in share.sentence and "cả nước: 64,38 %" in share.sentence
    assert named([share]) == {"Phạm Minh Chính"} and "kỳ: nguồn không nêu" in share.sentence
    kept.proves(share.evidence, "12,39%", "64,38%")


@pytest.mark.parametrize("nobody", ["QUỐC KHÁNH", "Quốc Khánh", "VOV"])
def test_reporters_and_stations_are_nobody(graph: Reader, nobody: str) -> None:
    rows = graph.run("read/named", query=f'names:"{folded(nobody)}"', labels=["Person", "Body"])
    assert rows == []


def test_two_reports_are_one_meeting(graph: Reader) -> None:
    rows = graph.run("read/named", query=f'names:"{folded("thường trực chính phủ")}"', labels=["Meeting"])
    assert [row["documents"] for row in rows] == [2]


def test_one_prime_minister_across_five_texts(graph: Reader) -> None:
    rows = graph.run("read/named", query=f'names:"{folded("Phạm Minh Chính")}"', labels=["Person"])
    assert [row["documents"] for row in rows] == [5]  # our reviewed list is no text
