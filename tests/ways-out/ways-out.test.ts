import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { waysOut } from './find-ways-out';
import { OURS } from './named-exceptions';

const src = resolve(import.meta.dirname, '../../src');
/** What runs in Node alone never meets a parent. */
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.(ts|svelte)$/.test(path) && !path.startsWith('review/'));
const read = (path: string) => readFileSync(join(src, path), 'utf8');

describe('our own code', () => {
  it('has a way out of the page only where one is named, and every named one is there', () => {
    const found = files.flatMap((path) => waysOut(path, read(path)).map(({ way }) => `${path}: ${way}`));
    const named = Object.entries(OURS).flatMap(([path, ways]) => Object.keys(ways).map((way) => `${path}: ${way}`));
    expect([...new Set(found)].toSorted()).toEqual(named.toSorted());
  });

  it.each([
    [
      'the code of a visit',
      /\bcodeOf\?\.\(/,
      ['ui/given-answers.ts', 'ui/parts/SharePanel.svelte', 'ui/take-away-file.ts'],
    ],
    ['a message by phone', /\bsmsLink\b/, ['clinic/contact-links.ts', 'ui/parts/ClinicMessage.svelte']],
    ['an e-mail', /\bmailLink\b/, ['clinic/contact-links.ts', 'ui/parts/ClinicMessage.svelte']],
    ['a hand-over link', /#s=/, ['ui/parts/SharePanel.svelte']],
  ])('puts answers into an address only where it is said: %s', (_, pattern, places) => {
    expect(files.filter((path) => pattern.test(read(path))).toSorted()).toEqual(places);
  });
});

describe('a way out is found', () => {
  it.each([
    ['fetch', 'fetch(address)'],
    ['fetch', 'const get = window.fetch'],
    ['fetch', "globalThis['fetch'](address)"],
    ['fetch', 'globalThis[`fetch`](address)'],
    ['fetchLater', 'fetchLater(address)'],
    ['XMLHttpRequest', 'new XMLHttpRequest()'],
    ['sendBeacon', 'navigator.sendBeacon(address)'],
    ['WebSocket', 'new WebSocket(address)'],
    ['WebTransport', 'new WebTransport(address)'],
    ['EventSource', 'new EventSource(address)'],
    ['RTCPeerConnection', 'new RTCPeerConnection()'],
    ['Worker', 'new Worker(address)'],
    ['serviceWorker', 'navigator.serviceWorker.register(address)'],
    ['Image', 'new Image().decode()'],
    ['FontFace', 'new FontFace(a, b)'],
    ['open', 'open(address)'],
    ['open', 'window.open(address)'],
    ['open', 'const w = window; w.open(address)'],
    ['location', 'location = address'],
    ['location', 'window.location.hash = answers'],
    ['location', 'location.assign(address)'],
    ['location', 'document.location.replace(address)'],
    ['location =', 'window.location = address'],
    ['submit', 'field.form.submit()'],
    ['src =', 'picture.src = address'],
    ['href =', 'link.href = address'],
    ['innerHTML =', 'body.innerHTML = text'],
    ['style =', 'body.style = text'],
    ['setAttribute', "link.setAttribute('ping', address)"],
    ['setAttribute', 'link.setAttribute(name, address)'],
    ['document.write', 'document.write(text)'],
    ['postMessage', 'parent.postMessage(answers, x)'],
    ['pushState', "history.pushState(null, '', answers)"],
    ['import()', 'import(address)'],
    ['cookie', 'document.cookie = answers'],
    ['speechSynthesis', 'const voices = window.speechSynthesis'],
    ['speak', 'voices.speak(answers)'],
    ['webkitSpeechRecognition', 'new webkitSpeechRecognition()'],
    ['eval', 'eval(text)'],
    ['Function', 'new Function(text)'],
  ])('%s: %s', (way, code) => {
    expect(waysOut('a.ts', code).map((found) => found.way)).toContain(way);
    expect(waysOut('a.js', code).map((found) => found.way)).toContain(way);
    expect(waysOut('A.svelte', `<button onclick={() => { ${code} }}>x</button>`).map((found) => found.way)).toContain(
      way,
    );
  });

  it.each([
    ['href=', '<a href={address}>x</a>'],
    ['href=', '<a href="{start}#{answers}">x</a>'],
    ['href=', '<a href="https://example.org/">x</a>'],
    ['ping=', '<a href="#x" ping={address}>x</a>'],
    ['src=', '<img src={address} alt="" />'],
    ['<iframe>', '<iframe title="x"></iframe>'],
    ['<form>', '{#if x}<form>x</form>{/if}'],
    ['style=', '<p style="background: {x}">x</p>'],
    ['{...}', '<a {...rest}>x</a>'],
    ['{@html}', '{@html text}'],
    ['<svelte:element>', '<svelte:element this={name}>x</svelte:element>'],
    ['<link>', '<svelte:head><link rel="prefetch" href="x" /></svelte:head>'],
  ])('in markup, %s: %s', (way, markup) => {
    expect(waysOut('A.svelte', markup).map((found) => found.way)).toContain(way);
  });

  it.each([
    ['a.ts', '// fetch(x), location = y\nconst text = "window.open(x)";'],
    ['a.ts', 'interface A { fetch(x: string): void; href: string } type B = { open: () => Worker };'],
    ['a.ts', 'export function read(open: (x: string) => void) { open("x"); }'],
    ['a.ts', 'const { fetch } = loaded; fetch("x"); const a = { fetch: 1, href: 2 };'],
    ['a.ts', "history.pushState({ depth: 1 }, ''); import('./x'); import(`./y`); const here = location.href;"],
    ['a.ts', "field.setAttribute('aria-label', text); part.open = true;"],
    [
      'A.svelte',
      '<!-- <form> --><a href="./x">x</a><Link href={x} {...rest} /><p>fetch(x)</p><p style:inline-size={x}>x</p>',
    ],
  ])('and nothing where there is none, in %s: %s', (path, code) => {
    expect(waysOut(path, code)).toEqual([]);
  });
});
