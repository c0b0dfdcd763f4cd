"""What readers say is wrong here."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from viz.clean import shown, web_address

MOST_LETTERS = 2000


def _plain(text: str) -> str:
    """`text` with nothing in it that could hide or reorder words; it is never read as HTML."""
    plain = "\n".join(shown(line).strip() for line in text.splitlines()).strip()
    if not plain:
        raise ValueError("không có chữ nào / no words in it")
    return plain


def _address(text: str) -> str | None:
    """`text` as the address of a page, None for none."""
    if not text.strip():
        return None
    if not web_address(text.strip()):
        raise ValueError("phải là địa chỉ http(s) / must be an http(s) address")
    return text.strip()


class CorrectionRequest(BaseModel):
    """What is wrong about an entity, statement or document, by its id, and perhaps where it is said rightly."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "about": "https://bao.example/tin/ben-xe.htm",
                    "text": "Thời hạn là 20/5, không phải 20/4: xem bản đính chính.",
                    "source": "https://bao.example/tin/dinh-chinh.htm",
                }
            ]
        },
    )

    about: Annotated[str, Field(min_length=1, max_length=1000)]
    text: Annotated[str, Field(min_length=1, max_length=MOST_LETTERS), AfterValidator(_plain)]
    source: Annotated[str, Field(max_length=1000), AfterValidator(_address)] | None = None


class CorrectionTaken(BaseModel):
    """The correction waits for somebody to read it, under this id."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"id": "0f1e2d3c4b5a6978"}]})

    id: str


class CorrectionRecord(CorrectionTaken):
    """A correction that waits, for whoever may judge."""

    about: str
    text: str
    source: str | None
    at: str
