import { instance } from '@viz-js/viz';
import type { FlowGraph } from './flow-graph';

const SHAPES: Readonly<Record<string, string>> = {
  safety: 'octagon',
  worry: 'note',
  closing: 'oval',
  anywhere: 'oval',
};
const LINE_LENGTH = 26;

/** A label in lines short enough for a box. */
function wrapped(label: string): string {
  return label.split(' ').reduce((text, word) => {
    const last = text.slice(text.lastIndexOf('\n') + 1);
    return last.length + word.length > LINE_LENGTH ? `${text}\n${word}` : `${text} ${word}`;
  });
}

const quoted = (text: string): string => JSON.stringify(text);

/** The graph in the layouter's language. */
export function asDot({ nodes, edges, column }: FlowGraph): string {
  const style = 'fontname="sans-serif" fontsize=11';
  return [
    'digraph {',
    `rankdir=LR nodesep=0.12 ranksep=0.9 bgcolor="transparent" node [shape=box ${style} margin="0.12,0.06"] edge [${style}]`,
    ...nodes.map(
      ({ id, label, group }) => `${quoted(id)} [label=${quoted(wrapped(label))} shape=${SHAPES[group] ?? 'box'}]`,
    ),
    ...edges.map(({ from, to, label }) => `${quoted(from)} -> ${quoted(to)} [label=${quoted(wrapped(label))}]`),
    column.length > 0 ? `{ rank=same; ${column.map(quoted).join('; ')} }` : '',
    '}',
  ].join('\n');
}

/** An SVG element, ready to stand in a page; laid out by Graphviz. */
export async function drawFlow(graph: FlowGraph): Promise<string> {
  const viz = await instance();
  const svg = viz.renderString(asDot(graph), { format: 'svg' });
  return svg.slice(svg.indexOf('<svg'));
}
