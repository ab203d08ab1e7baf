import { describe, expect, it } from 'vitest';
import { markHtml, pictureHtml, type FilePicture } from '../../src/summary/file-picture';

const PICTURE: FilePicture = {
  drawn: {
    circles: [
      { therapy: 'speech', level: 'good-reason', disc: 'M0 0', line: 'M1 1' },
      { therapy: 'occupational', level: 'some-reason', disc: 'M0 0', line: 'M2 2' },
      { therapy: 'physical', level: 'not-now', disc: 'M0 0', line: 'M3 3' },
    ],
    dots: ['M4 4L5 5'],
    areas: [
      { id: 'talking', number: 2, state: 'closer', x: 100, y: 114 },
      { id: 'head', number: 16, state: 'not-asked', x: 30, y: 20 },
    ],
  },
  names: { speech: 'Speech & language', occupational: 'Occupational', physical: 'Physio' },
  label: 'Three "circles"',
  hearingFirst: 'Hearing <first>',
  doctorFirst: 'Doctor first',
  text: 'Who does what & why',
};

describe('the picture in the take-away file', () => {
  it('is drawn as on the page: rings by level, dots, and each area by shape and number; a good reason is bold', () => {
    expect(pictureHtml(PICTURE)).toBe(`<figure>
<div class="names"><b>Speech &amp; language</b><span>Occupational</span></div>
<svg viewBox="0 15 360 324" role="img" aria-label="Three &quot;circles&quot;">
<path class="good-reason" d="M1 1"/>
<path class="some-reason" d="M2 2"/>
<path class="not-now" d="M3 3"/>
<path class="dots" d="M4 4L5 5"/>
<g transform="translate(80 94)" class="closer"><path class="closer" d="M20 2 38 20 20 38 2 20z"/><text x="20" y="25.3">2</text></g>
<g transform="translate(10 0)" class="not-asked"><text x="20" y="25.3">16</text></g>
</svg>
<div class="names below"><span>Hearing &lt;first&gt;</span><span>Physio</span><span>Doctor first</span></div>
<figcaption>Who does what &amp; why</figcaption>
</figure>
`);
  });

  it('has the name below in bold where that is the good reason', () => {
    const circles = PICTURE.drawn.circles.map((circle) => ({ ...circle, level: 'good-reason' as const }));
    const html = pictureHtml({ ...PICTURE, drawn: { ...PICTURE.drawn, circles } });
    expect(html.match(/<b>.*?<\/b>/g)).toEqual([
      '<b>Speech &amp; language</b>',
      '<b>Occupational</b>',
      '<b>Physio</b>',
    ]);
  });

  it('has a mark for a line of the list, hidden from whoever hears it', () => {
    expect(markHtml({ kind: 'closer', box: 40, path: 'M1 2z' })).toBe(
      '<svg class="mark" viewBox="0 0 40 40" aria-hidden="true"><path class="closer" d="M1 2z"/></svg>',
    );
  });
});
