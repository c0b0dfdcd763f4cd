"""The speaker's own unit by a word that stands for it: `bệnh viện chúng tôi`, `đơn vị`, `nhà trường`."""

import re
from dataclasses import replace

from graph.model.facts import Actor

_OWN = re.compile(
    r"(?:bản thân )?(?:(?P<any>đơn vị|cơ quan)|(?:nhà )?(?P<kind>bệnh viện|trường|phòng|chi cục|cục|sở|trung tâm|"
    r"ban quản lý|ban|chi nhánh|kho bạc|ngân hàng|viện))(?: (?:chúng tôi|tôi|mình|của (?:tôi|chúng tôi|mình|ông|bà)))?",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"(?:(?:Quyền|Phó|Tổng) )*(?:[Gg]iám đốc|[Cc]hi cục trưởng|[Cc]ục trưởng|[Vv]iện trưởng|[Hh]iệu trưởng|[Vv]ụ trưởng"
    r"|[Cc]hánh [Tt]hanh tra|[Cc]hủ tịch|[Bb]í thư|[Tt]rưởng [Pp]hòng|[Tt]rưởng [Bb]an|[Tt]rưởng)(?: thường trực)? "
    r"(?P<body>[A-ZĐ].+)"
)


def own_unit(actor: Actor, speaker: tuple[Actor, ...]) -> Actor:
    """`actor`, or the body of the speaker's office when its words only stand for that."""
    word = _OWN.fullmatch(actor.name) if actor.kind == "group" else None
    offices = [office for one in speaker for office in one.as_] if word else []
    bodies = [found["body"] for office in offices if (found := _OFFICE.fullmatch(office))]
    fitting = (body for body in bodies if word and (word["any"] or body.lower().startswith(word["kind"].lower())))
    body = next(fitting, None)
    return replace(actor, name=body, kind="body") if body else actor
