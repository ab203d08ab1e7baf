import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/embed/link-choices';
import { elementSnippet, iframeSnippet, scriptSnippet } from '../../src/embed/snippets';

const GUIDE = 'https://host.example/guide/';

describe('what a link carries', () => {
  it.each([
    [{}, ''],
    [{ language: 'es' }, '#lang=es'],
    [{ language: '', clinic: '', country: '' }, ''],
    [{ language: 'en', clinic: 'tndc', ageMonths: 0, country: 'IN' }, '#lang=en&clinic=tndc&age=0&country=IN'],
  ])('%o', (choices, hash) => {
    expect(hashOf(choices)).toBe(hash);
  });
});

describe('a snippet', () => {
  it('is an iframe of the page for frames, with a title that breaks out of nothing', () => {
    const snippet = iframeSnippet(GUIDE, { clinic: 'tndc', ageMonths: 24 }, 'A "good" <guide> & more');
    expect(snippet).toContain('src="https://host.example/guide/embed/#clinic=tndc&amp;age=24"');
    expect(snippet).toContain('title="A &quot;good&quot; &lt;guide&gt; &amp; more"');
    expect(snippet).toContain('sandbox="allow-scripts allow-same-origin ');
    expect(snippet).not.toContain('allow-forms');
    expect(snippet).not.toContain('allow-top-navigation"');
  });
  it('keeps every line of it, so that a frame is lazy, sends no address and may copy and share', () => {
    expect(iframeSnippet(GUIDE, {}, 'Guide').split('\n')).toEqual([
      '<iframe src="https://host.example/guide/embed/"',
      '  title="Guide" style="display:block;width:100%;height:640px;border:0"',
      '  loading="lazy" referrerpolicy="no-referrer" allow="clipboard-write; web-share"',
      '  sandbox="allow-scripts allow-same-origin allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox allow-top-navigation-to-custom-protocols"></iframe>',
    ]);
  });
  it('is the same with the script after it', () => {
    const snippet = scriptSnippet(GUIDE, {}, 'Guide');
    expect(snippet).toBe(
      `${iframeSnippet(GUIDE, {}, 'Guide')}\n<script src="https://host.example/guide/embed.js" async></script>`,
    );
  });
  it('is the element, with what it may choose', () => {
    expect(elementSnippet(GUIDE, { clinic: 'tndc', language: 'hi', ageMonths: 24 }, 'Guide')).toBe(
      '<therapy-guide clinic="tndc" lang="hi" title="Guide"></therapy-guide>\n<script src="https://host.example/guide/embed.js" async></script>',
    );
  });
  it.each([{}, { clinic: '', language: '' }])('is the element without what is not chosen: %o', (choices) => {
    expect(elementSnippet(GUIDE, choices, 'Guide').split('\n')[0]).toBe(
      '<therapy-guide title="Guide"></therapy-guide>',
    );
  });
});
