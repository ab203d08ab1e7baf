import type { AreaId } from '../../model/area';

/** A drawn flow as data: what stands in it and what leads where. The picture is made from it, and so is the tested list. */
export interface FlowNode {
  readonly id: string;
  readonly label: string;
  /** what kind of step it is, for its shape and its place */
  readonly group: string;
  /** the part of development it asks about, where it asks about one */
  readonly area?: AreaId;
  /** the first month at which it is asked, where that is later than the drawing begins */
  readonly fromMonths?: number;
}
export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}
export interface FlowGraph {
  readonly title: string;
  /** in the order in which a visit comes to them */
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  /** nodes that everybody passes, in this order; empty: none */
  readonly column: readonly string[];
}

/** Every node and edge as one line, sorted: two of them differ where the flow differs. */
export function linesOf({ nodes, edges }: FlowGraph): readonly string[] {
  return [
    ...nodes.map(({ id, group, fromMonths }) => {
      const later = fromMonths === undefined ? '' : `, from ${fromMonths} months`;
      return `node ${id} (${group}${later})`;
    }),
    ...edges.map(({ from, to, label }) => `edge ${from} -> ${to}${label === '' ? '' : `: ${label}`}`),
  ].sort();
}
