import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { catalogueOf } from '../../src/guidance/catalogue';
import { AREA_IDS } from '../../src/model/area';
import { BAND_STARTS, type BandStart } from '../../src/model/asking';
import type { Content } from '../../src/model/content';
import { bandGraph } from '../../src/review/flow/band-graph';
import { textsOfLanguage } from '../../src/review/book/texts-of-language';
import { flowDrawer } from '../../src/review/flow/draw-flow';
import { linesOf, type FlowGraph } from '../../src/review/flow/flow-graph';
import { machineGraph } from '../../src/review/flow/machine-graph';
import { wizardMachine } from '../../src/wizard/wizard-machine';

const catalogue = catalogueOf(CONTENT);
const t = textsOfLanguage('en');
/** Made once: each takes a while. */
const graphs = new Map<BandStart, FlowGraph>();
function graphOf(band: BandStart): FlowGraph {
  const graph = graphs.get(band) ?? bandGraph(band, t, catalogue);
  graphs.set(band, graph);
  return graph;
}
const snapshot = (name: string) => `./flow/${name}.txt`;
const asText = (lines: readonly string[]) => `${lines.join('\n')}\n`;

describe('the drawn flow', () => {
  it('shows every state of the machine, and only ways that lead to one', async () => {
    const { nodes, edges } = machineGraph(t);
    const ids = nodes.map(({ id }) => id);
    expect(ids).toEqual(['anywhere', ...Object.keys(wizardMachine.root.states)]);
    expect(edges.filter(({ from, to }) => !ids.includes(from) || !ids.includes(to))).toEqual([]);
    await expect(asText(linesOf(machineGraph(t)))).toMatchFileSnapshot(snapshot('machine'));
  });

  it.each(BAND_STARTS.map((band) => [band] as const))(
    'from %i months on the questions and what leads to each are as they were when last looked at',
    async (band) => {
      await expect(asText(linesOf(graphOf(band)))).toMatchFileSnapshot(snapshot(`months-${band}`));
    },
  );

  it.each(BAND_STARTS.map((band) => [band] as const))(
    'from %i months on no main question and no follow-up of the table is missing',
    (band) => {
      const ids = new Set(graphOf(band).nodes.map(({ id }) => id));
      const table = AREA_IDS.flatMap((area) => {
        const row = CONTENT.asking[area][band];
        return row ? [row.gate, ...row.followUps.slice(0, 2)] : [];
      }).filter((id) => !catalogue.questions.get(id)?.languages);
      expect(table.length).toBeGreaterThan(5);
      expect(table.filter((id) => !ids.has(id))).toEqual([]);
      const later = graphOf(band).nodes.filter(({ id }) => (catalogue.questions.get(id)?.fromMonths ?? 0) > band);
      expect(later.map(({ fromMonths }) => fromMonths)).toEqual(
        later.map(({ id }) => catalogue.questions.get(id)?.fromMonths),
      );
    },
  );

  it('changes where a rule of asking changes', () => {
    const row = CONTENT.asking.talking[24];
    if (!row) throw new Error('no row');
    const changed: Content = {
      ...CONTENT,
      asking: {
        ...CONTENT.asking,
        talking: { ...CONTENT.asking.talking, 24: { ...row, followUps: row.followUps.slice().reverse() } },
      },
    };
    expect(linesOf(bandGraph(24, t, catalogueOf(changed)))).not.toEqual(linesOf(graphOf(24)));
  });

  it('is drawn, for the steps of a visit, from these nodes and edges, each once', async () => {
    const graph = machineGraph(t);
    const draw = await flowDrawer();
    const svg = draw(graph);
    expect(svg.startsWith('<svg')).toBe(true);
    expect(svg.match(/class="node"/g)).toHaveLength(graph.nodes.length);
    expect(svg.match(/class="edge"/g)).toHaveLength(graph.edges.length);
  });
});
