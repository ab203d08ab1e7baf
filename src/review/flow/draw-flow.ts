import { instance } from '@viz-js/viz';
import type { FlowGraph } from './flow-graph';

const SHAPES: Readonly<Record<string, string>> = { anywhere: 'oval' };
/** Most letters in a line: the steps share the width of the page. */
const LINE = { box: 26, arrow: 18 };

/** A label in lines short enough for its place. */
function wrapped(label: string, length: number): string {
  return label
    .split(' ')
    .reduce((text, word) =>
      text.length - text.lastIndexOf('\n') + word.length > length ? `${text}\n${word}` : `${text} ${word}`,
    );
}

const quoted = (text: string): string => JSON.stringify(text);

/** The graph in the layouter's language: steps from top to bottom. */
export function asDot({ nodes, edges }: FlowGraph): string {
  const style = 'fontname="Arial" fontsize=12';
  return [
    'digraph {',
    `rankdir=TB nodesep=0.1 ranksep=0.45 bgcolor="transparent" node [shape=box ${style} height=0.2 margin="0.1,0.03"] edge [${style} arrowsize=0.6]`,
    ...nodes.map(
      ({ id, label, group }) =>
        `${quoted(id)} [label=${quoted(wrapped(label, LINE.box))} shape=${SHAPES[group] ?? 'box'}]`,
    ),
    ...edges.map(
      ({ from, to, label }) => `${quoted(from)} -> ${quoted(to)} [label=${quoted(wrapped(label, LINE.arrow))}]`,
    ),
    '}',
  ].join('\n');
}

/** Draws a graph as an SVG element, ready to stand in a page. */
export type DrawFlow = (graph: FlowGraph) => string;

/** Laid out by Graphviz, which takes a moment to start. */
export async function flowDrawer(): Promise<DrawFlow> {
  const viz = await instance();
  return (graph) => {
    const svg = viz.renderString(asDot(graph), { format: 'svg' });
    return svg.slice(svg.indexOf('<svg'));
  };
}
