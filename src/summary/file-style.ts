/** The take-away file brings its own style: plain on a screen, one page each on A4 and Letter. */
export const FILE_STYLE = `
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-inline-size: 44rem; padding: 1rem; font: 1rem/1.45 system-ui, sans-serif; overflow-wrap: anywhere; }
article + article { margin-block-start: 3rem; }
h1, h2, p, ul, dl, dd { margin: 0; padding: 0; }
h1 { font-size: 1.35rem; line-height: 1.25; border-block-end: 2px solid; padding-block-end: .3rem; margin-block-end: .5rem; }
h2 { font-size: 1.05rem; line-height: 1.25; margin-block: .7rem .15rem; }
ul { list-style: none; }
li { padding-inline-start: 1.1em; text-indent: -1.1em; }
li::before { content: '\\2013'; display: inline-block; inline-size: 1.1em; text-indent: 0; }
.for, dt { font-weight: 700; }
dl > div { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: .5rem; padding-block: .25rem; border-block-end: 1px solid; }
.loud dd { font-weight: 700; }
.both > * { unicode-bidi: isolate; }
.both > .other { display: block; margin-block-start: .15em; padding-inline-start: .5em; border-inline-start: 2px solid; text-indent: 0; }
:is(h2, dt, .for, .blanks) .both > .other { display: inline; margin: 0; border: 0; padding: 0; }
:is(h2, dt, .for, .blanks) .both > :first-child::after { content: ' \\b7  '; }
.blanks, .hand { display: flex; flex-wrap: wrap; align-items: flex-end; gap: .5rem; }
.blanks > span { display: flex; align-items: flex-end; flex: 1 1 14rem; gap: .5rem; }
.blank { flex: 1; min-inline-size: 4rem; block-size: 1.4em; border-block-end: 1px solid; }
figure { margin: .7rem 0; max-inline-size: 26rem; font-size: .9rem; line-height: 1.25; }
figure svg { display: block; inline-size: 100%; overflow: visible; }
svg { fill: none; stroke: currentColor; stroke-width: 2; }
svg text { font: 700 15px system-ui, sans-serif; fill: currentColor; stroke: none; text-anchor: middle; }
.not-now, .well { stroke-width: 1.2; }
.ask { stroke-width: 2.4; }
.unsure { stroke-width: 1.8; stroke-dasharray: 3.2 2.9; }
.dots { stroke-dasharray: 0 4.4; stroke-linecap: round; }
path.closer { fill: currentColor; }
.closer text { fill: Canvas; }
:is(.unsure, .not-asked) text { font-weight: 400; }
.names { display: flex; justify-content: space-between; gap: 1rem; }
.names > :last-child { text-align: end; }
.below { display: grid; grid-template-columns: 1fr auto 1fr; gap: .5rem; margin-block-end: .4rem; }
.below > :not(:nth-child(2)) { margin-block-start: -11%; }
.marked::before { content: none; }
.mark { inline-size: .85em; block-size: .85em; margin-inline-end: .25em; vertical-align: -.08em; text-indent: 0; }
footer, .note { clear: both; font-size: .85rem; margin-block-start: 1rem; }
@media (min-width: 40rem), print { figure { float: inline-end; inline-size: 22rem; margin-inline-start: 1.5rem; } }
@media (max-width: 30rem) { dl > div { grid-template-columns: minmax(0, 1fr); gap: 0; } }
@page { margin: 14mm; }
@page two-languages { margin: 10mm; }
@media print {
:root { color-scheme: light; }
body { max-inline-size: none; padding: 0; font-size: 10pt; line-height: 1.25; background: #fff; color: #000; }
article + article { margin: 0; break-before: page; }
h1 { font-size: 14pt; }
h2 { font-size: 11pt; margin-block: 2mm .4mm; }
dl > div { grid-template-columns: 26mm minmax(0, 1fr); gap: 2mm; padding-block: .8mm; break-inside: avoid; }
figure { inline-size: 70mm; margin: 1mm 0 2mm 6mm; margin-inline: 6mm 0; font-size: 8.5pt; }
.closer text { fill: #fff; }
footer { font-size: 8.5pt; margin-block-start: 3mm; }
.two { page: two-languages; line-height: 1.2; }
.two :is(:lang(hi), :lang(ar)) { line-height: 1.3; }
.two .both > .other { margin-block-start: .3mm; }
.two footer { margin-block-start: 1.5mm; }
.two footer p + p .other { display: inline; margin: 0; border: 0; padding: 0; }
.two footer p + p .both > :first-child::after { content: ' \\b7  '; }
.note { display: none; }
}
`;
