"""Writing: whole documents into the record, and what is derived from them into the graph, in one transaction."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import TypeVar

import neo4j

from cypher import catalogue, for_relationship
from graph.address import Address
from graph.errors import FactError
from graph.kept.audit import Audit
from graph.model.claims import statements
from graph.model.facts import Facts
from graph.model.identity import digest
from graph.model.judgement import Judgement
from graph.schema.relations import RELATIONS
from graph.store.change import Change, Derived, Rules
from graph.store.closing import Closing
from graph.store.failures import translated
from graph.store.given_out import remember_given_out
from graph.store.reader import Row
from graph.store.takedown import TakeDown
from graph.store.transaction import Transaction

SCHEMA_VERSION = 12  # another one whenever the same record derives another graph
RETRY_SECONDS = 5.0  # for transient errors; a server that is gone is reported, not waited for
WRITE_SECONDS = 1800.0  # the server's own limit is for readers; a large batch on a slow machine takes longer
CLEARED_AT_ONCE = 10_000  # nodes; one transaction for all of a large graph would not fit into memory

_MADE = re.compile(r"^(?P<action>CREATE|DROP) .*?(?:CONSTRAINT|INDEX) (?P<name>\w+) IF ", re.M)

Result = TypeVar("Result")


class Writer(Closing):
    """The one writer of a graph; `rules` say what documents claim and what their mentions are."""

    def __init__(self, address: Address, rules: Rules, audit: Audit | None = None) -> None:
        """Write to `address`, noting each write in `audit`; constraints and indexes that are not there are made."""
        self._address, self._rules, self._audit = address, rules, audit
        self._driver = neo4j.GraphDatabase.driver(
            address.uri,
            auth=address.auth,
            connection_timeout=10.0,
            max_transaction_retry_time=RETRY_SECONDS,
            notifications_min_severity="OFF",
            user_agent="trachnhiem",
        )
        with translated(address):
            self._make_schema()

    def load(self, batch: Sequence[Facts]) -> dict[str, str]:
        """Record documents and their facts, replacing what was recorded under their ids, all of them or none.

        A document that breaks the contract is left out; the result says of each by its id why.
        """
        sound: list[Derived] = []
        refused: dict[str, str] = {}
        for facts in batch:
            try:
                claims = self._rules.derive(facts)
                statements(claims, {})
            except FactError as exc:
                refused[facts.document.id] = str(exc)
            else:
                sound.append((facts, claims))
        if sound:
            with self._noted("load", (digest(facts.document.id) for facts, _ in sound)):
                self._write(lambda change: change.replace(sound))
        return refused

    def unload(self, documents: Sequence[str]) -> None:
        """Take documents away, with exactly what they alone support."""
        with self._noted("unload", map(digest, documents)):
            self._write(lambda change: change.remove(documents))

    def take_down(self, asked: TakeDown) -> None:
        """Take documents, or a name in them, down for good, with what people judged of it."""
        with self._noted("take down", (*map(digest, asked.documents), *asked.mentions)):
            self._write(lambda change: change.take_down(asked))

    def taken_down(self, documents: Sequence[str]) -> list[str]:
        """Those of `documents` that were taken down, wholly or in part."""
        digests = [digest(document) for document in documents]
        found = {row["id"] for row in self._execute(lambda tx: tx.run("record/taken_down", ids=digests))}
        return [document for document, known in zip(documents, digests, strict=True) if known in found]

    def rederive(self, documents: Sequence[str]) -> None:
        """Derive documents again from the facts recorded of them."""
        self._write(lambda change: change.rederive(documents))

    def judge(self, judgement: Judgement) -> None:
        """Record a judgement, or the withdrawal of one; every answer shows it when this returns.

        NotFound or JudgementError when it cannot be about what it names.
        """
        with self._noted(judgement.verdict, (judgement.id, *judgement.about)):
            self._write(lambda change: change.judge(judgement))

    def is_outdated(self) -> bool:
        """Whether an earlier version of this program derived what is there; then it has to be made again."""
        rows = self._execute(lambda tx: tx.run("record/schema_version"))
        return bool(rows) and rows[0]["version"] != SCHEMA_VERSION

    def mark_current(self) -> None:
        """Note that everything was derived by this version."""
        self._execute(lambda tx: tx.run("write/schema_version", version=SCHEMA_VERSION))

    def clear_derived(self) -> None:
        """Take away everything derived; the record stays, and the ids that were given out are remembered.

        What is derived next is another graph to those who keep a copy.
        """
        with self._noted("rebuild", ()):
            self._execute(lambda tx: tx.run("write/another_graph"))
            last: str | None = ""
            while last is not None:
                last = self._execute(partial(remember_given_out, after=last))
            while self._change(lambda tx, _: tx.run("write/clear_derived", batch=CLEARED_AT_ONCE))[0]["deleted"]:
                pass

    def documents(self) -> list[str]:
        """The ids of all recorded documents, in order."""
        return [row["id"] for row in self._execute(lambda tx: tx.run("record/all_documents"))]

    def recorded(self, documents: Sequence[str]) -> dict[str, Facts]:
        """The facts recorded of those of `documents` that are recorded."""
        rows = self._execute(lambda tx: tx.run("record/extractions", documents=list(documents)))
        return {row["id"]: Facts.from_json(row["facts"]) for row in rows}

    def _noted(self, action: str, ids: Iterable[str]) -> AbstractContextManager[None]:
        return self._audit.noted(action, list(ids)) if self._audit else nullcontext()

    def _write(self, work: Callable[[Change], None]) -> None:
        self._change(lambda tx, turn: work(Change(tx, self._rules, turn)))

    def _change(self, work: Callable[[Transaction, int], Result]) -> Result:
        """What `work` gives in its turn to write; readers are told around the commit (cypher/record/state)."""
        begun: list[Row] = []

        def locked(tx: Transaction) -> Result:
            turn = tx.run("write/lock", version=SCHEMA_VERSION)[0]["turn"]
            result = work(tx, turn)
            begun[:] = self._execute(lambda other: other.run("write/begin_change"))
            return result

        try:
            return self._execute(locked)
        finally:
            for row in begun:
                self._execute(partial(_end_change, number=row["number"]))

    def _execute(self, work: Callable[[Transaction], Result]) -> Result:
        with translated(self._address), self._driver.session(database=self._address.database) as session:
            return session.execute_write(neo4j.unit_of_work(timeout=WRITE_SECONDS)(lambda tx: work(Transaction(tx))))

    def _make_schema(self) -> None:
        rows = self._driver.execute_query(catalogue()["record/indexes"].text, database_=self._address.database).records
        known = {row["name"] for row in rows}
        for text in _schema():
            made = _MADE.search(text)
            if not made or (made["name"] in known) == (made["action"] == "DROP"):
                self._driver.execute_query(text, database_=self._address.database)

    def close(self) -> None:
        """Give back the connections."""
        self._driver.close()


def _end_change(tx: Transaction, number: int) -> None:
    tx.run("write/end_change", number=number)


def _schema() -> Iterator[str]:
    """The queries that make constraints and indexes."""
    for query in catalogue().values():
        if query.name.startswith("schema/"):
            if "RELATIONSHIP" in query.text:
                yield from (for_relationship(query, relation.name) for relation in RELATIONS)
            else:
                yield query.text
