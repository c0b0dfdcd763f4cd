"""The judgements of people inside one transaction: noted, and applied to what documents say."""

from collections.abc import Callable, Iterable

from graph.errors import JudgementError, NotFound
from graph.model.claims import DocumentClaims
from graph.model.facts import Facts
from graph.model.judgement import Judgement, rulings
from graph.model.ruled import ruled, words_of
from graph.store.reader import Row
from graph.store.records import judgement_of, judgement_row
from graph.store.transaction import Transaction, grouped

# Why bodies, places, programmes and papers are not judged: docs/decisions/judgements.md.
_KEYED = (
    "cơ quan, địa phương, chương trình, văn bản được nhận theo tên và ngày, không phán định được; tên nào là một do "
    "bảng đối chiếu có nguồn cho biết (bodies, places, programmes and papers are known by name and day and are not "
    "judged: which of their names are one is for the reviewed tables, with a source)"
)


def stated(run: Callable[..., list[Row]], id: str) -> Row:
    """The statement with this id, by the named queries of `run`; a JudgementError when it is rejected already."""
    if rows := run("record/statement", id=id):
        return rows[0]
    if rows := run("record/rejected", id=id):
        raise JudgementError(f"{rows[0]['by']} đã bác bỏ câu này (has rejected it already): {rows[0]['id']}")
    raise NotFound(f"không có câu khẳng định (no statement) {id!r}")


class Ledger:
    """Reads and adds judgements; nothing in it is ever changed or deleted."""

    def __init__(self, tx: Transaction, derive: Callable[[Facts], DocumentClaims]) -> None:
        """Work inside `tx`, with claims that `derive` makes of facts."""
        self._tx, self._derive = tx, derive

    def note(self, judgement: Judgement) -> set[str]:
        """Record a judgement; the documents it touches. NotFound or JudgementError when it cannot be about that."""
        document = words = None
        if judgement.verdict == "withdraw":
            touched = self._withdrawn(judgement.about[0])
        elif judgement.verdict in ("accept", "decline"):
            touched = set()
        elif judgement.verdict in ("same", "different"):
            touched = self._compared(judgement.about)
        else:
            document, words = self._stated(judgement.about[0])
            touched = {document}
        self._tx.run("write/judgement", judgement=judgement_row(judgement, document, words))
        return touched

    def recorded(self, documents: Iterable[str]) -> list[DocumentClaims]:
        """What documents say by the facts recorded of them, before anything that people judged."""
        rows = self._tx.run("record/extractions", documents=sorted(documents))
        return [self._derive(Facts.from_json(row["facts"])) for row in rows]

    def applied(self, said: Iterable[DocumentClaims]) -> list[DocumentClaims]:
        """What documents say, once the judgements in force count; one about words that changed sleeps."""
        claims = list(said)
        resolved = (key for one in claims for key, mention in one.mentions.items() if mention.profile)
        rows = self._tx.each("record/judgements_of_mentions", "mentions", resolved)
        alone = {mention for row in rows for mention in judgement_of(row["judgement"]).about}
        judged = grouped(
            (row["document"], row["judgement"])
            for row in self._tx.each("record/judgements_of_documents", "documents", (c.document.id for c in claims))
        )
        return [ruled(one, rulings(_awake(judged.get(one.document.id, ()), one)), alone) for one in claims]

    def _compared(self, ids: tuple[str, ...]) -> set[str]:
        """The documents of two mentions of one kind that is resolved, or of a report and a task."""
        found = {row["id"]: row for row in self._tx.run("record/mentions", ids=list(ids))}
        for id in ids:
            if id not in found:
                raise NotFound(
                    f"không có người, cuộc họp, nhiệm vụ, số liệu (no person, meeting, task or figure) {id!r}; {_KEYED}"
                )
        kinds = {row["kind"] for row in found.values()}
        if not all(row["resolved"] for row in found.values()):
            raise JudgementError(f"{', '.join(sorted(kinds))}: {_KEYED}")
        alike = (len(kinds) == 1 and kinds != {"Report"}) or kinds == {"Report", "Commitment"}
        if len(found) < 2 or not alike:
            raise JudgementError(
                "chỉ so hai người, hai cuộc họp, hai nhiệm vụ, hai số liệu khác nhau, hay một báo cáo với một nhiệm vụ "
                f"(two people, meetings, tasks or figures, or a report and a task): {', '.join(ids)}"
            )
        return {row["document"] for row in found.values()}

    def _stated(self, id: str) -> tuple[str, str | None]:
        """The document of the statement that is judged, and its words."""
        document = str(stated(self._tx.run, id)["document"])
        (claims,) = self.recorded([document])
        return document, words_of(claims, id)

    def _withdrawn(self, id: str) -> set[str]:
        """The documents that an earlier judgement touched."""
        rows = self._tx.run("record/judgement", id=id)
        if not rows or rows[0]["judgement"]["verdict"] == "withdraw":
            raise NotFound(f"không có phán định (no judgement) {id!r}")
        if rows[0]["judgement"]["verdict"] in ("accept", "decline"):
            raise JudgementError(f"lời báo sai đã xét xong và đã xóa (a decided correction is deleted): {id}")
        if rows[0]["withdrawn"]:
            raise JudgementError(f"phán định đã được rút (already withdrawn): {id}")
        judgement = rows[0]["judgement"]
        if judgement.get("document"):
            return {judgement["document"]}
        about = list(judgement_of(judgement).about)
        return {row["document"] for row in self._tx.run("record/mentions", ids=about)}


def _awake(judged: Iterable[Row], claims: DocumentClaims) -> Iterable[Judgement]:
    """The judgements whose statement has the words that were judged; earlier records do not tell which these were."""
    for row in judged:
        if row.get("witness") in (None, words_of(claims, row["a"])):
            yield judgement_of(row)
