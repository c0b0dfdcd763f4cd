"""The labels of the graph: the record that is kept, and the entities derived from it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Label:
    """A node label with its captions, the properties it carries, and the second labels its kinds add."""

    name: str
    caption_vi: str
    caption_en: str
    doc: str
    properties: tuple[str, ...] = ()
    second: tuple[tuple[str, str], ...] = ()  # (value of `kind`, second label)

    def labels_of(self, kind: str | None) -> tuple[str, ...]:
        """The labels of an entity of this label and `kind`, without the shared `Entity`."""
        return (self.name, *(label for value, label in self.second if value == kind))


RECORD = (
    Label(
        "Document",
        "Văn bản",
        "Document",
        "A text as published; its words are in Text.",
        (
            "id",
            "title",
            "url",
            "publisher",
            "published",
            "published_basis",
            "known_from",
            "kept_from",
            "sha256",
            "witness",
            "kind",
        ),
    ),
    Label(
        "Text",
        "Toàn văn",
        "Text",
        "The kept text of a document, apart so that `RETURN d` stays light.",
        ("document", "text"),
    ),
    Label(
        "Extraction",
        "Trích xuất",
        "Extraction",
        "The facts of a document as JSON, and the extractor's version.",
        ("document", "facts", "extractor"),
    ),
    Label(
        "Version",
        "Bản trước",
        "Version",
        "An earlier text of a document under the same id, with its facts; nothing is derived from it.",
        (
            "document",
            "sha256",
            "title",
            "url",
            "publisher",
            "published",
            "published_basis",
            "known_from",
            "kept_from",
            "text",
            "facts",
            "extractor",
        ),
    ),
    Label(
        "Judgement",
        "Phán định",
        "Judgement",
        "What a person decided about two mentions (`a`, `b`), a statement or an earlier judgement (`a`); append-only.",
        ("id", "verdict", "a", "b", "document", "witness", "correction", "by", "at", "why"),
    ),
    Label(
        "Forgotten",
        "Mã đã thôi dùng",
        "Forgotten",
        "An id that was given out and is there no more, and the mention that answers for it, as long as people judge "
        "the pairs in `joined` to be one: digits only, no name.",
        ("id", "to", "joined"),
    ),
    Label(
        "Change",
        "Thay đổi",
        "Change",
        "The latest change of an entity, relationship or document, for copies of the graph; no id of what is gone.",
        ("key", "seq", "kind", "at", "first", "content", "id", "label", "type", "source", "target"),
    ),
    Label(
        "TakenDown",
        "Đã gỡ hẳn",
        "Taken down",
        "A document that was taken down, or in which a name was masked, and is not loaded again: a digest of its id.",
        ("id",),
    ),
    Label(
        "Schema",
        "Lược đồ",
        "Schema",
        "Which version of the schema the graph is of, which graph it is, the number of its last write, when documents "
        "were loaded; and which change was begun and which ended last.",
        ("version", "graph", "turn", "loaded", "begun", "ended", "at"),
    ),
)

BODY_KINDS = (
    ("committee", "Committee"),
    ("ministry", "Ministry"),
    ("people_committee", "PeoplesCommittee"),
    ("people_council", "PeoplesCouncil"),
    ("party", "PartyOrgan"),
    ("department", "Department"),
)
PLACE_KINDS = (("province", "Province"), ("district", "District"), ("commune", "Commune"))

DERIVED = (
    Label("Person", "Cán bộ", "Person", "A holder of public or Party office.", ("id", "name", "names")),
    Label(
        "Body",
        "Cơ quan",
        "Body",
        "An organisation of the State, the Party or the Front.",
        ("id", "name", "kind", "place", "names", "names_from", "names_to"),
        BODY_KINDS,
    ),
    Label(
        "Group",
        "Nhóm",
        "Group",
        "Doers named only as a group, as worded, in one document.",
        ("id", "name", "names", "count"),
    ),
    Label(
        "Place",
        "Địa phương",
        "Place",
        "An administrative unit.",
        ("id", "name", "kind", "names", "names_from", "names_to"),
        PLACE_KINDS,
    ),
    Label(
        "Program",
        "Chương trình",
        "Programme",
        "A scheme, programme, strategy, resolution, platform, plan …",
        ("id", "name", "kind", "names", "period_to"),
    ),
    Label(
        "Position",
        "Chức vụ",
        "Position",
        "A post in a body.",
        ("id", "name", "names", "names_from", "names_to", "title", "head", "seats", "sphere"),
    ),
    Label("Field", "Lĩnh vực", "Field", "A field of work that a portfolio covers.", ("id", "name", "names")),
    Label(
        "Instrument",
        "Văn bản pháp lý",
        "Instrument",
        "An official document, by kind, number, issuer and day.",
        ("id", "name", "names", "kind", "number", "issuer", "issued"),
    ),
    Label(
        "Meeting",
        "Cuộc họp",
        "Meeting",
        "A meeting, session or conference.",
        ("id", "name", "names", "kind", "number", "term", "date", "date_end", "date_basis"),
    ),
    Label(
        "Commitment",
        "Nhiệm vụ, cam kết",
        "Commitment",
        "A task assigned, a pledge or a target.",
        (
            "id",
            "name",
            "names",
            "kind",
            "verb",
            "text",
            "due",
            "due_op",
            "due_time",
            "due_text",
            "due_basis",
            "recurs",
            "made_on",
            "function",
            "functions",
        ),
    ),
    Label(
        "Figure",
        "Số liệu",
        "Figure",
        "A measured value with unit and subject.",
        (
            "id",
            "name",
            "names",
            "measure",
            "value",
            "value_text",
            "bound",
            "unit",
            "subject",
            "period",
            "nature",
            "parts",
        ),
    ),
)

BY_NAME = {label.name: label for label in (*RECORD, *DERIVED)}

CAPTIONS = {label.name.lower(): (label.caption_vi, label.caption_en) for label in DERIVED}
"""What a kind of entity is called, in Vietnamese and English."""
