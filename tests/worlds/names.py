"""Made-up Vietnamese names at the rate of real ones, and the ways in which one name is written.

Surnames have the shares that Lê Trung Hoa counted (Họ và tên người Việt Nam, 2005); middle and given names are drawn
from lists of common words by a Zipf-Mandelbrot law whose first given name has about 3 %, as in published counts. The
resolver's own table (`loaders/reference/data/name_parts.csv`) was counted elsewhere, so its estimates are tested.
"""

import unicodedata
from itertools import accumulate
from random import Random

from loaders.language.unaccented import unaccented

SURNAMES = {
    "Nguyễn": 38.4, "Trần": 11, "Lê": 9.5, "Phạm": 7.1, "Huỳnh": 2.6, "Hoàng": 2.5, "Phan": 4.5, "Vũ": 2.0, "Võ": 1.9,
    "Đặng": 2.1, "Bùi": 2, "Đỗ": 1.4, "Hồ": 1.3, "Ngô": 1.3, "Dương": 1, "Lý": 0.5, "Đinh": 0.9, "Trương": 0.9,
    "Đoàn": 0.7, "Lương": 0.6, "Đào": 0.6, "Trịnh": 0.6, "Hà": 0.5, "Mai": 0.5, "Cao": 0.5, "Tô": 0.4, "Lâm": 0.4,
    "Tạ": 0.4, "Chu": 0.3, "Phùng": 0.3, "Vương": 0.3, "Thái": 0.3, "Tống": 0.2, "Nông": 0.2, "Quách": 0.2, "Lò": 0.2,
}  # fmt: skip


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


MIDDLE_MEN = _words(
    """Đức Minh Quang Hữu Xuân Quốc Đình Thanh Ngọc Công Thế Trọng Mạnh Duy Tiến Việt Anh Hồng Bá Chí Thành
    Trung Hoàng Tuấn Tấn Huy Hải Phước Viết Khắc Vĩnh Đăng Nhật Sỹ Trí Gia Phú Hoài Thái Bảo Kim Cao Doãn Như Tất"""
)
MIDDLE_WOMEN = _words(
    """Ngọc Thanh Thu Kim Minh Phương Hồng Bích Thúy Mai Hoàng Lan Mỹ Kiều Diệu Hải Tuyết Vân Việt Như Anh
    Xuân Hoài Ánh Cẩm"""
)
GIVEN_MEN = _words(
    """Hùng Dũng Tuấn Minh Hải Thành Sơn Cường Long Bình Anh Nam Trung Hưng Dương Thắng Hà Tùng Quang Hòa Đức Tiến
    Phong Thanh Lâm Tâm Toàn Vinh Hiếu Linh Việt Phúc Khánh Giang Đạt Tân Quân Hoàng Nghĩa Huy Chiến Kiên Trường Bảo
    Thịnh Lợi Cảnh Mạnh Khoa Thuận Trí Hiệp Đông Phương Tú Sáng Hậu Định Công An Lộc Phú Thái Nhân Tài Vũ Duy Ngọc Quý
    Hoan Khiêm Tấn Thông Sinh Thạch Luân Thọ Chung Đồng Điệp Tĩnh Hoạch Huỳnh Khải Kỳ Lý Mỹ Sỹ Thế Thể Xuân Tùy Hào
    Ninh Thiện Tuyên Viên Liêm Nhượng Oánh Trực Uy Tường Bách Biên Cầu"""
)
GIVEN_WOMEN = _words(
    """Hà Hương Lan Hoa Hằng Thủy Thu Nga Hạnh Hiền Mai Yến Phương Huyền Dung Thảo Trang Vân Bình Linh Loan Ngọc
    Anh Tâm Thanh Nhung Oanh Liên Xuân Hường Hồng Minh Tuyết Nguyệt Châu Hòa Thúy Lý Mỹ Quyên Ngân Trinh Phượng Chi
    Giang Thơm Tươi Thoa Lệ Kiều Duyên Ánh Diệp Quỳnh Nhàn"""
)
WOMEN = 0.22  # share among officials
VAN, THI = 0.3, 0.6  # share of Văn among men's middle names, of Thị among women's


class Names:
    """Draws full names; the same from the same `random`."""

    def __init__(self, random: Random) -> None:
        """Draw by `random`."""
        self._random = random

    def full(self) -> str:
        """A surname, a middle name and a given name."""
        woman = self._random.random() < WOMEN
        surname = self._random.choices(list(SURNAMES), list(SURNAMES.values()))[0]
        if self._random.random() < (THI if woman else VAN):
            middle = "Thị" if woman else "Văn"
        else:
            middle = self._zipf(MIDDLE_WOMEN if woman else MIDDLE_MEN, 4)
        return f"{surname} {middle} {self._zipf(GIVEN_WOMEN if woman else GIVEN_MEN, 12)}"

    def _zipf(self, words: tuple[str, ...], offset: int) -> str:
        weights = accumulate(1 / (rank + offset) for rank in range(1, len(words) + 1))
        return self._random.choices(words, cum_weights=list(weights))[0]

    def written(self, name: str) -> str:
        """`name` as some newspaper writes it: tone placement, i and y, capitals, combining marks, rarely no accents."""
        chance = self._random.random()
        if chance < 0.005:
            return unaccented(name)
        if chance < 0.02:
            return name.upper()
        if chance < 0.04:
            return unicodedata.normalize("NFD", name)
        if chance < 0.3:
            return name.replace("òa", "oà").replace("ủy", "uỷ").replace("úy", "uý").replace("ùy", "uỳ")
        return name.replace("Sỹ", "Sĩ").replace("Mỹ", "Mĩ").replace("Lý", "Lí") if chance < 0.4 else name
