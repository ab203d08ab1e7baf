/** `YYYY.N`. A test fails when the content changed and this did not. */
export const CONTENT_VERSION = '2026.3';
