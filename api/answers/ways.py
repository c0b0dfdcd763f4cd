"""The ways of asking in Vietnamese that are understood: of each table the first pattern that fits wins."""

from api.answers.question_words import A_NAME, BY_WHEN, DONE, NOW, WHERE_TO, WORK
from api.answers.way import Way, ways
from api.answers.ways_of_standing import WAYS_OF_STANDING
from api.answers.ways_of_tasks import WAYS_OF_TASKS

WAYS: tuple[Way, ...] = (*WAYS_OF_STANDING, *WAYS_OF_TASKS)

# Who does not say `phải`, `được giao` may ask anything: tried last, once a question is known to ask nothing else.
_DOES = (
    r"(?P<what>(?!(?:là|bị|có|được|đang|cũng|thay|từng|chủ trì|kết luận|dự|tham dự|ký|bầu|bổ nhiệm)\b)"
    rf"(?!.*\b(?:hơn|nhất)$)(?!{WORK}$)"
)
WIDE_WAYS: tuple[Way, ...] = (
    *ways("offices", rf"(?P<who>{A_NAME}){NOW} là ai"),
    *ways(
        "responsible",
        rf"ai {DONE}{_DOES}\w+ .+){WHERE_TO}(?:, {BY_WHEN})?",
        rf"ai {DONE}{_DOES}\w+ .+?)(?:, {BY_WHEN})?",
    ),
)
