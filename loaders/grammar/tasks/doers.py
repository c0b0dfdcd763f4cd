"""Who must do a task: lead, coordinating and other roles, read from the words of the task."""

import re
from dataclasses import dataclass, replace

from graph.model.facts import Actor, OtherRole, RoleActor
from loaders.grammar.masked import ACTOR, BODY, GROUP, OFFICE, PERSON, unique
from loaders.grammar.order_words import ACTORS_OUT, CONNECTIVES, DOERS, MODAL, ORDER, TASK_START
from loaders.grammar.tasks.clauses import Clause
from loaders.grammar.tasks.listed import as_worded, listed
from loaders.grammar.tasks.predicates import HAVING, PREDICATES, says_what_to_do

_BEFORE_LEAD = (
    r"[\s:,“\"]*(?:(?:cho|thêm|luôn|thẳng|rằng|đích danh|cụ thể|[Tt]hứ nhất|[Mm]ột là|[Tt]rước (?:hết|tiên)|"
    r"thời gian tới|trong thời gian tới|trước mắt|ngay|đối với|tới|là|"
    r"trong năm \d+|sau [^,.;:]{1,40}),? )*"
)
_LEAD = re.compile(rf"{_BEFORE_LEAD}(?P<lead>{DOERS})")
# `yêu cầu, với vai trò …, Hà Nội phải là …`: the doer stands after an inserted phrase and before a modal verb.
_LATE_LEAD = re.compile(
    r",? (?P<aside>(?:(?:ngay )?(?:trong|sau|từ|trước)|đối với|với|về|khi|để|nhằm|trên cơ sở|căn cứ|bên cạnh|ngoài|"
    rf"cùng với|song song với|qua)(?!\w))?[^.;:{ACTORS_OUT}]{{3,260}}, (?P<lead>{DOERS}) "
    rf"(?:(?={MODAL})|(?(aside)(?={TASK_START})|(?!)))"
)
_EACH = "mỗi(?! (?:ngày|tuần|tháng|quý|năm|lần|kỳ|đợt))"
NOUNS = (
    f"các|{_EACH}|từng|toàn(?! bộ nhân lực)|cả|tập thể(?: lãnh đạo)?|những|mọi|tất cả|lãnh đạo|người|"
    "thủ trưởng|chủ tịch|giám đốc|bí thư|hiệu trưởng|trưởng|phó|"
    "đơn vị|cơ quan|doanh nghiệp|nhà|tập đoàn|công ty|tổng công ty|ban(?! hành)|sở|cục|tổng cục|chi cục|"
    "phòng(?!,? chống| ngừa)|trung tâm|hội(?! nhập| tụ)|hiệp hội|đoàn|chính quyền|công an|quân đội|bộ đội|biên phòng|"
    "kiểm lâm|hải quan|thanh tra viên|điều tra viên|bác sĩ|giáo viên|nhân viên|y tế|ngân hàng|bảo hiểm xã hội|điện lực|"
    "lực lượng|"
    "ngành(?: (?:kế hoạch và đầu tư|giáo dục và đào tạo|tài nguyên và môi trường|thông tin và truyền thông|"
    "nông nghiệp và phát triển nông thôn|văn hóa,? thể thao và du lịch|khoa học và công nghệ))?|"
    "cấp ủy|địa phương|tổ(?! chức)|trường|xã|phường|thị trấn|quận|huyện|thị xã|tỉnh|thành phố|đảng ủy|"
    "chi bộ|đồng chí|cán bộ|công chức|viên chức|đảng viên|ủy ban|chủ đầu tư|chủ rừng|chủ hồ|thôn|khu phố|viện|"
    "bệnh viện|đội|đồn|trạm|nhà thầu|báo chí|vụ(?! việc| án)|"
    "100 ?%|\\d{1,3} (?:bộ|sở|ban|cơ quan|đơn vị|địa phương|tỉnh|huyện|xã|cán bộ|người)"
)
# A verb that only names the kind of unit: `đoàn kiểm tra`, `cơ quan tham mưu`, `đơn vị phụ trách`.
_UNIT = (
    "(?:(?:các |mỗi |từng |những )?"
    "(?:(?:nhà máy|công ty|doanh nghiệp|cơ sở|hộ) (?:khai thác|sản xuất|kinh doanh|chế biến|xây dựng|nuôi trồng)|"
    "(?:đoàn|tổ|ủy ban|ban|cơ quan|đội|đơn vị|lực lượng|hội đồng|nhà thầu|nhà|cán bộ|bộ phận|người) "
    "(?:kiểm tra|thanh tra|giám sát|bảo trì|bảo dưỡng|vận chuyển|điều tra|chỉ đạo|quản lý|tham mưu|thi hành án|"
    "thẩm định|phụ trách|đầu tư|chủ trì|"
    "tư vấn|thi công|chủ quản|soạn thảo|điều hành|vận hành|tổ chức|khai thác|công tác|xử lý|giúp việc|lao động)))"
)
_NO_NAME = "(?:Thứ|Một|Hai|Do|Nếu|Khi|Với|Việc|Để|Theo|Trong|Trước|Sau|Từ|Vì|Hiện|Cần|Nên|Mọi)"
_PHRASE = re.compile(
    rf"{_BEFORE_LEAD}(?P<phrase>(?:(?i:{_UNIT}(?={PREDICATES}|[^.;:,()]{{1,50}}{PREDICATES})|(?:{NOUNS}))(?!\w)|"
    rf"(?!(?i:{TASK_START})|{_NO_NAME} )[A-ZĐ][\wÀ-ỹ-]+)"
    rf"(?:(?!{PREDICATES}| (?:như|là|với|trong|sau|để|nhằm|thì|rằng)(?!\w))"
    rf"(?:[^.;:()“”\"{ACTORS_OUT}]|(?<= ){ACTOR})){{0,90}}?)"
    rf"(?:(?<=\w) \([^)]{{1,90}}\)| với (?:tinh thần|vai trò|trách nhiệm|tư cách)[^,.;:{ACTORS_OUT}]{{0,60}}?)?"
    rf"(?={PREDICATES})"
)
_ADVERBS = re.compile(
    r"(?:(?<!tài)(?<!hành) chính| (?:tuyệt đối|còn|cũng|đều|luôn|hãy|nên|thì|cùng|tự|chỉ|sẽ|đã|tổng|ngay|lại|mạnh dạn|"
    r"tối đa|nghiêm|và|vẫn|đang|càng|mới|trực tiếp|nhanh|thực sự|hết sức|rất|thật|thật sự|đặc biệt|kiên quyết|"
    r"dứt khoát))+$"
)
_NEXT_ITEM = (
    r", (?=(?:các|[Tt]rưởng|[Gg]iám đốc|[Cc]hủ tịch|ấp|khóm|thôn|bản|xã|phường|thị trấn|huyện|quận|thị xã|"
    r"thành phố|ban|ngành|sở|đơn vị|địa phương|cơ quan|tổ chức|đoàn thể|doanh nghiệp|hội)(?!\w))"
)
# `Chín địa phương nói trên`
_COUNTED = (
    r"(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,3}) (?:địa phương|đơn vị|cơ quan|tỉnh|huyện|xã|phường|sở|bộ|ngành)"
)
# Somebody whom only a noun and a modal show: `các đồng chí phụ trách huyện phải xuống thôn`.
_PHRASE_MUST = re.compile(
    rf"(?:[\s“\"-]*|{CONNECTIVES})(?P<phrase>(?:(?i:các|{_EACH}|từng|mọi|những|người đứng đầu|lãnh đạo|thủ trưởng|"
    rf"cán bộ|công chức|viên chức|toàn|địa phương|"
    rf"nhà trường|nhà thầu|chủ đầu tư|chính quyền|hiệu trưởng|giáo viên|cấp ủy|chi bộ|đảng viên|hai bên|{_COUNTED}|"
    rf"doanh nghiệp|ngành|lực lượng|bệnh viện|huyện|xã(?! hội)|phường|ban quản lý)(?!\w)"
    rf"(?:(?! (?:{ORDER}|đã|đang|sẽ|cho rằng|không|luôn|nhưng|thì|mà|vẫn)(?!\w))"
    rf"(?:[^,.;:()“”\"{ACTORS_OUT}]|{_NEXT_ITEM})|(?<= ){ACTOR}){{0,70}}?))"
    r"(?=(?: nói trên| kể trên| trên| này)?:?(?: (?:mỗi|hằng|hàng) \w+)? (?:cũng |đều )?"
    r"(?:phải|cần|có trách nhiệm|chịu trách nhiệm|tuyệt đối không|không được|không để)(?!\w))"
)
# `Về phía nhà thầu, phải …`, `Đối với Sở A: khẩn trương …`: who is turned to first.
_ADDRESSED = re.compile(
    rf"[\s“\"-]*(?:(?:(?:[Vv]ề phía|[Pp]hía) |(?:[Đđ]ối với|[Rr]iêng(?: đối với| với)?) (?=[{PERSON}{OFFICE}{BODY}]))"
    rf"(?P<lead>{DOERS})|(?:[Vv]ề phía|[Đđ]ối với|[Rr]iêng(?: đối với| với)?|[Pp]hía) (?P<worded>(?:các |những )?"
    rf"(?:nhà thầu|chủ đầu tư|đơn vị|doanh nghiệp|cơ quan|lực lượng|chính quyền|lãnh đạo|người đứng đầu)(?!\w)"
    rf"[^,.;:{ACTORS_OUT}]{{0,60}}?))(?:, (?={MODAL})|: (?=(?i:{MODAL}|{TASK_START})))"
)
# `Đối với Sở A, ông B yêu cầu …`: whom the order turns to stands before who gives it.
_TURNED_TO = re.compile(
    rf"[\s“\"-]*(?:[Cc]òn |[Rr]iêng )?(?:[Đđ]ối với|[Vv]ới|[Vv]ề phía|[Pp]hía|[Rr]iêng) (?P<lead>{DOERS})"
    rf"(?: [^.;:,{ACTORS_OUT}]{{1,40}})?, "
)
_BY_LAW = re.compile(
    r"[\s“\"-]*(?:[Tt]heo|[Cc]ăn cứ) (?:[^,.;:]{0,20} )?(?:quy định|luật|nghị định|thông tư|quy chế)(?!\w)"
)
_NO_DOER = re.compile(
    r"(?:các |mỗi |mọi |những |từng |toàn bộ )?(?:vấn đề|nhiệm vụ|nội dung|giải pháp|công tác|việc|biện pháp|"
    r"mục tiêu|cơ chế|dự án|công trình|chỉ tiêu|hoạt động|chính sách|quy định|văn bản|hồ sơ|thủ tục|khoản|gói thầu|"
    r"phương án|ý kiến|trường hợp|hành vi|vụ việc|vụ án|sự việc|quá trình|hội nghị|cuộc họp|phiên họp|kỳ họp|buổi|"
    r"hội thảo|lễ|nghiên cứu|loại|sản phẩm|thiết bị|điều)(?!\w)",
    re.IGNORECASE,
)
# What narrows a group down goes before its predicate: `các tỉnh có đường sắt`, `các doanh nghiệp viễn thông`.
_NO_NARROWING = (
    "từ|trong|ngay|sau|trước|để|khi|nếu|theo|nhằm|vừa|luôn|không|chưa|đã|đang|sẽ|cũng|đều|cùng|hãy|nên|tự|chỉ|lại|mà|"
    "và|hoặc|thì|như|là|vẫn|mới|càng|với|về|cho|do|tuyệt|tối|tổng|trên|tại|cả|càng|thực|nhanh|hết|rất|thật|đi|đến|bằng|"
    "nhất|nói|cho|yêu|đề|còn|hiện|đồng|song|riêng|nay|toàn|hằng|hàng|một|dứt|chậm|mạnh|ưu|kể|khẩn|xin"
)
_WORD = rf"(?!(?:{TASK_START}|{MODAL}|{HAVING}|và(?!\w)|thì(?!\w)))[^\s,.;:()“”\"{ACTORS_OUT}]+"
_WHERE = (
    rf"(?: (?:trong (?:toàn )?(?:tỉnh|thành phố|huyện|ngành|quốc|cả nước)|"
    rf"trên (?:cả nước|toàn quốc|địa bàn(?: (?:{ACTOR}|(?:toàn )?(?:tỉnh|thành phố|huyện|quận)))?))(?!\w))"
)
_NARROWED = re.compile(
    rf" (?:được (?:phân công|giao)(?: chủ trì)?|phụ trách|"
    rf"(?:(?:từ (?:đầu|cuối) \w+|đến nay|lâu nay|hiện) )?(?:chưa|còn|đang|đã) "
    rf"[^.;:,{ACTORS_OUT}]{{3,60}}?(?= phải(?!\w))|"
    rf"để xảy ra(?: {_WORD}){{1,9}}|chủ trì(?= {TASK_START})|"
    rf"(?!{HAVING})(?:có(?! trách nhiệm| nhiệm vụ)|còn|chưa)(?: {_WORD}){{1,9}}|"
    rf"(?!(?:{_NO_NARROWING})(?!\w)){_WORD}(?: (?!(?:{_NO_NARROWING})(?!\w)){_WORD}){{0,8}})"
    rf"{_WHERE}?(?={PREDICATES})"
)
_CLOSELY = "(?: chặt chẽ| đồng bộ| hiệu quả| thường xuyên| tốt)?"
_WITH = re.compile(
    rf"(?<!\w)(?:phối hợp{_CLOSELY}(?: cùng với| với| cùng)?|(?:chủ trì|làm đầu mối|là đầu mối),? cùng(?: với)?|"
    rf"với sự (?:phối hợp|tham gia|hỗ trợ) của) (?P<with>{DOERS}|"
    rf"(?:các|những) [^.;:{ACTORS_OUT}]{{2,60}}?(?={PREDICATES}))"
)
# Right after the lead, or as a doer of what follows: `Sở A phải cùng Sở B …`, `…, cùng UBND xã hoàn thiện hồ sơ`.
_ALONG_WITH = re.compile(
    rf",? (?:(?:{MODAL}) )?cùng(?: với)? (?P<with>{DOERS}|các [^.;:,{ACTORS_OUT}]{{2,40}}?(?={PREDICATES}))"
)
_DOING_WITH = re.compile(rf", cùng(?: với)? (?P<with>{DOERS}) (?={TASK_START}|(?:gặp|xuống|vào|đến) )")
_OTHERS_JOIN = re.compile(
    rf"(?<!\w)(?:chủ trì|(?:làm|là) (?:đầu mối|(?:lực lượng )?nòng cốt))[,;] (?:còn )?(?P<with>{DOERS}),? "
    r"(?:(?:cùng |có trách nhiệm |tham gia )?phối hợp|cùng (?:làm|tham gia|thực hiện)|tham gia|hỗ trợ)(?!\w)"
)
_LABEL_OF_OTHERS = (" (phối hợp", " (cơ quan phối hợp", " (đơn vị phối hợp")  # `Sở A (chủ trì), Sở B (phối hợp): …`
# Who is to inspect a thing (`kiểm tra 12 trạm bơm`) has that as a task; who watches how others do theirs monitors it.
_OVERSEE = "(?:theo dõi|giám sát|kiểm tra|hướng dẫn|đánh giá|tổng hợp)"
_WORK_OF_OTHERS = (
    r"(?:đôn đốc|(?:theo dõi|giám sát|kiểm tra) (?:[^\W\d]+ ){0,6}?(?:thực hiện|triển khai|chấp hành|thi hành|tiến độ))"
)
_ROLE_OF_LEAD: tuple[tuple[OtherRole, re.Pattern[str]], ...] = (
    ("focal_point", re.compile(r"\W*(?:làm|là)(?: cơ quan| đơn vị)? đầu mối")),
    ("accountable", re.compile(r"\W*(?:phải )?chịu trách nhiệm")),
    ("monitoring", re.compile(rf"\W*(?:\w+ ){{0,3}}?(?:{_OVERSEE}(?:,| và)? ){{0,3}}{_WORK_OF_OTHERS}(?!\w)")),
    ("advising", re.compile(r"\W*(?:\w+ ){0,2}?tham mưu(?!\w)")),
    ("appraising", re.compile(r"\W*(?:\w+ ){0,2}?thẩm định(?!\w)")),
    ("directing", re.compile(r"\W*(?:phụ trách )?trực tiếp chỉ đạo")),
)
_ROLE_OF_OTHERS: tuple[tuple[OtherRole, re.Pattern[str]], ...] = (
    (
        "receiving_report",
        re.compile(
            rf"(?<!\w)(?:báo cáo|gửi(?: [^.;,{ACTORS_OUT}]{{1,60}})?)(?: kết quả)?(?: về| lên| tới| cho)?"
            rf" (?P<who>{ACTOR})"
        ),
    ),
    ("approving", re.compile(rf"(?<!\w)trình (?P<who>{ACTOR})")),
)


@dataclass(frozen=True, slots=True)
class Doers:
    """The roles that one task gives."""

    lead: tuple[Actor, ...] = ()
    coordinating: tuple[Actor, ...] = ()
    others: tuple[RoleActor, ...] = ()

    def with_lead(self, lead: tuple[Actor, ...]) -> "Doers":
        """The same roles under another lead."""
        return replace(self, lead=lead)


def doers_after(clause: Clause, at: int) -> Doers:
    """Who does what the words after a verb of assignment ask for; without a lead when they name no doer."""
    match = clause.match(_LEAD, at) or clause.match(_LATE_LEAD, at)
    if match:
        return doers_named(clause, match)
    phrase = clause.match(_PHRASE, at)
    if phrase and not _NO_DOER.match(phrase["phrase"]):
        return _worded(clause, phrase)
    return roles(clause, (), at)


def doers_turned_to(clause: Clause, by: tuple[Actor, ...], at: int, after: int) -> Doers | None:
    """The doers whom a clause names before the verb at `at` and its subject `by`; the task begins at `after`."""
    match = clause._replace(end=at).match(_TURNED_TO)
    if not match or not says_what_to_do(clause, after):
        return None
    giving = {actor.name for actor in by}
    lead = tuple(actor for actor in listed(clause.sentence, *match.span("lead")) if actor.name not in giving)
    return roles(clause, lead, after)


def doers_addressed(clause: Clause) -> tuple[Doers, int] | None:
    """The doers whom a clause turns to before it says what they must do (`Về phía nhà thầu, phải …`), and where."""
    match = clause.match(_ADDRESSED)
    if not match:
        return None
    if match["lead"]:
        return doers_named(clause, match), match.start("lead")
    return roles(clause, (as_worded(clause.sentence, *match.span("worded")),), match.end()), match.start("worded")


def doers_who_must(clause: Clause) -> tuple[Doers, int] | None:
    """The doers in the words of a clause that says what they must do, and where it begins."""
    phrase = None if clause.match(_BY_LAW) else clause.match(_PHRASE_MUST)
    if not phrase or _NO_DOER.match(phrase["phrase"]):
        return None
    return _worded(clause, phrase), phrase.start("phrase")


def _worded(clause: Clause, phrase: re.Match[str]) -> Doers:
    """Doers in the words of the text, without the adverbs that belong to what they must do."""
    adverbs = _ADVERBS.search(phrase["phrase"])
    end = phrase.start("phrase") + adverbs.start() if adverbs else phrase.end("phrase")
    return roles(clause, (as_worded(clause.sentence, phrase.start("phrase"), end),), phrase.end("phrase"))


def doers_named(clause: Clause, match: re.Match[str]) -> Doers:
    """The doers of the group `lead` of a match, and the roles that the words after it add."""
    end = match.end("lead")
    lead = listed(clause.sentence, *match.span("lead"))
    narrowed = end_of_doers(clause, match)
    if narrowed > end:
        lead = (*lead[:-1], as_worded(clause.sentence, end - 1, narrowed))
    beside = tuple(one for one in lead if clause.sentence.kept.startswith(_LABEL_OF_OTHERS, one.evidence[-1].end))
    doers = roles(clause, tuple(one for one in lead if one not in beside), end)
    return replace(doers, coordinating=(*beside, *doers.coordinating))


def end_of_doers(clause: Clause, match: re.Match[str]) -> int:
    """Where the group `lead` of a match ends, with what narrows its last one down: `các xã còn vướng mặt bằng`."""
    end = match.end("lead")
    narrowed = clause.match(_NARROWED, end) if match["lead"].endswith(GROUP) else None
    return narrowed.end() if narrowed else end


def roles(clause: Clause, lead: tuple[Actor, ...], at: int) -> Doers:
    """The roles that the words from `at` on give beside the lead."""
    beside = clause.match(_ALONG_WITH, at) if lead else None
    matches = [m for pattern in (_OTHERS_JOIN, _WITH, _DOING_WITH) for m in clause.finditer(pattern, at)]
    joining = [one for match in (beside, *matches) if match for one in _joining(clause, match)]
    names = {actor.name for actor in lead}
    coordinating = tuple(actor for actor in unique(joining) if actor.name not in names)
    return Doers(lead, coordinating, tuple(_other_roles(clause, lead, at)))


def _joining(clause: Clause, match: re.Match[str]) -> tuple[Actor, ...]:
    return listed(clause.sentence, *match.span("with")) or (as_worded(clause.sentence, *match.span("with")),)


def _other_roles(clause: Clause, lead: tuple[Actor, ...], at: int) -> list[RoleActor]:
    found = [_in_role(actor, role) for role, words in _ROLE_OF_LEAD if clause.match(words, at) for actor in lead]
    for role, pattern in _ROLE_OF_OTHERS:
        named = [clause.actor(match, "who") for match in clause.finditer(pattern, at)]
        found += [_in_role(actor, role) for actor in named if actor]
    return found


def _in_role(actor: Actor, role: OtherRole) -> RoleActor:
    return RoleActor(name=actor.name, kind=actor.kind, as_=actor.as_, evidence=actor.evidence, role=role)
