"""Documents that are sent to be loaded, and what became of them."""

from pydantic import BaseModel, ConfigDict, Field
from pydantic.config import JsonDict

EXAMPLE: JsonDict = {
    "id": "https://bao.example/tin/ben-xe.htm",
    "url": "https://bao.example/tin/ben-xe.htm",
    "title": "Mây Ngàn mở bến xe mới",
    "publisher": "Báo Ví Dụ",
    "published": "2031-03-05",
    "text": "Chủ tịch UBND tỉnh Mây Ngàn yêu cầu Sở Xây dựng hoàn thành bến xe trước ngày 20/4/2031.",
}


class GivenDocument(BaseModel):
    """A document as a line of a `.jsonl` file has it: only `text` must be there; other keys are passed over."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    text: str = Field(description="toàn văn / the words")
    id: str | None = Field(None, description="mặc định: địa chỉ, hoặc mã băm / default: the address, else a hash")
    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    published: str | None = Field(None, description="YYYY-MM-DD")


class GivenDocuments(BaseModel):
    """One document or several."""

    documents: list[GivenDocument] = Field(min_length=1)


class NotRead(BaseModel):
    """What was skipped: the file, `FILE:LINE`, `documents.N` or the id of a document, and why."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"where": "tin.txt", "why": "tệp rỗng (empty)"}]})

    where: str
    why: str


class LoadAnswer(BaseModel):
    """The ids of what was loaded and of what was recorded just so already; what was skipped; how many facts by kind."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"loaded": [EXAMPLE["id"]], "unchanged": [], "skipped": [], "facts": {"commitments": 1}}]
        }
    )

    loaded: list[str]
    unchanged: list[str]
    skipped: list[NotRead]
    facts: dict[str, int]


class UnloadAnswer(BaseModel):
    """The document that was taken away; its id answers 410 from now on."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"unloaded": EXAMPLE["id"]}]})

    unloaded: str
