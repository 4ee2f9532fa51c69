// What a console statement may be made of: operators of Neo4j's plans, procedures and functions. What is not here is
// refused, so an operator that a later Neo4j adds stays out until somebody has looked at it.

const BOTH_WAYS = [
  'AllRelationshipsScan',
  'RelationshipByElementIdSeek',
  'RelationshipByIdSeek',
  'RelationshipIndexContainsScan',
  'RelationshipIndexEndsWithScan',
  'RelationshipIndexScan',
  'RelationshipIndexSeek',
  'RelationshipIndexSeekByRange',
  'RelationshipUniqueIndexSeek',
  'RelationshipUniqueIndexSeekByRange',
  'RelationshipTypeScan',
  'UnionRelationshipTypesScan',
].flatMap((name) => [`Directed${name}`, `Undirected${name}`]);

const SCANS = [
  ...BOTH_WAYS,
  'AllNodesScan',
  'IntersectionNodeByLabelsScan',
  'NodeByLabelScan',
  'NodeIndexScan',
  'SubtractionNodeByLabelsScan',
  'UnionNodeByLabelsScan',
];

/** Operator names without the database, and without what stands in brackets: VarLengthExpand(Pruning,BFS,All). */
export const OPERATORS: ReadonlySet<string> = new Set([
  ...SCANS,
  // The parallel runtime has its own form of each.
  ...SCANS.map((name) => `Partitioned${name}`),
  'Anti',
  'AntiConditionalApply',
  'AntiSemiApply',
  'Apply',
  'Argument',
  'ArgumentTracker',
  'AssertSameNode',
  'AssertSameRelationship',
  'BFSPruningVarLengthExpand',
  'BidirectionalRepeat',
  'CacheProperties',
  'CartesianProduct',
  'ConditionalApply',
  'Distinct',
  'DynamicLabelNodeLookup',
  'Eager',
  'EagerAggregation',
  'EmptyResult',
  'EmptyRow',
  'ExhaustiveLimit',
  'Expand',
  'Filter',
  'Input',
  'LetAntiSemiApply',
  'LetSelectOrAntiSemiApply',
  'LetSelectOrSemiApply',
  'LetSemiApply',
  'Limit',
  'MultiNodeIndexSeek',
  'NodeByElementIdSeek',
  'NodeByIdSeek',
  'NodeCountFromCountStore',
  'NodeHashJoin',
  'NodeIndexContainsScan',
  'NodeIndexEndsWithScan',
  'NodeIndexSeek',
  'NodeIndexSeekByRange',
  'NodeLeftOuterHashJoin',
  'NodeRightOuterHashJoin',
  'NodeUniqueIndexSeek',
  'NodeUniqueIndexSeekByRange',
  'NullifyMetadata',
  'Optional',
  'OptionalExpand',
  'OrderedAggregation',
  'OrderedDistinct',
  'OrderedUnion',
  'PartialSort',
  'PartialTop',
  'PartitionedUnwind',
  'PathPropagatingBFS',
  'PreserveOrder',
  'ProduceResults',
  'ProjectEndpoints',
  'Projection',
  'PruningVarLengthExpand',
  'RelationshipCountFromCountStore',
  'RemoteBatchProperties',
  'RemoteBatchPropertiesWithFilter',
  'Repeat',
  'RollUpApply',
  'SelectOrAntiSemiApply',
  'SelectOrSemiApply',
  'SemiApply',
  'ShortestPath',
  'ShowConstraints',
  'ShowFunctions',
  'ShowIndexes',
  'ShowProcedures',
  'Skip',
  'Sort',
  'StatefulShortestPath',
  'Top',
  'TriadicBuild',
  'TriadicFilter',
  'TriadicSelection',
  'Union',
  'Unwind',
  'ValueHashJoin',
  'VarLengthExpand',
]);

/** Judged by its procedure. */
export const PROCEDURE_CALL = 'ProcedureCall';

/** Each only reads what the graph and its schema hold. */
export const PROCEDURES: ReadonlySet<string> = new Set([
  'db.index.fulltext.listAvailableAnalyzers',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.index.vector.queryNodes',
  'db.index.vector.queryRelationships',
  'db.info',
  'db.labels',
  'db.ping',
  'db.propertyKeys',
  'db.relationshipTypes',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.schema.visualization',
]);

/** Functions of the language that have a namespace; those of plug-ins always have one and are not shown in a plan. */
const FUNCTION_NAMESPACES = [
  'date',
  'datetime',
  'duration',
  'localdatetime',
  'localtime',
  'point',
  'time',
  'vector.similarity',
];

export function isAllowedFunction(name: string): boolean {
  const namespace = name.toLowerCase().split('.').slice(0, -1).join('.');
  return FUNCTION_NAMESPACES.includes(namespace);
}

/** Operators that change data, schema or settings: a refusal that says how the graph does change. */
const WRITERS =
  /^(Create|Merge|LockingMerge|Delete|DetachDelete|Set|Remove|Foreach|Transaction(Apply|Foreach)|Drop|DoNothingIfExists)/;

export function isWriter(operator: string): boolean {
  return WRITERS.test(operator);
}
