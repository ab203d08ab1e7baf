import { beforeAll, describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { catalogueOf } from '../../src/guidance/catalogue';
import { startI18n, type Texts } from '../../src/i18n/start-i18n';
import { AREA_IDS } from '../../src/model/area';
import { BAND_STARTS } from '../../src/model/asking';
import type { Content } from '../../src/model/content';
import { bandGraph } from '../../src/review/flow/band-graph';
import { drawFlow } from '../../src/review/flow/draw-flow';
import { linesOf } from '../../src/review/flow/flow-graph';
import { machineGraph } from '../../src/review/flow/machine-graph';
import { wizardMachine } from '../../src/wizard/wizard-machine';

const catalogue = catalogueOf(CONTENT);
const snapshot = (name: string) => `./flow/${name}.txt`;
const asText = (lines: readonly string[]) => `${lines.join('\n')}\n`;

describe('the drawn flow', () => {
  let t: Texts;
  beforeAll(async () => {
    const i18n = startI18n('en');
    await i18n.loadRest();
    t = i18n.texts;
  });

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
      await expect(asText(linesOf(bandGraph(band, t, catalogue)))).toMatchFileSnapshot(snapshot(`months-${band}`));
    },
  );

  it.each(BAND_STARTS.map((band) => [band] as const))(
    'from %i months on no main question and no follow-up of the table is missing',
    (band) => {
      const ids = new Set(bandGraph(band, t, catalogue).nodes.map(({ id }) => id));
      const due = ({ gate, followUps }: { gate: string; followUps: readonly string[] }) =>
        [gate, ...followUps.slice(0, 2)].filter(
          (id) => (catalogue.questions.get(id)?.fromMonths ?? 0) <= band && !catalogue.questions.get(id)?.languages,
        );
      const table = AREA_IDS.flatMap((area) => {
        const row = CONTENT.asking[area][band];
        return row && (catalogue.questions.get(row.gate)?.fromMonths ?? 0) <= band ? due(row) : [];
      });
      expect(table.length).toBeGreaterThan(5);
      expect(table.filter((id) => !ids.has(id))).toEqual([]);
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
    expect(linesOf(bandGraph(24, t, catalogueOf(changed)))).not.toEqual(linesOf(bandGraph(24, t, catalogue)));
  });

  it('is drawn from these nodes and edges, each once', async () => {
    const graph = bandGraph(24, t, catalogue);
    const svg = await drawFlow(graph);
    expect(svg.startsWith('<svg')).toBe(true);
    expect(svg.match(/class="node"/g)).toHaveLength(graph.nodes.length);
    expect(svg.match(/class="edge"/g)).toHaveLength(graph.edges.length);
  });
});
