"""Rules for progress: what a document reports of a task, in its own words."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from graph.model.facts import Commitment, Progress, ProgressState
from loaders.grammar.figures.context import stated_by
from loaders.grammar.figures.progress_labels import Labelled, labelled
from loaders.grammar.masked import ACTOR, DATE, Masked, mask
from loaders.grammar.ranges import Ranges
from loaders.grammar.reading import Reading
from loaders.grammar.tasks.clauses import Clause
from loaders.grammar.tasks.subjects import superior_before
from loaders.language.cues import Cue
from loaders.language.years import complete

_SHARE = r"đạt (?:khoảng |trên |hơn |gần )?\d{1,2}(?:,\d{1,2})? ?%"
_SPAN = (
    r"(?:khoảng |hơn |gần |trên )?(?:\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nửa|vài|mấy) "
    r"(?:ngày|tuần|tháng|quý|năm)"
)
# `đúng thời gian tỉnh giao`, `trước thời hạn được giao`, `kịp trước thời hạn`.
_IN_TIME = (
    r"(?:đúng hẹn|đúng (?:thời )?hạn|đúng (?:thời gian|mốc)[^.;,]{0,30}? (?:giao|yêu cầu|đề ra|đặt ra)|"
    rf"(?<!bầu cử )trước (?:thời )?hạn|kịp (?:trước )?(?:thời )?hạn|về đích (?:sớm|trước)|sớm (?:hơn )?{_SPAN} so với|"
    r"sớm hơn (?:thời )?hạn)"
)
# `từ ngày 5/4 như yêu cầu`, at the end: elsewhere a requirement is one of quality.
_AS_ASKED = rf"{DATE}(?:,? (?:như|đúng|đúng như) yêu cầu| theo đúng (?:kế hoạch|yêu cầu|tiến độ))(?=[\s”\"]*$)"
_DONE = r"(?<!để )(?<!phải )(?<!sẽ )(?<!cần )(?<!đấu )(?<!không )(?<!chưa )(?<!\w)hoàn (?:thành|tất)(?!\w)"
# `46/71 hộ`, `10/10 huyện`: so many of all; votes and guests are no work.
_OF_ALL = (
    r" (?!(?:đại biểu|phiếu|người|ý kiến|thành viên|giờ|bệnh nhân|để|đến|và|tại|với|cho|nhằm|của|là|có)(?!\w))"
    r"[^\W\d_]"
)
_SOME = rf"(?<![\d/.])(?!1/)(?P<some>\d[\d.]*)/(?!(?P=some)(?![\d.]))\d[\d.]*{_OF_ALL}"
_ALL = rf"(?<![\d/.])(?P<all>\d[\d.]*)/(?P=all)(?![\d.]){_OF_ALL}"
_LATE = (
    rf"(?:, (?:chậm|trễ|muộn) (?:hơn |mất )?{_SPAN}(?!\w)|(?:chậm|trễ|muộn) (?:hơn )?{_SPAN} so với|"
    r"(?:chậm|muộn) hơn (?:thời )?hạn)"
)
# Deeds that end a piece of work: who has done one has done what was asked.
_ENDS = (
    r"(?:trình|gửi|ban hành|ký(?! kết)|phê duyệt|thông qua|bàn giao|đưa vào (?:khai thác|vận hành|sử dụng|hoạt động)|"
    r"giao (?:toàn bộ|đủ|100 ?%)|nghiệm thu|khánh thành)"
)
# Each with words of which one stands in whatever it finds: most clauses have none, which is seen at once.
_STATES: tuple[tuple[ProgressState, tuple[str, ...], re.Pattern[str]], ...] = (
    (
        "done_on_time",
        ("hạn", "hẹn", "tiến độ", "đúng", "sớm", "đích", "như yêu cầu"),
        re.compile(
            rf"{_DONE}[^.;,]{{0,40}}? (?:đúng|trước) (?:thời )?(?:hạn|tiến độ)|"
            rf"(?<!\w)(?:đã|vừa) [^.;]{{0,160}}?{_IN_TIME}|(?<!\w)xong(?!\w)[^.;]{{0,80}}?{_IN_TIME}|"
            rf"{_DONE}[^.;]{{0,120}}?{_IN_TIME}|{DATE},? {_IN_TIME}|{_AS_ASKED}"
        ),
    ),
    (
        "done_late",
        ("hạn", "chậm", "trễ", "muộn"),
        re.compile(
            r"hoàn thành[^.;,]{0,40}? (?:nhưng )?(?:quá hạn|chậm (?:tiến độ|so với)|muộn)|"
            rf"(?<!\w)(?:đã|mới|vừa|hoàn thành|hoàn tất|bàn giao) [^.;]{{0,160}}?{_LATE}|"
            rf"(?<!\w)(?:trình|nộp|gửi) (?:chậm|muộn) {_SPAN} so với"
        ),
    ),
    (
        "not_done_late",
        ("hạn", "chậm tiến độ"),
        re.compile(r"quá hạn (?:mà |nhưng )?chưa|chưa hoàn thành[^.;]{0,40} quá hạn|(?<!\w)chậm tiến độ"),
    ),
    ("not_done_in_term", ("chưa",), re.compile(r"chưa (?:hoàn thành|đến hạn)[^.;]{0,30} (?:còn|trong) (?:thời )?hạn")),
    (
        "extended",
        ("hạn", "lùi", "dời", "kéo dài", "điều chỉnh"),
        re.compile(
            rf"(?:được|cho phép|đồng ý|quyết định|tiếp tục|thống nhất|{ACTOR}) gia hạn|"
            r"(?<!xin )lùi (?:thêm|thời hạn)|(?:kéo dài|điều chỉnh) thời hạn|cho (?:phép )?(?:kéo dài|lùi|dời)(?!\w)|"
            rf"(?<!\w)xin gia hạn [^.;]{{0,80}}? được (?:{ACTOR} )?(?:đồng ý|chấp thuận|cho phép)|"
            r"(?:thống nhất|đồng ý|cho phép|quyết định) (?:cho )?(?:điều chỉnh|lùi|dời) (?:mốc|tiến độ|thời gian)"
        ),
    ),
    (
        "withdrawn",
        ("hủy bỏ", "bãi bỏ", "thu hồi", "dừng", "không tiếp tục", "thôi"),
        re.compile(
            r"(?:đã|được) (?:hủy bỏ|bãi bỏ|thu hồi|dừng)(?: thực hiện)? (?:nhiệm vụ|kế hoạch|đề án|yêu cầu)|"
            r"(?<!\w)(?:đã )?quyết định (?:dừng|không tiếp tục|thôi)(?!\w)"
        ),
    ),
    # What has only begun: `mới làm xong cho 247 chiếc, còn 65 chiếc`, `163 trong số 218 hộ đã …`, `mới dừng ở bước …`.
    (
        "in_progress",
        ("mới", " số ", "/", "còn", "xin "),
        re.compile(
            rf"(?<!\w)mới (?:chỉ )?(?:{_SHARE}|(?:dừng ở|chạy thử|ở bước|xong phần|bắt đầu|khởi động)|"
            r"[^.;,]{0,50}?được \d{1,2}(?:,\d{1,2})? ?%|\w+(?: \w+)? xong [^.;]{0,80}?còn (?:lại )?\d)|"
            r"\d[\d.]* (?:trong số|trên tổng số) \d[\d.]* [^.;]{0,60}?đã |(?<!\d)\d{1,4}/\d{1,4} \w+ [^.;]{0,80}?còn |"
            r"(?<!\w)mới (?:\w+ )?xong \d{1,4}/\d|(?<!\w)đã [^.;,]{0,30}? \d[\d.]* trong (?:tổng )?số \d|"
            r"(?<!\w)mới có \d[\d.]* [^.;,]{0,40}?(?:hoàn thành|triển khai|xong)(?!\w)|"
            r"(?<!\w)mới (?:giải ngân|chi trả|cấp phát|bàn giao|khoan|xây|lắp)(?: được)? (?:\w+ ){0,2}?\d|"
            r"(?<!\w)còn \d[\d.]* [^.;,]{0,40}?chưa (?!\w+ (?:nhà|việc|điện|nước))|"
            rf"(?<!\w)xin (?:được )?(?:gia hạn|lùi|dời)(?!\w)|(?<!\w)đã (?:\w+ ){{1,3}}?{_SOME}"
        ),
    ),
    ("in_progress", ("/",), re.compile(rf"{_SOME}\w*[^.;,]{{0,40}}? đã (?!bỏ|biểu|tham)")),
    (
        "done",
        ("/", "đủ "),
        re.compile(
            rf"(?<!\w)(?:đã|vừa) (?:\w+ ){{1,3}}?{_ALL}|"
            r"(?<!\w)(?:đã|vừa) [^.;,]{0,60}?(?<!\w)đủ \d[\d.]*"
            r"(?! (?:tuổi|người|thành viên|năm|tháng|ngày|điểm|tuần)(?!\w))"
        ),
    ),
    (
        "done",
        ("đã ", "vừa ", "được "),
        re.compile(
            r"(?<!\w)đã (?:cơ bản )?(?:hoàn thành|thực hiện xong|làm xong|triển khai xong)(?! tốt)|"
            rf"(?<!\w)(?:đã|vừa) (?:cơ bản )?(?:hoàn tất|\w+(?: \w+)? xong(?! tốt)|được {ACTOR} {_ENDS}|"
            rf"có quyết định)|(?<!\w)mới được {ACTOR} {_ENDS}|(?<!\w)được {ACTOR} {_ENDS} (?:từ )?(?:ngày )?{DATE}"
        ),
    ),
    (
        "in_progress",
        ("đang ",),
        re.compile(
            rf"(?<!\w)đang (?:được )?(?:{ACTOR} )?(?:\w+ ){{0,2}}?(?:triển khai|thực hiện|hoàn thiện|xây dựng|"
            r"đánh giá|lấy ý kiến)(?!\w)"
        ),
    ),
    # A share of the work, not a rate such as that of papers in time.
    (
        "in_progress",
        ("đạt ",),
        re.compile(
            rf"{_SHARE} (?:khối lượng|tiến độ|kế hoạch)(?!\w)|(?<!\w)(?:tiến độ|khối lượng|nhiệm vụ|dự án|công trình|"
            rf"việc (?:số hóa|xây dựng|thi công|lắp đặt|rà soát|cập nhật|làm sạch))(?!\w)[^.;,]{{0,80}}? {_SHARE}"
        ),
    ),
)
_REPORTS = Cue(
    "hoàn thành", "hoàn tất", "hạn", "hẹn", "về đích", "tiến độ", "lùi", "đang", "xong", "đạt", "hủy bỏ", "bãi bỏ",
    "thu hồi", "dừng", "mốc", "đã được", "mới", "trong số", "so với", "có quyết định",
    "kéo dài", "như yêu cầu", "đúng yêu cầu", "theo đúng", "xin", "đủ", "/", "dời",
    "chậm", "muộn", "trễ", "kịp", "còn", "phê duyệt", "ban hành", "thông qua", "bàn giao", "nghiệm thu", "khánh thành",
)  # fmt: skip
# Somebody does it, or something that can be a task is in that state; `dự án mà tỉnh đang triển khai` only names it.
_ABOUT_A_TASK = re.compile(
    rf"{ACTOR}|(?:nhiệm vụ|việc|kế hoạch|đề án|dự án|thủ tục|hồ sơ|tiến độ|công trình|thời (?:hạn|điểm)|phương án|"
    r"phần|tỷ lệ|mặt bằng|hệ thống)(?!\w)",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"(?<!\w)mà [^.,;]{0,60}(?:đang|đã) |(?<!\w)(?:sáng|chiều) nay")
_CLAUSE = re.compile(r"(?:[^.;]|(?<=\d)\.(?=\d))+")  # `3.400` is one number
_UNTIL = re.compile(rf"(?<!\w)(?:đến|tới|sang)(?: hết)?(?: ngày)? ?{DATE}")
_WORD = re.compile(r"\w+")
_SAME_TASK = 0.6
_COMMON = 200  # a word of more tasks than this tells none apart


class _Tasks:
    """The tasks of the document by their words."""

    def __init__(self, commitments: Sequence[Commitment]) -> None:
        self._sizes: dict[str, int] = {}
        self._said_in: dict[str, list[str]] = defaultdict(list)
        for task in commitments:
            words = set(_WORD.findall(task.text.lower()))
            self._sizes[task.id] = len(words)
            for word in words:
                self._said_in[word].append(task.id)

    def meant_by(self, words: str) -> str | None:
        """The task that speaks of the same thing, by the share of common words."""
        mine = set(_WORD.findall(words.lower()))
        shared: Counter[str] = Counter()
        for word in sorted(mine):
            said_in = self._said_in.get(word, ())
            shared.update(said_in if len(said_in) <= _COMMON else ())
        fitting = [
            (count, task) for task, count in shared.items() if count >= _SAME_TASK * min(len(mine), self._sizes[task])
        ]
        return max(fitting, key=lambda one: one[0])[1] if fitting else None


def find_progress(reading: Reading, commitments: Sequence[Commitment]) -> tuple[Progress, ...]:
    """Every report on a task, in text order; the words of tasks themselves report nothing."""
    ordered = Ranges(span for task in commitments for span in task.evidence)
    tasks = _Tasks(commitments)
    sentences = mask(reading)
    told = [
        report
        for sentence in sentences
        for report in _reports(sentence, reading, tasks)
        if not ordered.touch(report.evidence[0])
    ]
    told += [_from_field(one, tasks) for one in labelled(sentences)]
    return tuple(sorted(told, key=lambda report: report.evidence[0]))


def _from_field(told: Labelled, tasks: _Tasks) -> Progress:
    words = told.item.words()
    return Progress(
        what=words,
        state=told.state,
        as_of=None,
        by=(),
        commitment=tasks.meant_by(words),
        rule=f"progress/field-{told.state}",
        evidence=(told.sentence.span(), told.item.span()),
    )


def _reports(sentence: Masked, reading: Reading, tasks: _Tasks) -> Iterator[Progress]:
    if not sentence.says(_REPORTS):
        return
    for clause in _CLAUSE.finditer(sentence.text):
        state = _state(clause[0])
        start, end = clause.span()
        if not state or not _ABOUT_A_TASK.search(clause[0]) or _ASIDE.search(clause[0]):
            continue
        span = sentence.span(start + len(clause[0]) - len(clause[0].lstrip()), end)
        words = span.of(reading.text)
        yield Progress(
            what=words,
            state=state,
            as_of=None if state == "extended" else _as_of(sentence, start, end, reading),
            due=_new_deadline(sentence, start, end, reading) if state == "extended" else None,
            by=stated_by(sentence) or superior_before(Clause(sentence, start, end), end),
            commitment=tasks.meant_by(words),
            rule=f"progress/{state}",
            evidence=(span,),
        )


def _state(clause: str) -> ProgressState | None:
    """The first state that the words of a clause tell."""
    told = (
        name for name, words, pattern in _STATES if any(word in clause for word in words) and pattern.search(clause)
    )
    return next(told, None)


def _new_deadline(sentence: Masked, start: int, end: int, reading: Reading) -> str | None:
    """The day up to which a clause says that a task is extended."""
    match = _UNTIL.search(sentence.text, start, end)
    date = sentence.date(match.end() - 1) if match else None
    document = reading.document
    return complete(date.end, document.published, document.published_basis)[0] if date else None


def _as_of(sentence: Masked, start: int, end: int, reading: Reading) -> str | None:
    match = re.compile(rf"(?:đến|tính đến|ngày) ?({DATE})|^\W*({DATE})").search(sentence.text, start, end)
    date = sentence.date(match.end() - 1) if match else None
    document = reading.document
    return complete(date.end, document.published, document.published_basis)[0] if date else None
