/**
 * Names that a parent needs to hear as they are, for these words are said on the phone and stand on the door: the three therapies, who gives them, and the emergency number.
 * Reading formulas punish them for their length, so each counts as a word of two syllables. No other word is spared.
 */
export const KNOWN_NAMES: Readonly<Record<'en' | 'es', RegExp>> = {
  en: /^(therap(y|ies|ists?)|occupational|physio(therap(y|ists?))?|physical|speech-language|emergency)$/i,
  es: /^(terapias?|terapeutas?|ocupacional(es)?|fisioterapia|fisioterapeutas?|emergencias?)$/i,
};
export const SYLLABLES_OF_A_NAME = 2;
