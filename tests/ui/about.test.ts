import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { COUNTRIES } from '../../src/content/countries';
import shipped from '../../src/ui/shipped-packages.json';
import { REVIEWER_ROLES } from '../../src/model/sign-off';
import { knowledgeOf } from '../../src/wizard/whole-knowledge';
import { show } from './support/show';

const user = userEvent.setup();
const { sources, explainer } = knowledgeOf(CONTENT);
const about = (changes = {}) =>
  show({
    screen: 'about',
    sources,
    explainer,
    countriesChecked: COUNTRIES,
    contentVersion: CONTENT.version,
    ...changes,
  });
const part = (name: string) =>
  within(screen.getByRole('heading', { name, level: 2 }).closest('section') ?? document.body);

describe('the page about the guide', () => {
  it('names every source of the content once, by how much it can prove, and nothing else', async () => {
    const { container } = await about();
    const listed = [...container.querySelectorAll<HTMLElement>('[data-source]')];
    expect(listed.map(({ dataset }) => dataset['source']).sort()).toEqual(Object.keys(CONTENT.sources).sort());
    for (const line of listed) {
      const source = CONTENT.sources[line.dataset['source'] ?? ''];
      if (!source) throw new Error('no such source');
      expect(line).toHaveTextContent(source.title);
      expect(line).toHaveTextContent(source.publisher);
      expect(line.querySelector('a')?.getAttribute('href') ?? '').toBe(source.address);
      expect(line.closest('details')?.dataset['grade']).toBe(source.grade);
    }
    const addresses = new Set(Object.values(CONTENT.sources).map(({ address }) => address));
    for (const link of container.querySelectorAll('main a:not([data-kit], [data-licences])[href^="http"]')) {
      expect(addresses).toContain(link.getAttribute('href'));
      expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    }
    expect(container).toHaveTextContent(`rest on ${Object.keys(CONTENT.sources).length} sources`);
  });

  it('says where no published text was read', async () => {
    await about();
    const group = document.querySelector('[data-grade="general-knowledge"]');
    expect(group).toHaveTextContent('No published text was read for them.');
    const known = Object.values(CONTENT.sources).filter(({ grade }) => grade === 'general-knowledge');
    expect(group?.querySelectorAll('[data-source]')).toHaveLength(known.length);
  });

  it('names what was published about the method with each point that has something', async () => {
    const { container } = await about();
    const method = CONTENT.explainer.filter(({ about: what }) => what.startsWith('method.'));
    expect(method.length).toBeGreaterThan(5);
    const titles = [...container.querySelectorAll('[data-about=how] details li')].map(({ textContent }) => textContent);
    for (const { sources: named } of method)
      for (const id of named)
        expect(titles.some((title) => title?.includes(CONTENT.sources[id]?.title ?? id))).toBe(true);
    expect(container.querySelectorAll('[data-about=how] details')).toHaveLength(method.length);
  });

  it('takes its versions from the data, and copies them', async () => {
    const { actions } = await about({ contentVersion: '2031.4' });
    expect(part('Versions').getByText('Questions and rules: 2031.4')).toBeVisible();
    expect(part('Versions').getByText('This app: 1.2.3')).toBeVisible();
    await user.click(part('Versions').getByRole('button', { name: 'Copy these lines' }));
    expect(actions.copy).toHaveBeenCalledWith(
      'This app: 1.2.3\nQuestions and rules: 2031.4\nLanguage of this page: English',
    );
  });

  it('says when the facts of each country were last gone through', async () => {
    const { container } = await about();
    const lines = [...container.querySelectorAll('[data-about=sources] details:last-child li')];
    expect(lines).toHaveLength(COUNTRIES.length);
    expect(lines[0]).toHaveTextContent('United States: last gone through on 22 November 2026');
  });

  it('takes who has reviewed it from the signatures', async () => {
    await about({ signOff: { state: 'not-yet', reviews: [], missing: REVIEWER_ROLES } });
    expect(part('Who has reviewed it').getByText('Not yet reviewed by a clinician.')).toBeVisible();
  });

  it('names only English as a gap while there is only English', async () => {
    await about();
    expect(screen.getByText('There is only one language so far: English.')).toBeInTheDocument();
  });

  it('leads from its contents to each part, without an entry in the history and without a new address', async () => {
    await about();
    const before = { length: history.length, href: window.location.href };
    const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link');
    const parts = [...document.querySelectorAll('main section[data-about] h2')];
    expect(links.map(({ textContent }) => textContent)).toEqual(parts.map(({ textContent }) => textContent));
    Element.prototype.scrollIntoView = () => {};
    for (const [place, link] of links.entries()) {
      await user.click(link);
      expect(parts[place]).toHaveFocus();
    }
    expect({ length: history.length, href: window.location.href }).toEqual(before);
  });

  it('unfolds everything for paper', async () => {
    const { container } = await about();
    expect(container.querySelector('main details[open]')).toBeNull();
    window.dispatchEvent(new Event('beforeprint'));
    expect(container.querySelector('main details:not([open])')).toBeNull();
  });
});

describe('the way to the page about the guide', () => {
  it('stands in what is handed over, and below "why we ask"', async () => {
    const { send } = await show({ screen: 'handover' });
    await user.click(screen.getByRole('button', { name: 'About this guide' }));
    expect(send).toHaveBeenCalledWith({ type: 'SHOW_ABOUT' });
  });

  it('names each package that is shipped with its version and licence, and leads to the licences in full', async () => {
    await about();
    const lines = [...document.querySelectorAll('[data-about=licence] [data-package]')].map((line) => line.textContent);
    expect(lines.length).toBeGreaterThan(4);
    for (const name of shipped) {
      const { version, license } = JSON.parse(
        readFileSync(resolve('node_modules', name, 'package.json'), 'utf8'),
      ) as Record<string, string>;
      expect(lines).toContain(`${name} ${version}: ${license}`);
    }
    expect(lines).toHaveLength(shipped.length);
    const link = part('Licence').getByRole('link', { name: 'The licences in full' });
    expect(link.getAttribute('href')).toMatch(/\/licences\.txt$/);
  });
});
