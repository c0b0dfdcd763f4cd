"""Which questions ask for somebody's private life, and are declined whatever else they ask."""

import re
from collections.abc import Callable, Mapping

from api.answers.question_words import MEETING, OFFICE, PAPER
from loaders.language.unaccented import unaccented

_PERSON = rf"(?:(?:ông|bà|anh|chị|cô|đồng chí)\b(?! rịa)|{OFFICE})"
# Private by these words alone.
_OF_ANYBODY = (
    r"số điện thoại|điện thoại riêng|\bs[đd]t\b|\bsố đt\b|\be-?mail\b|thư điện tử riêng|"
    rf"nhà riêng|nơi ở|địa chỉ nhà|\bnhà ở (?:đâu|chỗ nào)|^nhà (?:của )?{_PERSON}|"
    r"\bsống (?:ở|tại) (?:đâu|chỗ nào|nơi nào)|(?:đang )?(?:ngụ|cư trú) (?:ở|tại)|"
    r"quê (?:quán|ở|ông|bà|của)|ngày sinh|năm sinh|sinh năm|sinh ngày|(?:bao nhiêu|mấy) tuổi|"
    r"\bvợ\b|\bchồng\b|\bcon (?:trai|gái|cái|ông|bà)\b|(?:bao nhiêu|mấy) (?:người |đứa )?con$|có con (?:không|chưa)|"
    r"kết hôn|ly hôn|hôn nhân|đời tư|"
    r"sức khỏe (?:(?:của )?(?:ông|bà|đồng chí)|thế nào|ra sao|hiện nay|có tốt)|\b(?:bị ốm|ốm (?:gì|không|đau))\b|"
    rf"^lương (?:của|tháng)|(?:tiền|mức) lương (?:của )?{_PERSON}|{_PERSON} (?:có |được |nhận |hưởng )*lương\b|"
    r"theo (?:đạo(?! luật)|tôn giáo)|tôn giáo (?:gì$|(?:của )?(?:ông|bà|đồng chí))|^tôn giáo của|"
    r"\bbị (?:kỷ luật|kỉ luật|bệnh|cách chức|cảnh cáo|khiển trách|khai trừ|bắt|tạm giam|điều tra|truy tố|xét xử)|"
    r"khởi tố|"
    r"^ai (?:đã |có )*(?:tham nhũng|tham ô|nhận hối lộ|vi phạm|phạm tội|có tội)|^(?:cách chức|khai trừ) ai|"
    r"người dân tộc (?:gì|nào)|là dân tộc (?:gì|nào)"
)
# Private too, but for where they stand in the name of a body, an office, a paper or a programme, or in what is counted.
_IN_NAMES = r"nhà ở|gia đình|bệnh(?! viện)|kỷ luật|kỉ luật|xét xử|tài sản"
# Business of the State, unless of somebody.
_PUBLIC = (
    r"(?:khám|chữa|phòng|dịch|chống|ca) bệnh|bệnh (?:án|dịch|truyền nhiễm)|nhà ở (?:xã hội|công vụ|cho)|"
    r"tài sản (?:công|nhà nước)|kỷ luật,? kỷ cương|(?:công tác|hộ) gia đình"
)
_NAME = (
    rf"(?!.*\bbị\b)(?:{OFFICE}|{PAPER}|{MEETING}|(?:bộ|sở|ban|cục|vụ|viện|bệnh viện|trung tâm|phòng|ủy ban|hội|tòa án|"
    r"tổng cục|chi cục|công an|ubnd|hđnd|thanh tra|văn phòng|cơ quan|liên minh|tổ công tác|đề án|dự án|chương trình|"
    r"chiến lược|phong trào|nền tảng|hệ thống|cổng|ứng dụng|cơ sở dữ liệu|sổ|quỹ)\b.*)"
)


class Privacy:
    """What is private, in the spelling of a question: with accents or without."""

    def __init__(self, spelt: Callable[[str], str]) -> None:
        self._of_anybody, self._in_names, self._public, self._name, self._person = (
            re.compile(spelt(pattern)) for pattern in (_OF_ANYBODY, _IN_NAMES, _PUBLIC, _NAME, rf"\b{_PERSON}")
        )

    def touched(self, text: str, filled: Mapping[str, str], counted: bool = False) -> bool:
        """Whether `text`, in lower case, asks for something private; `filled` are the parts that it was taken apart in.

        `counted`: it asks how many `what` there are at `where`, which is private of people only.
        """
        if self._of_anybody.search(text):
            return True
        for name, part in filled.items():
            measure = counted and name == "what" and not self._person.match(filled.get("where", ""))
            if measure or name == "function" or self._name.fullmatch(part):
                text = text.replace(part, " ")
        if not self._person.search(text):
            text = self._public.sub(" ", text)
        return bool(self._in_names.search(text))


ACCENTED, PLAIN = Privacy(str), Privacy(unaccented)
