import '@testing-library/jest-dom/vitest';
import { beforeEach, vi } from 'vitest';

// As the build writes it into each page.
document.documentElement.lang = 'en';

// jsdom has no page to scroll, and reads no style sheet: on a screen the sheet of paper is not there.
window.scrollTo = vi.fn() as typeof window.scrollTo;
const screenOnly = document.createElement('style');
screenOnly.textContent = '.sheet-of-paper { display: none; }';
document.head.append(screenOnly);

// Every element of jsdom stands at the same place: before each test the finger was elsewhere, on something that is still there.
beforeEach(() => void document.body.dispatchEvent(new MouseEvent('click', { clientX: 9999, detail: 1 })));
