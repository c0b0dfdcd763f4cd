"""Accounts of tasks: where they begin and end, and how far each of their clauses says that a task is."""

import pytest
from readings import reading

from loaders.grammar.figures.accounts import Account, accounts, state_in_an_account
from loaders.grammar.figures.progress import find_progress
from loaders.grammar.masked import mask

OPENS = [
    "Về thực hiện Thông báo kết luận số 214/TB-UBND, các bên đã ký cam kết.",
    "Về kết quả thực hiện các nhiệm vụ được giao: Đã mở 12 bến.",
    "Trong 8 nhiệm vụ được giao tại cuộc họp ngày 27/2, đến nay có 6 nhiệm vụ hoàn thành.",
    "Trong các nội dung Chủ tịch giao, tỉnh đã hoàn thành 2 nội dung.",
]
OPENS_NOTHING = [
    "Thực hiện Kế hoạch năm, {b:Sở A} mở lớp.",
    "Thực hiện chỉ đạo của {p:ông An}, {b:Sở A} đã mở lớp.",
    "Trong 8 nhiệm vụ năm nay có 6 nhiệm vụ mới.",
    "{b:Sở A} được giao rà soát 12 bến.",
]
STATES = [
    ("120/124 trung tâm đã đủ thiết bị", "in_progress"),
    ("Đã điều động 138 công chức, còn thiếu 76 người", "in_progress"),
    ("máy hoạt động trở lại, xong trước hạn", "done"),
    ("đã mở 12 bến", "done"),
    ("17/17 xã đã được kiểm tra", "done"),
    ("các xã kiến nghị đã nhiều lần", None),
    ("khu bến chưa có đường vào", None),
    ("bến ở đầu xã", None),
]


@pytest.mark.parametrize("opening", OPENS)
def test_an_account_lasts_as_long_as_its_paragraph(opening: str) -> None:
    sentences = mask(reading(f"Sáng 9/7, hội nghị bàn việc.\n{opening} Bến cũ đã dời.\nBến mới đã xây."))
    in_it = [account is Account.OF_THE_PARAGRAPH for _, account in accounts(sentences)]
    assert in_it == [False, True, True, False]


@pytest.mark.parametrize("opening", OPENS_NOTHING)
def test_a_plan_or_an_order_opens_no_account(opening: str) -> None:
    found = [account for _, account in accounts(mask(reading(f"{opening} Bến cũ đã dời.")))]
    assert Account.OF_THE_PARAGRAPH not in found


@pytest.mark.parametrize(("clause", "state"), STATES)
def test_a_clause_of_an_account_tells_how_far_a_task_is(clause: str, state: str | None) -> None:
    assert state_in_an_account(clause, Account.OF_THE_PARAGRAPH) == state


OF_THE_TEXT = [
    ("22,4 tỷ đồng đã được phân bổ từ ngày 7/9", "done"),
    ("đã nâng cấp đường truyền cho 31/38 xã", "in_progress"),
    ("27/27 xã thiếu người đã được tăng cường", "done"),
    ("đã mở 12 bến", None),
    ("ông A đã bị bắt ngày 7/9", None),
    ("{p:ông An} đã chỉ đạo ký hợp đồng ngày 7/9", None),  # the deed of a person is no task of a body
    ("phải xong trước ngày 7/9", None),
]


@pytest.mark.parametrize(("clause", "state"), OF_THE_TEXT)
def test_in_a_text_that_tells_what_it_carries_out_a_deed_with_its_day_or_share_reports(
    clause: str, state: str | None
) -> None:
    opening = "Thực hiện kết luận tại cuộc họp ngày 12/6, các bên vào cuộc."
    *_, (sentence, account) = accounts(mask(reading(f"{opening}\n{clause}.")))
    assert account is Account.OF_THE_TEXT
    assert state_in_an_account(sentence.text, account) == state
    assert state_in_an_account(sentence.text, Account.NONE) is None


def test_in_an_account_a_deed_in_any_words_may_be_a_task_of_another_document() -> None:
    opening = "Về thực hiện các nhiệm vụ được giao: "
    deeds = "đã mở 12 bến; 96/112 máy đã nối mạng. Các xã kiến nghị thêm người."
    told = find_progress(reading(opening + deeds), ())
    assert [(one.state, one.rule) for one in told] == [("done", "progress/deed"), ("in_progress", "progress/deed")]
    assert find_progress(reading(f"Phiên họp sáng 9/7. {deeds.partition(';')[0]}."), ()) == ()
