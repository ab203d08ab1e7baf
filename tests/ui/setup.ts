import '@testing-library/jest-dom/vitest';
import { vi } from 'vitest';

// jsdom has no page to scroll, and reads no style sheet: on a screen the sheet of paper is not there.
window.scrollTo = vi.fn() as typeof window.scrollTo;
const screenOnly = document.createElement('style');
screenOnly.textContent = '.sheet-of-paper { display: none; }';
document.head.append(screenOnly);
