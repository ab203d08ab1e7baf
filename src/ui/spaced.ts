/** Sentences one after the other; what is not said leaves no gap. */
export const spaced = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');
