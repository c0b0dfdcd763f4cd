"""What is compared of figures, from texts as the grammar reads them."""

from hashlib import sha256

import pytest

from graph.model.claims import AGAIN, CLUES, RANK, Profile
from graph.model.facts import SourceDocument
from loaders.claims.assemble import claims_of
from loaders.grammar.extract import extract
from loaders.resolve.clusters import clusters
from loaders.resolve.repeats import told_before


def figures(text: str, published: str | None = "2024-07-20") -> list[Profile]:
    document = SourceDocument(
        id=sha256(text.encode()).hexdigest()[:8], text=text, sha256="0", extractor="", published=published,
        published_basis="stated",
    )  # fmt: skip
    return [m.profile for m in claims_of(extract(document)).mentions.values() if m.label == "Figure" and m.profile]


PLACES = [
    ("UBND tỉnh Bắc Giang cho biết đến hết tháng 6/2024, toàn tỉnh có 2.538 hộ nghèo.", ("prov63-24",)),
    ("Đến hết tháng 6/2024, tỉnh Bắc Giang có 2.538 hộ nghèo.", ("prov63-24",)),
    ("Theo UBND tỉnh Bắc Giang, đến hết tháng 6/2024, cả nước có 2.538 xã đạt chuẩn.", ()),
    ("Đến hết tháng 6/2024, toàn tỉnh có 2.538 hộ nghèo.", ()),
    # Where a document names several provinces, the one of the sentence.
    ("Đoàn công tác thăm Bắc Giang. Đoàn cũng thăm Sơn La, hiện có 2.538 hộ nghèo.", ("prov34-14",)),
    ("UBND tỉnh Bắc Giang họp. Trường Tiểu học Song Khê có 2.538 học sinh.", ("prov63-24",)),
    ("UBND tỉnh Mây Ngàn họp. Đặc khu Đảo Sương có 2.538 hộ nghèo.", ("mây ngàn",)),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_a_figure_is_of_the_province_that_the_text_tells(text: str, place: tuple[str, ...]) -> None:
    [found] = figures(text)
    assert found.features["place"] == place


TOLD = [
    # Two provinces that both say `toàn tỉnh` are two.
    (
        "UBND tỉnh Bắc Giang họp. Đến hết tháng 6/2024, tỷ lệ hồ sơ trực tuyến toàn tỉnh đạt 71,4%.",
        "UBND tỉnh Sơn La họp. Đến hết tháng 6/2024, tỷ lệ hồ sơ trực tuyến toàn tỉnh đạt 71,4%.",
        False,
    ),
    (
        "UBND tỉnh Bắc Giang họp. Đến hết tháng 6/2024, tỷ lệ hồ sơ trực tuyến toàn tỉnh đạt 71,4%.",
        "UBND tỉnh Bắc Giang họp. Đến hết tháng 6/2024, tỷ lệ hồ sơ trực tuyến toàn tỉnh đạt 72,4%.",
        True,
    ),
    (
        "UBND tỉnh Bắc Giang cho biết toàn tỉnh phải dừng gieo cấy 7.848 ha lúa do thiếu nước.",
        "Bắc Giang đã phải cho 7.848 ha đất lúa ngừng gieo trồng.",
        True,
    ),
    (
        "Theo Sở Y tế tỉnh Bắc Giang, đã tiêm 71.460 liều vắc-xin.",
        "Bắc Giang đã tiêm 71.460 liều vắc-xin.",
        True,
    ),
    (
        "UBND tỉnh Bắc Giang cho biết toàn tỉnh phải dừng gieo cấy 7.848 ha lúa do thiếu nước.",
        "UBND tỉnh Bắc Giang cho biết có 7.848 hộ trồng lúa.",
        False,
    ),
    (
        "UBND tỉnh Bắc Giang họp. Các bệnh viện còn 12,84 m3 ô xy.",
        "Ở Bắc Giang, 12,84 m³ ô xy còn ở bệnh viện.",
        True,
    ),
]


@pytest.mark.parametrize(("one", "other", "same"), TOLD)
def test_figures_of_two_texts_are_one_where_value_place_and_words_say_so(one: str, other: str, same: bool) -> None:
    assert (len(clusters([*figures(one), *figures(other)])) == 1) is same


def test_a_value_of_few_digits_is_looked_for_in_its_province_and_month() -> None:
    [first], [later] = (
        figures("Bắc Giang có 12 xã đạt chuẩn nông thôn mới.", day) for day in ("2024-07-20", "2024-08-20")
    )
    assert len(clusters((first, later))) == 2


def test_a_figure_of_no_known_year_is_its_documents_own() -> None:
    one, other = (figures(f"Bắc Giang có 2.538 hộ nghèo{end}", None) for end in (".", " ."))
    assert len(clusters([*one, *other])) == 2


def test_names_of_provinces_are_no_words_of_what_is_counted() -> None:
    [found] = figures("Bắc Giang có 2.538 hộ nghèo.")
    assert set(found.features["words"]) == {"hộ", "nghèo"}
    assert found.features[CLUES] == ()


NEAR = [
    ("Bắc Giang có gần 4,2 triệu thửa đất.", "Toàn tỉnh Bắc Giang hiện có 4.186.300 thửa đất.", True),
    ("Bắc Giang đã tiêm hơn 71.400 liều vắc-xin.", "Theo Sở Y tế tỉnh Bắc Giang, đã tiêm 71.460 liều vắc-xin.", True),
    ("Bắc Giang đã tiêm 71.640 liều vắc-xin.", "Theo Sở Y tế tỉnh Bắc Giang, đã tiêm 71.460 liều vắc-xin.", True),
    ("Sơn La đã tiêm 71.640 liều vắc-xin.", "Theo Sở Y tế tỉnh Bắc Giang, đã tiêm 71.460 liều vắc-xin.", False),
    ("Bắc Giang có hơn 17 nghìn héc-ta vải.", "Diện tích vải của Bắc Giang là 17.250 ha vải.", False),
    ("Bắc Giang có hơn 17,2 nghìn héc-ta vải thiều.", "Bắc Giang có 17.250 ha vải thiều.", True),
    # What is told in another unit, or as so many of so many, is something else.
    ("Bắc Giang thu hồi 71.640 ha đất rừng.", "Bắc Giang thu hồi 71.460 m2 đất rừng.", False),
    ("Bắc Giang đã cấp 48/53 giấy phép.", "Bắc Giang đã cấp 47/53 giấy phép.", False),
    # Two values of one text are two.
    (
        "Bắc Giang đã tiêm 71.640 liều vắc-xin.",
        "Bắc Giang đã tiêm 71.460 liều vắc-xin; Bắc Giang còn 71.640 liều vắc-xin.",
        False,
    ),
]


@pytest.mark.parametrize(("one", "other", "same"), NEAR)
def test_figures_whose_values_are_near_are_one_in_one_place(one: str, other: str, same: bool) -> None:
    [first], others = figures(one), figures(other)
    retold = [figure for figure in others if AGAIN in figure.features]
    told = [(str(number), figure) for number, figure in enumerate(retold)]
    assert (told_before([first], told) is not None) is same


def test_without_a_day_or_a_place_nothing_is_told_again() -> None:
    [undated], [nowhere] = figures("Bắc Giang có 2.538 hộ nghèo.", None), figures("Có 2.538 hộ nghèo.")
    assert not undated.features.get(AGAIN) and not nowhere.features.get(AGAIN)


def test_a_rounded_figure_ranks_after_an_exact_one_of_a_later_day() -> None:
    [rounded] = figures("Bắc Giang có hơn 2.500 hộ nghèo.", "2024-07-01")
    [exact] = figures("Bắc Giang có 2.538 hộ nghèo.", "2024-07-20")
    assert exact.features[RANK] < rounded.features[RANK]


def test_a_figure_knows_the_next_values_of_its_unit_only() -> None:
    found = {p.features["value"]: p for p in figures("Bắc Giang có 20 ha lúa, 30 ha ngô, 25 hộ nghèo, 50 ha rừng.")}
    assert found[("30.0",)].features["beside"] == ("20.0", "50.0")
    assert found[("25.0",)].features["beside"] == ()
