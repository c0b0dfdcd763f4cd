"""Rules for the Front and the mass organisations: trade unions, youth, women, farmers, cooperatives."""

from loaders.grammar.names.body_rule import LEVEL_AHEAD, BodyRule, body_rule
from loaders.grammar.names.vocabulary import END, UPPER

UNION_RULES: tuple[BodyRule, ...] = (
    body_rule(
        "front-board", rf"(?:(?<!rưởng )Ban [Tt]hường trực|Đoàn [Cc]hủ tịch|Ban [Tt]hư ký){END}", "front", "parent"
    ),
    body_rule(
        "front",
        rf"(?:Ủy ban|UB) (?:Trung ương|TW|TƯ) (?:MTTQ|(?i:mặt trận tổ quốc))(?: ?Việt Nam| ?VN)?{END}",
        "front",
        core="Ủy ban Trung ương MTTQ Việt Nam",
    ),
    body_rule(
        "front",
        rf"(?:Ủy ban|UB) ?(?:MTTQ|(?i:mặt trận tổ quốc))(?: ?Việt Nam| ?VN)?{END}",
        "front",
        "unit",
        "Ủy ban MTTQ Việt Nam",
    ),
    body_rule(
        "front", rf"(?:MTTQ|Mặt trận Tổ quốc)(?: Việt Nam| VN)?{LEVEL_AHEAD}", "front", "unit", "Ủy ban MTTQ Việt Nam"
    ),
    body_rule(
        "union",
        rf"Tổng (?:Liên đoàn [Ll]ao động|LĐLĐ)(?: Việt Nam)?{END}",
        "union",
        core="Tổng Liên đoàn Lao động Việt Nam",
    ),
    body_rule("union", rf"(?:Liên đoàn [Ll]ao động|LĐLĐ){END}", "union", "unit", "Liên đoàn Lao động"),
    body_rule(
        "union",
        r"Liên minh (?:Hợp tác xã|HTX)(?: Việt Nam)?" + END,
        "union",
        "unit",
        lambda head, tail: head.replace("HTX", "Hợp tác xã"),
    ),
    body_rule(
        "union",
        rf"(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện) ?[Đđ]oàn(?! (?:kết|công tác|viên|đại biểu)){END}",
        "union",
        "party",
        lambda head, tail: f"{head[:-4].strip().capitalize()} Đoàn",
    ),
    body_rule(
        "union",
        r"(?:Trung ương )?Hội (?:Liên hiệp Phụ nữ|LHPN|Phụ nữ|Nông dân|Cựu chiến binh|CCB|[Nn]hà báo|Chữ thập đỏ|"
        rf"Người cao tuổi|Khuyến học|Luật gia|Văn học Nghệ thuật|Liên hiệp Thanh niên)(?: Việt Nam)?{END}",
        "union",
        "unit",
        lambda head, tail: (
            head.replace("LHPN", "Liên hiệp Phụ nữ").replace("CCB", "Cựu chiến binh").replace("nhà", "Nhà")
        ),
    ),
    body_rule(
        "union",
        rf"Đoàn (?:TNCS|Thanh niên(?: Cộng sản)?)(?: Hồ Chí Minh| HCM)?{END}",
        "union",
        "unit",
        "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
    ),
    body_rule("union", r"Đoàn(?= (?:xã|phường|thị trấn|đặc khu)(?! viên)(?:\W|$))", "union", "unit"),
    body_rule("union", rf"Công đoàn (?:trường|bệnh viện|công ty|doanh nghiệp|cơ sở){END}(?! {UPPER})", "union"),
    body_rule("union", r"Công đoàn(?= (?:phường|xã|ngành|cơ quan|Viên chức|Giáo dục|Y tế)\b)", "union", "unit"),
)
