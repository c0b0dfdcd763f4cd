"""What kinds, relationships and properties are called on the page: Vietnamese first, English beside it."""

from collections.abc import Mapping

from graph.schema import labels, relations

Caption = tuple[str, str]

KINDS: dict[str, Caption] = {label.name: (label.caption_vi, label.caption_en) for label in labels.DERIVED}
RELATIONS: dict[str, Caption] = {r.name: (r.caption_vi, r.caption_en) for r in relations.RELATIONS}

PROPERTIES: dict[str, Caption] = {
    "as": ("với tư cách", "as"),
    "role": ("vai trò", "role"),
    "verb": ("động từ trong bài", "verb as written"),
    "venue": ("điểm cầu", "venue"),
    "spoke": ("có phát biểu", "spoke"),
    "on_behalf_of": ("thay mặt", "on behalf of"),
    "since": ("từ", "since"),
    "until": ("đến", "until"),
    "from": ("từ", "from"),
    "to": ("đến", "to"),
    "on": ("ngày", "on"),
    "how": ("cách thức", "how"),
    "first_seen": ("thấy lần đầu", "first seen"),
    "last_seen": ("thấy lần cuối", "last seen"),
    "acting": ("quyền", "acting"),
    "former": ("nguyên", "former"),
    "manner": ("hình thức", "manner"),
    "form": ("ký", "signed as"),
    "function": ("chức năng", "function"),
    "instrument": ("theo văn bản", "by instrument"),
    "text": ("nội dung", "text"),
    "due_text": ("thời hạn trong bài", "deadline as written"),
    "due": ("thời hạn", "due"),
    "due_op": ("so với hạn", "before, by, in or from"),
    "due_time": ("giờ", "hour"),
    "due_basis": ("cơ sở của thời hạn", "basis of the deadline"),
    "recurs": ("định kỳ", "recurs"),
    "made_on": ("nêu ngày", "made on"),
    "reported": ("đã báo cáo", "reported"),
    "reported_as_of": ("báo cáo tính đến", "reported as of"),
    "date": ("ngày", "date"),
    "date_end": ("đến ngày", "until"),
    "date_basis": ("cơ sở của ngày", "basis of the date"),
    "number": ("số", "number"),
    "term": ("khóa", "term"),
    "issuer": ("nơi ban hành", "issuer"),
    "issued": ("ban hành ngày", "issued"),
    "title": ("chức danh", "title"),
    "count": ("số lượng", "count"),
    "place": ("địa phương", "place"),
    "measure": ("chỉ tiêu", "measure"),
    "value_text": ("giá trị", "value"),
    "unit": ("đơn vị", "unit"),
    "bound": ("giới hạn", "bound"),
    "subject": ("của", "of"),
    "period": ("kỳ", "period"),
    "nature": ("thời điểm hay trong kỳ", "at a time or during a period"),
    "parts": ("gồm", "made up of"),
    "functions": ("chức năng", "functions"),
    "apart_from": ("trừ chức năng", "apart from"),
    "period_to": ("kỳ đến hết", "period until"),
    "sphere": ("khối", "sphere"),
    "ex_officio": ("kiêm theo chức vụ khác", "ex officio"),
    "says": ("văn bản này nêu", "this document says"),
    "inferred_by": ("suy ra theo luật", "inferred by the rule"),
    "rests_on": ("dựa trên các quan hệ", "rests on the relationships"),
    "known_from": ("nguồn sớm nhất", "earliest source"),
}

VALUES: dict[str, Caption] = {
    "lead": ("chủ trì thực hiện", "lead"),
    "coordinating": ("phối hợp", "coordinating"),
    "directing": ("chỉ đạo", "directing"),
    "advising": ("tham mưu", "advising"),
    "appraising": ("thẩm định", "appraising"),
    "approving": ("phê duyệt", "approving"),
    "receiving_report": ("nhận báo cáo", "receiving report"),
    "monitoring": ("theo dõi, đôn đốc, kiểm tra", "monitoring"),
    "focal_point": ("đầu mối", "focal point"),
    "accountable": ("chịu trách nhiệm", "accountable"),
    "assignment": ("giao việc", "assignment"),
    "pledge": ("cam kết", "pledge"),
    "target": ("chỉ tiêu", "target"),
    "before": ("trước", "before"),
    "by": ("chậm nhất", "by"),
    "in": ("trong", "in"),
    "from": ("từ", "from"),
    "in_progress": ("đang thực hiện", "in progress"),
    "done": ("hoàn thành", "done"),
    "done_on_time": ("hoàn thành đúng hạn", "done on time"),
    "done_late": ("hoàn thành quá hạn", "done late"),
    "not_done_in_term": ("chưa hoàn thành, trong hạn", "not done, within the term"),
    "not_done_late": ("chưa hoàn thành, quá hạn", "not done, past the term"),
    "extended": ("được gia hạn", "extended"),
    "replaced": ("được thay thế", "replaced"),
    "withdrawn": ("được thu hồi", "withdrawn"),
    "party": ("Đảng", "Party"),
    "state": ("Nhà nước", "State"),
}


def kind(label: str) -> Caption:
    """The caption of a node label; the label itself when the schema does not know it."""
    return KINDS.get(label, (label, label))


def relation(name: str) -> Caption:
    """The caption of a relationship type; its name in words when the schema does not know it."""
    words = name.lower().replace("_", " ")
    return RELATIONS.get(name, (words, words))


def facts(properties: Mapping[str, object]) -> list[tuple[Caption, str]]:
    """The properties that say something, in the order of PROPERTIES, as captions and text."""
    return [(caption, value(properties[name])) for name, caption in PROPERTIES.items() if _says(properties.get(name))]


def _says(value: object) -> bool:
    return value not in (None, "", False, [], 0)


def value(given: object) -> str:
    """A value in words: Vietnamese first for values that the contract names, anything else as it is."""
    if isinstance(given, list):
        return ", ".join(map(value, given))
    if given is True:
        return "có / yes"
    text = str(given)
    if text.startswith("inferred:"):
        return f"suy ra / {text}"
    vi, en = VALUES.get(text, (text, ""))
    return f"{vi} / {en}" if en else vi
