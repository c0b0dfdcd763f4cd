"""A report from a made-up province, with facts of every kind that has parts of its own."""

from hashlib import sha256

from graph.model.facts import (
    Actor,
    Attendee,
    Body,
    Commitment,
    Facts,
    Figure,
    Instrument,
    Meeting,
    Person,
    Position,
    Progress,
    Relation,
    RoleActor,
    SourceDocument,
)
from graph.model.span import Span

TEXT = (
    "Tại cuộc họp về bến xe, Chủ tịch UBND tỉnh Lê Thị Mẫu giao Sở Xây dựng báo cáo trước ngày 5/3. "
    "Văn phòng theo dõi. Sở đã xong hồ sơ theo Quyết định 12/QĐ-UBND; Phòng Mẫu chưa có bến nào."
)


def at(words: str) -> tuple[Span, ...]:
    """The range of these words in TEXT."""
    start = TEXT.index(words)
    return (Span(start, start + len(words)),)


CHAIR = Actor(
    name="Lê Thị Mẫu",
    kind="person",
    as_=("Chủ tịch UBND tỉnh Đông Giang",),
    evidence=at("Chủ tịch UBND tỉnh Lê Thị Mẫu"),
)
BUILDING = Actor(name="Sở Xây dựng tỉnh Đông Giang", kind="body", evidence=at("Sở Xây dựng"))
POST = Position(
    title="Chủ tịch",
    body="UBND tỉnh Đông Giang",
    acting=True,
    rule="person/office-name",
    evidence=at("Chủ tịch UBND tỉnh"),
)
TASK = "giao Sở Xây dựng báo cáo trước ngày 5/3"
FACTS = Facts(
    document=SourceDocument(
        id="tin-1", text=TEXT, sha256=sha256(TEXT.encode()).hexdigest(), extractor="1.0", title="Họp về bến xe"
    ),
    people=(Person(id="p1", name=CHAIR.name, positions=(POST,), rule="person/office-name", evidence=at("Lê Thị Mẫu")),),
    bodies=(Body(id="b1", name=BUILDING.name, kind="department", rule="body/section", evidence=BUILDING.evidence),),
    instruments=(
        Instrument(
            id="i1",
            kind="quyết định",
            number="12/QĐ-UBND",
            rule="instrument/cited",
            evidence=at("Quyết định 12/QĐ-UBND"),
        ),
    ),
    meetings=(
        Meeting(
            id="m1",
            name="cuộc họp về bến xe",
            kind="cuộc họp",
            chairs=(CHAIR,),
            attendees=(Attendee(name=BUILDING.name, kind="body", venue="Bến Mẫu", evidence=BUILDING.evidence),),
            rule="meeting/name",
            evidence=at("cuộc họp về bến xe"),
        ),
    ),
    commitments=(
        Commitment(
            id="c1",
            kind="assignment",
            verb="giao",
            text=TASK,
            by=(CHAIR,),
            lead=(BUILDING,),
            other_roles=(RoleActor(name="Văn phòng", kind="office", role="monitoring", evidence=at("Văn phòng")),),
            due="2031-03-05",
            due_op="before",
            due_text="trước ngày 5/3",
            due_basis="inferred: năm của cuộc họp",
            meeting="m1",
            rule="order/active",
            evidence=at(TASK),
        ),
    ),
    relations=(
        Relation(kind="part_of", from_="Phòng Mẫu", to=BUILDING.name, rule="tie/part", evidence=at("Phòng Mẫu")),
    ),
    progress=(Progress(what="đã xong hồ sơ", state="done", rule="progress/done", evidence=at("đã xong hồ sơ")),),
    figures=(
        Figure(
            id="f1",
            measure="số bến xe",
            value=0.0,
            value_text="0",
            unit="bến",
            rule="figure/none",
            evidence=at("chưa có bến nào"),
        ),
    ),
)
