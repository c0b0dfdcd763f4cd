"""What may run is decided by its plan: reading, with operators and procedures of a list and no others."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from graph.errors import QueryError

Plan = Mapping[str, Any]

_OPERATORS = """
    AllNodesScan AntiConditionalApply AntiSemiApply Apply Argument AssertSameNode AssertSameRelationship
    BidirectionalRepeat(Trail) CacheProperties CartesianProduct ConditionalApply DirectedAllRelationshipsScan
    DirectedRelationshipByElementIdSeek DirectedRelationshipByIdSeek DirectedRelationshipIndexContainsScan
    DirectedRelationshipIndexEndsWithScan DirectedRelationshipIndexScan DirectedRelationshipIndexSeek
    DirectedRelationshipIndexSeekByRange DirectedRelationshipTypeScan DirectedRelationshipUniqueIndexSeek
    DirectedUnionRelationshipTypesScan Distinct DynamicLabelNodeLookup Eager EagerAggregation EmptyResult EmptyRow
    Expand(All) Expand(Into) Filter IntersectionNodeByLabelsScan LetAntiSemiApply LetSelectOrAntiSemiApply
    LetSelectOrSemiApply LetSemiApply Limit MultiNodeIndexSeek NodeByElementIdSeek NodeByIdSeek NodeByLabelScan
    NodeCountFromCountStore NodeHashJoin NodeIndexContainsScan NodeIndexEndsWithScan NodeIndexScan NodeIndexSeek
    NodeIndexSeekByRange NodeLeftOuterHashJoin NodeRightOuterHashJoin NodeUniqueIndexSeek NodeUniqueIndexSeekByRange
    NonFuseable NullifyMetadata Optional OptionalExpand(All) OptionalExpand(Into) OrderedAggregation OrderedDistinct
    OrderedUnion PartialSort PartialTop PathPropagatingBFS ProcedureCall ProduceResults ProjectEndpoints Projection
    RelationshipCountFromCountStore Repeat(Trail) Repeat(Walk) RollUpApply SelectOrAntiSemiApply SelectOrSemiApply
    SemiApply ShortestPath Skip Sort StatefulShortestPath(All) StatefulShortestPath(Into) SubtractionNodeByLabelsScan
    Top Top1WithTies TriadicBuild TriadicFilter TriadicSelection UndirectedAllRelationshipsScan
    UndirectedRelationshipByElementIdSeek UndirectedRelationshipByIdSeek UndirectedRelationshipIndexContainsScan
    UndirectedRelationshipIndexEndsWithScan UndirectedRelationshipIndexScan UndirectedRelationshipIndexSeek
    UndirectedRelationshipIndexSeekByRange UndirectedRelationshipTypeScan UndirectedRelationshipUniqueIndexSeek
    UndirectedUnionRelationshipTypesScan Union UnionNodeByLabelsScan Unwind ValueHashJoin VarLengthExpand(All)
    VarLengthExpand(Into) VarLengthExpand(Pruning) VarLengthExpand(Pruning,All) VarLengthExpand(Pruning,BFS,All)
    VarLengthExpand(Pruning,BFS,Into) VarLengthExpand(Pruning,Into)
"""

_PROCEDURES = """
    db.index.fulltext.queryNodes db.labels db.propertyKeys db.relationshipTypes db.schema.nodeTypeProperties
    db.schema.relTypeProperties db.schema.visualization
"""
OPERATORS = frozenset(_OPERATORS.split())
PROCEDURES = frozenset(_PROCEDURES.split())


def check_plan(statement_type: str | None, plan: Plan) -> None:
    """Pass, or a QueryError that names what is not allowed."""
    if statement_type != "r":
        raise QueryError(f"chỉ được đọc / only reading is allowed; this is of type {statement_type}")
    for one in _all(plan):
        operator = str(one["operatorType"]).partition("@")[0]
        if operator not in OPERATORS:
            raise QueryError(f"không dùng được ở đây / {operator} is not allowed here")
        if operator == "ProcedureCall":
            _check_procedure(str(one["args"].get("Details", "")))


def _check_procedure(details: str) -> None:
    name = details.partition("(")[0].strip()
    if not re.fullmatch(r"[\w.]+", name) or name not in PROCEDURES:
        raise QueryError(
            f"thủ tục không dùng được ở đây / the procedure {name} is not allowed here: {', '.join(sorted(PROCEDURES))}"
        )


def _all(plan: Plan) -> Iterator[Plan]:
    """Every operator of a plan, however deep."""
    waiting = [plan]
    while waiting:
        one = waiting.pop()
        yield one
        waiting += one.get("children", [])
