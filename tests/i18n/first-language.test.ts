import { describe, expect, it } from 'vitest';
import { firstLanguage } from '../../src/i18n/first-language';

const NOTHING = { chosen: undefined, link: undefined, page: 'en', browser: [] };
const opens = (wishes: Partial<Parameters<typeof firstLanguage>[0]>) => firstLanguage({ ...NOTHING, ...wishes });

describe('a page opens in', () => {
  it.each([
    ['the language of its path', { page: 'hi' }, 'hi'],
    ['the language of its link, against the path', { page: 'hi', link: 'ar' }, 'ar'],
    ['what was chosen in this tab, against all else', { page: 'hi', link: 'ar', chosen: 'es', browser: ['en'] }, 'es'],
    ['the first language of the browser that is offered', { browser: ['fr-CA', 'ar-EG', 'es'] }, 'ar'],
    ['English, where the browser has it first', { browser: ['en-GB', 'es'] }, 'en'],
    ['the language of its path, where the browser has none that is offered', { browser: ['fr', 'zh-Hant'] }, 'en'],
  ])('%s', (_, wishes, code) => expect(opens(wishes)).toEqual({ code, isUnknown: false }));

  it('what it would have without its link, where the link names a language that there is not, and says so', () => {
    expect(opens({ page: 'hi', link: 'tlh' })).toEqual({ code: 'hi', isUnknown: true });
    expect(opens({ link: '' })).toEqual({ code: 'en', isUnknown: true });
    expect(opens({ link: 'tlh', chosen: 'es' })).toEqual({ code: 'es', isUnknown: false });
    expect(opens({ chosen: 'tlh' })).toEqual({ code: 'en', isUnknown: false });
  });
});
