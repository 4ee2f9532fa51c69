import { describe, expect, it } from 'vitest';

import { judge } from './console-plan.ts';
import type { Explanation, PlanNode } from './driver.ts';

function node(operatorType: string, children: PlanNode[] = [], details = ''): PlanNode {
  return { operatorType, arguments: { Details: details }, children };
}

function explained(plan: PlanNode | null, queryType = 'r'): Explanation {
  return { queryType, plan, database: 'neo4j' };
}

describe('judge', () => {
  it.each<[string, PlanNode | null, string[]]>([
    ['a read', node('ProduceResults@neo4j', [node('AllNodesScan@neo4j')]), []],
    ['an operator with brackets', node('VarLengthExpand(Pruning,BFS,All)@neo4j'), []],
    ['a procedure of the list', node('ProcedureCall@neo4j', [], 'db.labels() :: (label :: STRING)'), []],
    [
      'an operator that nobody looked at',
      node('ProduceResults@neo4j', [node('NewThing@neo4j')]),
      ['NewThing'],
    ],
    ['LOAD CSV deep down', node('Apply@neo4j', [node('Apply@neo4j', [node('LoadCSV@neo4j')])]), ['LoadCSV']],
    [
      'a procedure that is not on the list',
      node('ProcedureCall@neo4j', [], 'dbms.listConfig() :: (x)'),
      ['dbms.listConfig'],
    ],
    ['a procedure without a name', node('ProcedureCall@neo4j'), ['ProcedureCall']],
    [
      'a name that begins like one of the list',
      node('ProcedureCall@neo4j', [], 'db.labels.evil() :: (x)'),
      ['db.labels.evil'],
    ],
    ['another database', node('ProduceResults@neo4j', [node('AllNodesScan@secret')]), ['USE secret']],
    ['no plan', null, ['a statement without a plan']],
  ])('C201: %s', (_what, plan, refused) => {
    expect(judge(explained(plan))).toEqual({ refused, writes: false });
  });

  it.each(['w', 'rw'])('C201: type %s is a write, whatever its plan', (type) => {
    expect(judge(explained(node('ProduceResults@neo4j'), type)).writes).toBe(true);
  });

  it('C201: a type that is no read is refused, whatever its plan', () => {
    expect(judge(explained(node('ProduceResults@neo4j'), 's')).refused).toEqual(['a statement of type s']);
  });
});
