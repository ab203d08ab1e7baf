import type { Taken } from './take-pictures';
import type { State } from './states';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const figure = (name: string, of: string, files: readonly string[]) => {
  const width = /^\d+/.exec(of)?.[0] ?? of;
  const shown = files.map((file) =>
    file.endsWith('.pdf')
      ? `<a href="${file}">${file}</a>`
      : `<a href="${file}"><img loading="lazy" src="${file}" alt="${escaped(name)}, ${of}"></a>`,
  );
  return `<figure data-width="${width}"><div>${shown.join('')}</div><figcaption>${of}</figcaption></figure>`;
};

/** One page with every picture; it opens from disk, without a script and without a network. */
export function galleryPage(
  parts: Readonly<Record<string, readonly State[]>>,
  { pictures, faults }: Taken,
  notes: readonly string[],
): string {
  const stateShown = ({ name, title }: State) => {
    const own = pictures.filter(({ state }) => state === name);
    const figures = own.map(({ of, files }) => figure(title, of, files));
    return `<section id="${name}"><h3>${escaped(title)} <small>${name}</small></h3><div class="row">${figures.join('')}</div></section>`;
  };
  const part = ([heading, states]: [string, readonly State[]]) =>
    `<h2>${escaped(heading)}</h2>${states.map(stateShown).join('\n')}`;
  const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gallery of the Therapy Guide</title>
<style>
body { margin: 1rem; font: 1rem/1.5 sans-serif; background: #777; color: #fff; }
.row { display: flex; gap: 1rem; align-items: flex-start; overflow-x: auto; padding-block-end: 1rem; }
figure { margin: 0; flex: none; }
figure > div { max-block-size: 60rem; overflow-y: auto; display: flex; gap: 2px; }
figure[data-width='768'] img { zoom: 0.6; }
figure[data-width='1280'] img { zoom: 0.5; }
figure:not([data-width='768'], [data-width='1280'], [data-width='A4'], [data-width='A4-rtl']) > div { display: block; }
img { display: block; }
small { font-weight: 400; }
a { color: inherit; }
</style></head>
<body><h1>Gallery of the Therapy Guide</h1>
<p>${pictures.length} pictures.</p>${list(notes)}
<h2>Not shown: ${faults.length}</h2>${list(faults)}
${Object.entries(parts).map(part).join('\n')}
</body></html>
`;
}
