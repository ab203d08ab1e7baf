import { expect, it } from 'vitest';
import { show } from './support/show';

it('Whoever stands on something by keyboard before the page has its script stays there', async () => {
  const early = document.body.appendChild(document.createElement('button'));
  early.focus();
  const { change } = await show({ screen: 'welcome' });
  expect(early).toHaveFocus();
  await change({ screen: 'child' });
  expect(document.querySelector('main h1')).toHaveFocus();
  early.remove();
});
