import type { Words } from '../../summary/question-names';
import type { FlowEdge, FlowGraph } from './flow-graph';

/** States in which the program looks or waits and a parent sees nothing; `returning` is drawn for the page that Back leads to. */
const UNSEEN = ['opening', 'recalling', 'waiting'];
const BACK = 'returning';
/** Where the order of the ways decides. */
const CHOOSING = 'choosingNext';

const isDrawn = ({ from, to }: FlowEdge): boolean =>
  from !== BACK && ![from, to].some((state) => UNSEEN.includes(state));

/** "give child, if is within ages" as the name of a text. */
const inKey = (label: string): string => label.replaceAll(/[^a-z]+/g, '-') || 'else';

/** The steps of a visit for a reader who is no programmer: what the parent sees, and does to come to the next page. */
export function machineForPaper({ title, nodes, edges, column }: FlowGraph, t: Words): FlowGraph {
  const say = (key: string): string => {
    if (!t.has(`review:drawn.${key}`)) throw new Error(`No words for the drawing: ${key}`);
    return t(`review:drawn.${key}`);
  };
  const chosen = edges.filter((edge) => isDrawn(edge) && edge.from === CHOOSING);
  const words = (edge: FlowEdge): string => {
    const way = say(`ways.${edge.from}.${inKey(edge.label)}`);
    return edge.from === CHOOSING ? `${chosen.indexOf(edge) + 1}. ${way}` : way;
  };
  const told = edges.filter(isDrawn).map((edge) => ({ ...edge, label: words(edge) }));
  /** several ways from one page to another are one arrow */
  const arrows = new Map<string, FlowEdge>();
  for (const edge of told) {
    const key = `${edge.from} ${edge.to}`;
    const labels = new Set([...(arrows.get(key)?.label.split(' / ') ?? []), edge.label]);
    arrows.set(key, { ...edge, label: [...labels].join(' / ') });
  }
  return {
    title,
    column,
    nodes: nodes.filter(({ id }) => !UNSEEN.includes(id)).map((node) => ({ ...node, label: say(`states.${node.id}`) })),
    edges: [...arrows.values()],
  };
}
