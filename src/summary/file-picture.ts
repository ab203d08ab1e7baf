import { SHAPE_BOX, NUMBER_AT, AREA_SHAPES } from './area-shapes';
import { PICTURE, type CirclesPicture } from './circles';
import { escaped } from './html-text';

/** A shape or ring before a line, as it is in the picture: its path in a square box. */
export interface FileMark {
  readonly kind: string;
  readonly box: number;
  readonly path: string;
}

/** The picture of the circles with the words around it. */
export interface FilePicture {
  readonly drawn: CirclesPicture;
  /** of the circles, those of a good reason to ask in bold */
  readonly names: Readonly<Record<'speech' | 'occupational' | 'physical', string>>;
  /** for whoever hears it */
  readonly label: string;
  readonly hearingFirst: string;
  readonly doctorFirst: string;
  readonly text: string;
}

const path = (kind: string, line: string) => `<path class="${escaped(kind)}" d="${escaped(line)}"/>`;

export const markHtml = ({ kind, box, path: line }: FileMark): string =>
  `<svg class="mark" viewBox="0 0 ${box} ${box}" aria-hidden="true">${path(kind, line)}</svg>`;

export function pictureHtml({ drawn, names, label, hearingFirst, doctorFirst, text }: FilePicture): string {
  const name = (id: keyof typeof names) =>
    drawn.circles.some(({ therapy, level }) => therapy === id && level === 'good-reason')
      ? `<b>${escaped(names[id])}</b>`
      : `<span>${escaped(names[id])}</span>`;
  const areas = drawn.areas.map(({ number, state, x, y }) => {
    const shape = AREA_SHAPES[state];
    const corner = `${x - SHAPE_BOX / 2} ${y - SHAPE_BOX / 2}`;
    return `<g transform="translate(${corner})" class="${state}">${shape === undefined ? '' : path(state, shape)}<text x="${NUMBER_AT.x}" y="${NUMBER_AT.y}">${number}</text></g>`;
  });
  return `<figure>
<div class="names">${name('speech')}${name('occupational')}</div>
<svg viewBox="${PICTURE.x} ${PICTURE.y} ${PICTURE.width} ${PICTURE.height}" role="img" aria-label="${escaped(label)}">
${[...drawn.circles.map(({ level, line }) => path(level, line)), ...drawn.dots.map((line) => path('dots', line)), ...areas].join('\n')}
</svg>
<div class="names below"><span>${escaped(hearingFirst)}</span>${name('physical')}<span>${escaped(doctorFirst)}</span></div>
<figcaption>${escaped(text)}</figcaption>
</figure>
`;
}
