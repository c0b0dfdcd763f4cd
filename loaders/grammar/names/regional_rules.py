"""Rules for what central bodies keep in provinces and regions: customs, taxes, banks, treasuries, insurance."""

import re

from loaders.grammar.names.body_rule import LEVEL_AHEAD, UNIT_AHEAD, BodyRule, body_rule
from loaders.grammar.names.vocabulary import END, PROPER, PROVINCE

REGIONAL_RULES: tuple[BodyRule, ...] = (
    body_rule(
        "state-bank",
        r"(?:Ngân hàng Nhà nước|NHNN)(?: Việt Nam)?(?: -)? [Cc]hi nhánh [Kk]hu vực \d{1,2}",
        "agency",
        core=lambda head, tail: head.replace("NHNN", "Ngân hàng Nhà nước"),
    ),
    body_rule(
        "state-bank",
        r"(?:Ngân hàng Nhà nước|NHNN)(?: Việt Nam)?(?: \(NHNN\))?(?: -)? [Cc]hi nhánh(?= )",
        "agency",
        "unit",
        lambda head, tail: head.replace(" (NHNN)", "").replace("NHNN", "Ngân hàng Nhà nước"),
    ),
    body_rule(
        "regional-bureau",
        r"(?:Hải quan|Thuế|Bảo hiểm xã hội|BHXH|Kiểm toán [Nn]hà nước|Dự trữ Nhà nước|Kho bạc Nhà nước|KBNN) "
        rf"[Kk]hu vực (?:[IVX]{{1,5}}|\d{{1,2}}){END}",
        "agency",
        core=lambda head, tail: (
            head.replace("BHXH", "Bảo hiểm xã hội").replace("KBNN", "Kho bạc Nhà nước").replace("Khu", "khu")
        ),
    ),
    body_rule(
        "customs-post",
        r"(?:Chi cục )?Hải quan (?:cửa khẩu|CK)(?: quốc tế)?(?: (?:cảng|sân bay)(?: quốc tế)?)?"
        rf" {PROPER}(?: - {PROPER})?(?: khu vực \d)?{END}",
        "agency",
    ),
    body_rule(
        "treasury",
        rf"(?:Kho bạc [Nn]hà nước|KBNN){UNIT_AHEAD}",
        "agency",
        "unit",
        "Kho bạc Nhà nước",
    ),
    body_rule(
        "treasury",
        r"(?:Kho bạc Nhà nước|KBNN)(?: khu vực)?" + END,
        "agency",
        core=lambda head, tail: head.replace("KBNN", "Kho bạc Nhà nước"),
    ),
    body_rule(
        "social-insurance",
        rf"(?:Bảo hiểm xã hội|BHXH){UNIT_AHEAD}",
        "agency",
        "unit",
        "Bảo hiểm xã hội",
    ),
    body_rule(
        "port-authority",
        r"Cảng vụ(?: (?:[Hh]àng hải|[Hh]àng không|[Đđ]ường thủy(?: nội địa)?))?",
        "agency",
        tails=(re.compile(rf" (?:{PROVINCE}|(?:[Kk]hu vực|miền) \w+|{PROPER})"),),
    ),
    body_rule("tax-office", rf"Thuế{LEVEL_AHEAD}|Thuế cơ sở \d{{1,2}}", "agency", "unit"),
    body_rule("judgment-enforcement", rf"Thi hành án dân sự{LEVEL_AHEAD}", "agency", "unit"),
)
