import { BAND_STARTS } from '../../model/asking';
import { bandForPaper } from '../flow/band-for-paper';
import { bandGraph } from '../flow/band-graph';
import { machineForPaper } from '../flow/machine-for-paper';
import { machineGraph } from '../flow/machine-graph';
import { bandInWords } from './ages-in-words';
import type { Book } from './book';
import type { Chapter } from './chapter';
import { drawing } from './drawing';
import { drawnBand } from './drawn-band';
import { part } from './entry';
import { list, type Html } from './html';

function stepsOfVisit({ draw, t }: Book): Html {
  const graph = machineForPaper(machineGraph(t), t);
  return drawing(draw(graph), graph.title);
}

/** The way through and the questions of each band, drawn from what the rules really do. */
export const FLOW: Chapter = {
  id: 'flow',
  body: (book) => {
    const { say, t, catalogue } = book;
    return [
      part('flow-how', say('flow.how'), list(t.list('review:flow.points'))),
      part('flow-machine', say('flow.machine'), stepsOfVisit(book)),
      ...BAND_STARTS.map((start) =>
        part(
          `flow-age-${start}`,
          say('flow.band', { ages: bandInWords(book, start) }),
          drawnBand(book, bandForPaper(bandGraph(start, t, catalogue), t)),
        ),
      ),
    ];
  },
};
