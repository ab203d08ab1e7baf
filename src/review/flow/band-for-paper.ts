import { shortName, type Words } from '../../summary/question-names';
import type { FlowEdge, FlowGraph, FlowNode } from './flow-graph';

const SAFETY = 'safety';

/**
 * A band as it fits a page. Safety is one box: each sign of danger hangs on its list alone, and is asked of every child of its ages. A
 * worry is no box of its own but a line in the box of what it opens, because its arrows would cross all others.
 */
export function bandForPaper({ nodes, edges, column, title }: FlowGraph, t: Words): FlowGraph {
  const groupOf = new Map(nodes.map(({ id, group }) => [id, group]));
  const isSafety = (id: string): boolean => groupOf.get(id) === SAFETY;
  const isWorry = (id: string): boolean => groupOf.get(id) === 'worry';
  const lists = column.filter(isSafety);
  const safety: FlowNode = {
    id: SAFETY,
    group: SAFETY,
    label: t('review:drawn.safety', { lists: lists.map((id) => shortName(t, id)).join(', ') }),
  };
  const along = new Set(lists);
  return {
    title,
    column: [SAFETY, ...column.filter((id) => !isSafety(id))],
    nodes: [
      safety,
      ...nodes.filter(({ id }) => !isSafety(id) && !isWorry(id)).map((node) => withWorries(node, { nodes, edges }, t)),
    ],
    edges: edges
      .filter(({ from, to }) => !isSafety(to) && !isWorry(from))
      .map((edge): FlowEdge => {
        if (!isSafety(edge.from)) return edge;
        return { ...edge, from: SAFETY, label: along.has(edge.from) ? edge.label : signInWords(t, edge) };
      }),
  };
}

const signInWords = (t: Words, { from, label }: FlowEdge): string =>
  t('told.answer', { what: shortName(t, from), answer: label });

/** The names of the worries that open a question, below its own. */
function withWorries(node: FlowNode, { nodes, edges }: Pick<FlowGraph, 'nodes' | 'edges'>, t: Words): FlowNode {
  const main = t('review:drawn.main');
  const opening = nodes
    .filter(({ group }) => group === 'worry')
    .flatMap(({ id, label }) => {
      const edge = edges.find(({ from, to }) => from === id && to === node.id);
      return edge ? [{ label, isMain: edge.label === main }] : [];
    });
  const line = (key: string, isMain: boolean): readonly string[] => {
    const worries = opening.filter((each) => each.isMain === isMain).map(({ label }) => label);
    return worries.length === 0 ? [] : [t(`review:drawn.${key}`, { worries: worries.join(', ') })];
  };
  const lines = [...line('openedByWorry', false), ...line('openedByMain', true)];
  return lines.length === 0 ? node : { ...node, group: 'worry', label: [node.label, ...lines].join('\n') };
}
