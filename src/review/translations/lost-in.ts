import { maySayNumberAsWord } from './keys';

const placeholders = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as string))].sort();
const bolds = (text: string): number => text.split('**').length - 1;

/** What a translation must keep of its English; a sentence for whoever wrote it, or nothing. */
export function lostIn(key: string, text: string, source: string): string | undefined {
  const wanted = placeholders(source);
  const found = placeholders(text);
  const unknown = found.filter((name) => !wanted.includes(name));
  const lost = wanted.filter((name) => !found.includes(name) && !(name === 'count' && maySayNumberAsWord(key)));
  const said = (names: readonly string[]) => names.map((name) => `{{${name}}}`).join(', ');
  if (unknown.length > 0) return `it has ${said(unknown)}, which the English has not`;
  if (lost.length > 0) return `it lacks ${said(lost)}, in whose place the app puts something`;
  const [first = ''] = source.split('\n');
  return bolds(text) === bolds(first) ? undefined : 'the pairs of ** around bold words are not those of the English';
}
