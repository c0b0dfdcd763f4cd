"""What questions ask: a table of ways of asking, and one of what is not answered."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.answers.question import understood

ASKS = [
    ("Ai phụ trách Đề án 99 ở Mây Ngàn?", "responsible", "Đề án 99", "Mây Ngàn", None),
    ("ai chịu trách nhiệm về chuyển đổi số tại tỉnh Mây Ngàn", "responsible", "chuyển đổi số", "tỉnh Mây Ngàn", None),
    ("Cơ quan nào được giao nhiệm vụ làm sạch dữ liệu đất đai?", "responsible", "làm sạch dữ liệu đất đai", None, None),
    ("Ai chủ trì Đề án 99?", "responsible", "Đề án 99", None, None),
    ("Ai phụ trách nhà ở xã hội ở Mây Ngàn?", "responsible", "nhà ở xã hội", "Mây Ngàn", None),
    ("Ai chủ trì Phiên họp thứ 4 của Ban Chỉ đạo?", "chaired", "Phiên họp thứ 4 của Ban Chỉ đạo", None, None),
    ("Ai đã đồng chủ trì hội nghị tổng kết", "chaired", "hội nghị tổng kết", None, None),
    ("Ai kết luận phiên họp thứ 5?", "concluded", "phiên họp thứ 5", None, None),
    ("Ai dự phiên họp thứ 4 tại điểm cầu Cửa Mây?", "attended", "phiên họp thứ 4", "Cửa Mây", None),
    ("Ai dự tại điểm cầu Cửa Mây phiên họp thứ 4?", "attended", "phiên họp thứ 4", "Cửa Mây", None),
    ("Những ai tham dự hội nghị tổng kết?", "attended", "hội nghị tổng kết", None, None),
    ("Mây Ngàn đã cam kết những gì?", "pledged", None, None, "Mây Ngàn"),
    ("Mây Ngàn cam kết gì, ai nói?", "pledged", None, None, "Mây Ngàn"),
    ("Nền tảng nào của Đề án 99 ở Mây Ngàn?", "platforms", "Đề án 99", "Mây Ngàn", None),
    ("Những nền tảng, ứng dụng nào thuộc Đề án 99?", "platforms", "Đề án 99", None, None),
    ("Tỷ lệ hồ sơ điện tử của Mây Ngàn so với cả nước?", "figures", "Tỷ lệ hồ sơ điện tử", "Mây Ngàn", None),
    ("tỉ lệ hồ sơ điện tử của Mây Ngàn là bao nhiêu", "figures", "tỉ lệ hồ sơ điện tử", "Mây Ngàn", None),
]
DECLINED = [
    "Số điện thoại của ông Nguyễn Thế Khoan?",
    "Nhà ở của ông Khoan ở đâu?",
    "Ông Khoan có bị kỷ luật không?",
    "Vợ ông Khoan là ai?",
]
NOT_UNDERSTOOD = ["", "?", "Thời tiết hôm nay thế nào?", "ai"]


@pytest.mark.parametrize(("text", "kind", "what", "where", "who"), ASKS)
def test_question_is_understood(text: str, kind: str, what: str | None, where: str | None, who: str | None) -> None:
    question = understood(text)
    assert (question.kind, question.what, question.where, question.who) == (kind, what, where, who)


@pytest.mark.parametrize("text", DECLINED)
def test_private_matters_are_declined(text: str) -> None:
    assert understood(text).kind == "declined"


@pytest.mark.parametrize("text", NOT_UNDERSTOOD)
def test_other_questions_are_not_understood(text: str) -> None:
    assert understood(text).kind == "not_understood"


@given(st.text(max_size=500))
def test_any_text_is_taken_without_an_error(text: str) -> None:
    assert understood(text).kind
