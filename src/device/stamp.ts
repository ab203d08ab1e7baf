/** An id that nothing else has, and the moment, as a calendar file needs them. */
export const newStamp = (): { readonly id: string; readonly at: string } => ({
  id: newId(),
  at: new Date().toISOString().replace(/[-:]|\.\d+/g, ''),
});

/** `randomUUID` is missing where a page is not served securely. */
function newId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(4));
  return [...numbers].map((number) => number.toString(36)).join('');
}
