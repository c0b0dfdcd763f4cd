"""The derived relationships: what they join, which properties they carry and how statements add up to them."""

from dataclasses import dataclass
from typing import Literal

Merge = Literal["key", "min", "max", "any", "union"]


@dataclass(frozen=True, slots=True)
class Property:
    """A property of a relationship; `merge` says how several statements give one value.

    `key` values are part of the relationship's identity; `min`, `max`, `any` (a flag) and `union` (a sorted list)
    do not depend on the order of loading.
    """

    name: str
    merge: Merge
    doc: str


@dataclass(frozen=True, slots=True)
class RelationType:
    """A relationship type between entities (or from a document), reading as a sentence."""

    name: str
    subjects: tuple[str, ...]
    objects: tuple[str, ...]
    caption_vi: str
    caption_en: str
    properties: tuple[Property, ...] = ()

    @property
    def key(self) -> tuple[str, ...]:
        """The properties that tell two relationships of this type between the same nodes apart."""
        return tuple(p.name for p in self.properties if p.merge == "key")


COMMON = (
    Property("documents", "max", "how many distinct texts support it"),
    Property("known_from", "min", "first day a dated document said so"),
)
AS = Property("as", "union", "the offices in which the source says it was done")
SINCE, UNTIL = Property("since", "min", "stated start"), Property("until", "max", "stated end")
FROM, TO = Property("from", "key", "first day in force"), Property("to", "min", "first day no longer in force")
VENUE = Property("venue", "union", "video site or hall")
SPOKE = Property("spoke", "any", "whether the source says that they spoke")
ON_BEHALF_OF = Property("on_behalf_of", "union", "whom they stood in for")
VERB = Property("verb", "union", "the verb as written")

ACTORS = ("Person", "Body", "Position", "Group", "Place")

RELATIONS = (
    RelationType(
        "HOLDS",
        ("Person",),
        ("Position",),
        "giữ chức",
        "holds",
        (
            SINCE,
            UNTIL,
            Property("first_seen", "min", "first day a source shows it"),
            Property("last_seen", "max", "last day a source shows it"),
            Property("acting", "key", "quyền, phụ trách"),
            Property("former", "key", "nguyên: held before"),
            Property("manner", "union", "bầu, phê chuẩn, bổ nhiệm, phân công"),
            Property("ex_officio", "any", "whether it comes with another office"),
        ),
    ),
    RelationType("IN", ("Position",), ("Body", "Place", "Program"), "thuộc", "is in", (FROM, TO)),
    RelationType(
        "PART_OF",
        ("Body", "Place", "Program"),
        ("Body", "Place", "Program"),
        "thuộc",
        "is part of",
        (FROM, TO, Property("place", "union", "where the source says that it is so")),
    ),
    RelationType("GOVERNS", ("Body",), ("Place",), "quản lý", "governs", (FROM, TO)),
    RelationType(
        "STANDING_AGENCY_OF",
        ("Body",),
        ("Body",),
        "là cơ quan thường trực của",
        "is standing agency of",
        (SINCE, UNTIL, Property("instrument", "union", "the instrument that says so")),
    ),
    RelationType(
        "MEMBER_OF",
        ("Position", "Person", "Body"),
        ("Body",),
        "là thành viên",
        "is member of",
        (SINCE, UNTIL, Property("instrument", "union", "the instrument that says so")),
    ),
    RelationType(
        "PORTFOLIO",
        ("Person", "Position"),
        ("Field", "Program", "Body", "Place"),
        "phụ trách lĩnh vực",
        "has the portfolio",
        (SINCE, UNTIL, Property("instrument", "union", "the instrument that says so")),
    ),
    RelationType(
        "SUCCEEDED_BY",
        ("Body", "Place", "Program"),
        ("Body", "Place", "Program"),
        "được kế tục bởi",
        "was succeeded by",
        (
            Property("on", "key", "day"),
            Property("how", "union", "merge, split, rename, transfer"),
            Property("function", "key", "the function that went over; none: all of them"),
            Property("apart_from", "union", "functions known to have gone elsewhere"),
            Property("instrument", "union", "the instrument that says so"),
            Property("inferred_by", "union", "the rule by which it was inferred; none: stated"),
            Property("rests_on", "union", "ids of the relationships that the inference rests on"),
        ),
    ),
    RelationType("CHAIRED", ACTORS, ("Meeting",), "chủ trì", "chaired", (AS, VENUE)),
    RelationType("CONCLUDED", ACTORS, ("Meeting",), "kết luận", "concluded", (AS,)),
    RelationType("ATTENDED", ACTORS, ("Meeting",), "dự", "attended", (AS, VENUE, SPOKE, ON_BEHALF_OF)),
    RelationType("OF", ("Meeting",), ACTORS, "của", "is of"),
    RelationType("AT", ("Meeting",), ("Place",), "tại", "took place at"),
    RelationType("CONCLUDES", ("Instrument",), ("Meeting",), "thông báo kết luận", "gives the conclusions of"),
    RelationType("ASSIGNED", ACTORS, ("Commitment",), "giao", "assigned", (VERB, AS)),
    RelationType("PLEDGED", ACTORS, ("Commitment",), "cam kết", "pledged", (VERB, AS)),
    RelationType(
        "RESPONSIBLE_FOR",
        ACTORS,
        ("Commitment",),
        "chịu trách nhiệm",
        "is responsible for",
        (Property("role", "key", "lead, coordinating, monitoring …"), AS),
    ),
    RelationType("MADE_AT", ("Commitment",), ("Meeting",), "được nêu tại", "was made at"),
    RelationType("ORDERED_BY", ("Commitment",), ("Instrument",), "được giao bằng", "was ordered by"),
    RelationType("CONCERNS", ("Commitment",), ("Program", "Place", "Body"), "liên quan đến", "concerns"),
    RelationType("RUNS", ("Body", "Place"), ("Program",), "vận hành", "runs", (SINCE, UNTIL)),
    RelationType("ISSUED_BY", ("Instrument",), ("Body", "Position", "Person"), "do … ban hành", "was issued by"),
    RelationType(
        "SIGNED_BY",
        ("Instrument",),
        ("Person", "Position"),
        "do … ký",
        "was signed by",
        (Property("form", "key", "TM., KT., TL., TUQ."), AS),
    ),
    RelationType("AMENDS", ("Instrument",), ("Instrument",), "sửa đổi", "amends"),
    RelationType(
        "REPLACES",
        ("Instrument",),
        ("Instrument",),
        "thay thế, bãi bỏ",
        "replaces",
        (Property("how", "union", "replaced (thay thế) or withdrawn (bãi bỏ): what the tasks it ordered are since"),),
    ),
    RelationType("MEASURES", ("Figure",), ("Program", "Body", "Place", "Commitment"), "đo", "measures"),
    RelationType("STATED", ACTORS, ("Figure",), "nêu", "stated", (AS,)),
    RelationType("COMPARED_WITH", ("Figure",), ("Figure",), "so với", "is compared with"),
    RelationType(
        "REPORTS",
        ("Document",),
        (),
        "nói về",
        "reports",
        (Property("says", "union", "day of a meeting, deadline of a task or value of a figure, as told here"),),
    ),
    RelationType(
        "REPORTS_PROGRESS_OF",
        ("Document",),
        ("Commitment",),
        "báo cáo tiến độ của",
        "reports progress of",
        (
            Property("state", "key", "in_progress, done, extended …, as the source words it"),
            Property("as_of", "key", "the day of that state"),
            Property("due", "key", "the new deadline of an extension"),
            Property("by", "union", "who reported it"),
            Property("inferred_by", "union", "the rule that found the task in another document; none: in the same"),
        ),
    ),
    RelationType("CITES", ("Document",), ("Instrument",), "viện dẫn", "cites"),
)

BY_NAME = {relation.name: relation for relation in RELATIONS}
