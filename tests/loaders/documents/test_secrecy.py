"""Documents that carry a stamp of State secrets are recognised by their head."""

import pytest

from loaders.documents.secrecy import HEAD, is_secret

SECRET = [
    "MẬT\nỦY BAN NHÂN DÂN TỈNH ĐÔNG GIANG",
    "UBND TỈNH ĐÔNG GIANG\n\n  TỐI MẬT  \nBÁO CÁO",
    "UBND TỈNH ĐÔNG GIANG\n[TUYỆT MẬT]\n",
    "Độ mật: Tối mật\nBÁO CÁO",
    "ĐỘ MẬT: MẬT\nBÁO CÁO",
    "UBND TỈNH ĐÔNG GIANG\nT U Y Ệ T  M Ậ T\n",
    "ủy ban nhân dân\nTối mật",
]
OPEN = [
    "Hội nghị bàn về bảo vệ bí mật nhà nước",
    "Cơ sở có MẬT độ dân cư cao",
    "MẬT ONG ĐÔNG GIANG\n\nHội chợ mở ngày 5/3.",
    "Tài liệu được giải mật.\nKhông còn đóng dấu MẬT.",
    "Độ mật: Thường\nĐộ khẩn: Không",
    "Chữ mở đầu. " * 200 + "\nMẬT\n",
]


@pytest.mark.parametrize("text", SECRET)
def test_a_stamp_at_the_head_is_seen(text: str) -> None:
    assert is_secret(text)


@pytest.mark.parametrize("text", OPEN)
def test_the_word_alone_is_no_stamp(text: str) -> None:
    assert not is_secret(text)


def test_only_the_head_is_searched() -> None:
    assert not is_secret("a\n" * HEAD + "MẬT\n")
