import app from '../../locales/en/app.json';
import kit from '../../locales/en/kit.json';
import type { Words } from './pseudo-language';

/** All that the page for clinics says. */
export const KIT_WORDS: Readonly<Record<string, Words>> = { app: { actions: app.actions }, kit };
