"""What kinds of facts and their parts are called, Vietnamese first, English beside it, and the colour of each kind."""

from viz import captions
from viz.captions import Caption
from viz.colours import COLOURS

KINDS: dict[str, Caption] = {
    "people": ("người", "people"),
    "bodies": ("cơ quan", "bodies"),
    "groups": ("nhóm", "groups"),
    "places": ("địa phương", "places"),
    "programs": ("chương trình, đề án, nền tảng", "programmes"),
    "instruments": ("văn bản", "instruments"),
    "meetings": ("cuộc họp", "meetings"),
    "commitments": ("nhiệm vụ, cam kết", "commitments"),
    "relations": ("quan hệ", "relations"),
    "progress": ("kết quả được báo cáo", "progress"),
    "figures": ("số liệu", "figures"),
}
"""By the names of the lists in `graph.model.facts.Facts`."""

FILLS: dict[str, str] = {
    "people": COLOURS["Person"],
    "bodies": COLOURS["Body"],
    "groups": COLOURS["Group"],
    "places": COLOURS["Place"],
    "programs": COLOURS["Program"],
    "instruments": COLOURS["Instrument"],
    "meetings": COLOURS["Meeting"],
    "commitments": COLOURS["Commitment"],
    "relations": "#e3e3a8",
    "progress": "#b7e4dd",
    "figures": COLOURS["Figure"],
}

_PARTS: dict[str, Caption] = {
    "name": ("tên", "name"),
    "quote": ("nguyên văn", "quote"),
    "body": ("cơ quan", "body"),
    "kind": ("loại", "kind"),
    "former": ("không còn giữ chức", "no longer in office"),
    "positions": ("chức vụ", "position"),
    "by": ("ai giao, ai cam kết", "by"),
    "lead": ("chủ trì thực hiện", "lead"),
    "coordinating": ("phối hợp", "coordinating"),
    "other_roles": ("vai trò khác", "other role"),
    "concerns": ("về việc", "concerns"),
    "places": ("nơi", "places"),
    "meeting": ("tại cuộc họp", "meeting"),
    "instrument": ("theo văn bản", "instrument"),
    "of": ("của", "of"),
    "part_of_day": ("buổi", "part of day"),
    "chairs": ("chủ trì", "chair"),
    "concluded_by": ("kết luận", "concluded by"),
    "attendees": ("dự", "attended"),
    "signed_by": ("ký", "signed by"),
    "concludes": ("kết luận cuộc họp", "concludes"),
    "amends": ("sửa đổi", "amends"),
    "replaces": ("thay thế", "replaces"),
    "repeals": ("bãi bỏ", "repeals"),
    "state": ("kết quả", "state"),
    "as_of": ("tính đến", "as of"),
    "commitment": ("của nhiệm vụ", "commitment"),
    "value": ("giá trị (số)", "value as a number"),
    "stated_by": ("ai nêu", "stated by"),
    "compared_with": ("so với", "compared with"),
}


def part(field: str) -> Caption:
    """What the part in this field of a fact is called."""
    return _PARTS.get(field) or captions.PROPERTIES[field]
