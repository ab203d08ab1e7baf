import { createContext } from 'svelte';
import type { Texts } from '../i18n/start-i18n';

/** The words of the language in use, for every part of the screen. */
export const [getTexts, setTexts] = createContext<Texts>();
