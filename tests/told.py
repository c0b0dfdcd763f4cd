"""Texts written in a test, as documents, and a test server that holds them."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import neo4j
from fence import wipe

from graph.address import Address
from graph.model.facts import SourceDocument
from graph.store.reader import Reader
from loaders.pipeline import load, writer


def told(id: str, text: str, published: str) -> SourceDocument:
    """A document whose day of publication is stated."""
    return SourceDocument(id=id, text=text, sha256=id, extractor="", published=published, published_basis="stated")


@contextmanager
def holding(documents: Iterable[SourceDocument], address: Address, driver: neo4j.Driver) -> Iterator[Reader]:
    """The reader of a test server that holds these documents, the reference and nothing else."""
    wipe(driver, address.database)
    with writer(address) as to:
        load(documents, to)
    with Reader(address, timeout=60.0) as reader:
        yield reader
