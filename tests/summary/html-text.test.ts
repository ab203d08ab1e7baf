import { expect, it } from 'vitest';
import { escaped } from '../../src/summary/html-text';

it('a text in HTML is never a tag, nor the end of what stands within quotation marks', () => {
  expect(escaped(`<b title="x">Tom & Jerry's</b>`)).toBe(
    '&lt;b title=&quot;x&quot;&gt;Tom &amp; Jerry&#39;s&lt;/b&gt;',
  );
  expect(escaped('plain; words, ü')).toBe('plain; words, ü');
});
