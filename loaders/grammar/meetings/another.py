"""Whether a text goes on to another meeting: of other hosts, or later that day under another name or chair."""

import re

from loaders.grammar.meetings.draft import Draft
from loaders.grammar.meetings.leads import chairs
from loaders.grammar.meetings.names import MeetingMention
from loaders.grammar.meetings.time import day_it_opens_with, held_after, only_near, opens_later

_WORD = re.compile(r"\w+")
_OF_ANY = frozenset(
    """hội nghị họp cuộc buổi phiên kỳ lần thứ làm việc trực tuyến giao ban toàn thể thường kỳ về của và với giữa các
    công tác triển khai sơ kết tổng kết đánh giá tỉnh thành phố huyện nghe báo cáo tình hình kết quả tiến độ
    thực hiện""".split()  # noqa: SIM905
)
_GOES_ON = re.compile(r"(?<!\w)(?:tiếp tục|bế mạc|kết thúc|phần thảo luận|cũng tại)(?!\w)", re.IGNORECASE)
_NEAR = 30  # characters before a meeting that say it was another
_ALSO_HELD = re.compile(r"(?<!\w)cũng (?:đã )?(?:có|tổ chức|chủ trì|diễn ra)(?: một)? $")


def is_another(mention: MeetingMention, before: Draft) -> bool:
    """Whether `mention` is of another meeting than the one told before it, though it gives no other day or number."""
    if only_near(mention):
        return False
    if held_after(mention):
        return True
    if mention.named and _ALSO_HELD.search(mention.sentence.text, max(0, mention.start - _NEAR), mention.start):
        return True
    hosts, known = ({actor.name for actor in actors} for actors in (mention.of, before.of))
    if mention.named and hosts and known and hosts.isdisjoint(known) and before.mention.named:
        return True
    if not _opens_later(mention, before) or _GOES_ON.search(mention.sentence.text):
        return False
    if mention.named:
        return not (_words(mention) & _words(before.mention))
    leading = {led.who.name for led in chairs(mention.sentence)}
    led = {one.who.name for one in chairs(before.mention.sentence)}
    return bool(leading and led) and leading.isdisjoint(led)


def _opens_later(mention: MeetingMention, before: Draft) -> bool:
    """Whether its sentence opens with a later time of the day, or with the day at another time: `Chiều 9/7, …`."""
    day = day_it_opens_with(mention.sentence)
    parts = {date.part_of_day for date in (day, before.date) if date and date.part_of_day}
    return opens_later(mention.sentence) or bool(len(parts) > 1 and day and not before.other_day(day))


def _words(mention: MeetingMention) -> set[str]:
    return {*_WORD.findall(mention.name.lower())} - _OF_ANY
