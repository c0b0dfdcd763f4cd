"""What is said beside the quotes: why something is an answer, and what is only inferred; Vietnamese first."""

from api.models.proof import Actor, Ref
from api.models.responsible import Occasion, Task
from graph.language import said

ROLES = {
    "lead": ("chủ trì, thực hiện", "leads"),
    "coordinating": ("phối hợp", "coordinates"),
    "directing": ("chỉ đạo", "directs"),
    "advising": ("tham mưu", "advises"),
    "appraising": ("thẩm định", "appraises"),
    "approving": ("phê duyệt", "approves"),
    "receiving_report": ("nhận báo cáo", "receives the report"),
    "monitoring": ("theo dõi, đôn đốc, kiểm tra", "monitors"),
    "focal_point": ("đầu mối", "is the focal point"),
    "accountable": ("chịu trách nhiệm", "is accountable"),
}
COMPUTED = {
    "no_deadline": ("Nguồn không nêu thời hạn", "No deadline is said"),
    "not_yet_due": ("Chưa đến mốc thời hạn", "Not yet due"),
    "passed": ("Đã qua mốc thời hạn", "The deadline has passed"),
    "recurring": ("Việc định kỳ", "Recurring"),
    "lapsed": ("Kế hoạch có nhiệm vụ này đã hết kỳ", "The plan of this task is over"),
    "event_not_dated": ("Thời hạn gắn với một sự kiện chưa rõ ngày", "The deadline hangs on an event without a day"),
}
HEAD_BASIS = (
    "giữ chức vụ đứng đầu vào ngày đó; nguồn không nêu tên người",
    "held the head position on that day; the source names no person",
)
HEAD_KNOWN = {
    "stated": ("nguồn nêu thời gian giữ chức", "the time in office is stated"),
    "seen on that day": ("nguồn cho thấy đúng ngày đó", "a source shows it on that day"),
    "between two sightings": ("giữa hai lần nguồn cho thấy", "between two sightings"),
    "before a stated end": ("trước ngày kết thúc mà nguồn nêu", "before an end that a source states"),
}
GOVERNS_BASIS = (
    "suy ra: là cơ quan quản lý địa phương được nêu; nguồn chỉ nêu địa phương",
    "inference: it governs the place; the source names the place only",
)
SUCCESSOR_NOTE = (
    "nhận chức năng; không nguồn nào nói nhiệm vụ này đã được bàn giao",
    "takes the function; no source says that this task was handed over",
)

UNDECIDED_NOTE = (
    "chưa xác định: chức năng của cơ quan này được chia, lời nhiệm vụ không cho biết thuộc chức năng nào",
    "undecided: its functions were split, and the words of the task do not say which one it is",
)
ELSEWHERE_NOTE = (
    "chưa xác định: nhiệm vụ còn nói đến chức năng không theo cơ quan này",
    "undecided: the task also speaks of a function that did not go to this body",
)
UNSURE_NOTE = (
    "chưa xác định: chức năng này rời lĩnh vực của bộ, chưa thấy nguồn nào nói về địa phương này",
    "undecided: this function left the field of the ministry, and no source tells of this province",
)
RULES = {
    "inferred/department-successor": (
        "suy ra theo bảng các sở, địa phương có thể khác",
        "inferred: national departments",
    ),
    "inferred/ministry-field": (
        "suy ra từ việc chức năng chuyển giữa các bộ, không phải tỉnh nào cũng có sở này",
        "inferred: it moved between ministries; not every province has this department",
    ),
    "inferred/province-merger": ("suy ra từ việc sáp nhập tỉnh", "inferred from the merger of provinces"),
    "reference/district": ("theo bảng các huyện", "by the table of districts"),
    "inferred/district-land": ("suy ra từ việc các xã nhận địa bàn của huyện", "inferred: communes took in its land"),
}


def because(
    found: str, task: Task, who: Ref | None, role: str | None, by: list[Actor], at: Occasion | None
) -> list[str]:
    """One sentence per step from the question to the answer."""
    steps = [said(*FOUND[found])]
    steps += [_act(task, actor) for actor in by]
    if at:
        steps.append(
            said(f"Tại: {at.name} ({at.date or 'không rõ ngày'})", f"At: {at.name} ({at.date or 'day not known'})")
        )
    if who and role:
        vi, en = ROLES.get(role, (role, role))
        steps.append(said(f"Nguồn nêu {who.name}: {vi}", f"The source names {who.name}: {en}"))
    return steps


FOUND = {
    "entity": ("Nguồn gắn nhiệm vụ này với điều được hỏi", "A source ties this task to what was asked"),
    "words": ("Tìm thấy theo lời văn của nhiệm vụ", "Found by the words of the task"),
    "words without accents": (
        "Tìm thấy theo lời văn của nhiệm vụ, không kể dấu",
        "Found by the words of the task, whatever their accents",
    ),
}


def _act(task: Task, actor: Actor) -> str:
    verb = ", ".join(actor.verb or []) or task.verb or ""
    as_ = f" ({'; '.join(actor.as_)})" if actor.as_ else ""
    english = "pledged" if task.kind == "pledge" else "assigned"
    return said(f"{actor.name}{as_} {verb}", f"{actor.name} {english}: “{verb}”")
