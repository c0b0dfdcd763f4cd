"""Whether a text goes on to another meeting: of other hosts, or later that day under another name or chair."""

import re

from loaders.grammar.meetings.draft import Draft
from loaders.grammar.meetings.leads import chairs
from loaders.grammar.meetings.names import MeetingMention
from loaders.grammar.meetings.time import only_near, opens_later

_WORD = re.compile(r"\w+")
_OF_ANY = frozenset(
    """hội nghị họp cuộc buổi phiên kỳ lần thứ làm việc trực tuyến giao ban toàn thể thường kỳ về của và với giữa các
    công tác triển khai sơ kết tổng kết đánh giá tỉnh thành phố huyện""".split()  # noqa: SIM905
)
_GOES_ON = re.compile(r"(?<!\w)(?:tiếp tục|bế mạc|kết thúc|phần thảo luận|cũng tại)(?!\w)", re.IGNORECASE)
_NEAR = 30  # characters before a meeting that say it was another
_ALSO_HELD = re.compile(r"(?<!\w)cũng (?:đã )?(?:có|tổ chức|chủ trì|diễn ra)(?: một)? $")


def is_another(mention: MeetingMention, before: Draft) -> bool:
    """Whether `mention` is of another meeting than the one told before it, though it gives no other day or number."""
    if only_near(mention):
        return False
    if mention.named and _ALSO_HELD.search(mention.sentence.text, max(0, mention.start - _NEAR), mention.start):
        return True
    hosts, known = ({actor.name for actor in actors} for actors in (mention.of, before.of))
    if mention.named and hosts and known and hosts.isdisjoint(known) and before.mention.named:
        return True
    if not opens_later(mention.sentence) or _GOES_ON.search(mention.sentence.text):
        return False
    if mention.named:
        return not (_words(mention) & _words(before.mention))
    leading = {led.who.name for led in chairs(mention.sentence)}
    led = {one.who.name for one in chairs(before.mention.sentence)}
    return bool(leading and led) and leading.isdisjoint(led)


def _words(mention: MeetingMention) -> set[str]:
    return {*_WORD.findall(mention.name.lower())} - _OF_ANY
