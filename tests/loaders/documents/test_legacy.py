"""Text in old fonts: every Vietnamese letter has its sign."""

import pytest

from loaders.documents.legacy import from_tcvn3, from_vni

TCVN3 = [
    ("µ¶·¸¹ ¨ »¼½¾Æ © ÇÈÉÊË", "àảãáạ ă ằẳẵắặ â ầẩẫấậ"),
    ("ÌÎÏÐÑ ª ÒÓÔÕÖ ×ØÜÝÞ", "èẻẽéẹ ê ềểễếệ ìỉĩíị"),
    ("ßáâãä « åæçèé ¬ êëìíî", "òỏõóọ ô ồổỗốộ ơ ờởỡớợ"),
    ("ïñòóô \xad õö÷øù úûüýþ ®", "ùủũúụ ư ừửữứự ỳỷỹýỵ đ"),
    ("¡¢£¤¥¦§", "ĂÂÊÔƠƯĐ"),
    ("Ban Qu¶n lý bÕn xe", "Ban Quản lý bến xe"),
]
VNI = [
    ("aøaûaõaùaï aê aèaúaüaéaë aâ aàaåaãaáaä", "àảãáạ ă ằẳẵắặ â ầẩẫấậ"),
    ("eøeûeõeùeï eâ eàeåeãeáeä ìæóíò", "èẻẽéẹ ê ềểễếệ ìỉĩíị"),
    ("oøoûoõoùoï oâ oàoåoãoáoä ô ôøôûôõôùôï", "òỏõóọ ô ồổỗốộ ơ ờởỡớợ"),
    ("uøuûuõuùuï ö öøöûöõöùöï yøyûyõyùî ñ", "ùủũúụ ư ừửữứự ỳỷỹýỵ đ"),
    ("UÛY BAN ÑOÂNG GIANG ÔÛ ÖØ ÆÓÒÎ Aån", "ỦY BAN ĐÔNG GIANG Ở Ừ ỈĨỊỴ Ẩn"),
    ("Ban Quaûn lyù beán xe", "Ban Quản lý bến xe"),
]


@pytest.mark.parametrize(("signs", "letters"), TCVN3)
def test_tcvn3_signs_are_vietnamese_letters(signs: str, letters: str) -> None:
    assert from_tcvn3(signs) == letters


@pytest.mark.parametrize(("signs", "letters"), VNI)
def test_vni_pairs_are_vietnamese_letters(signs: str, letters: str) -> None:
    assert from_vni(signs) == letters


def test_plain_letters_are_the_same_in_both() -> None:
    assert from_tcvn3("Ban xe 12/TB?") == from_vni("Ban xe 12/TB?") == "Ban xe 12/TB?"
