/** Tells the scripts that come after the welcome from those that the start page itself names. */
export async function laterScripts(address: string): Promise<(url: URL) => boolean> {
  const start = await (await fetch(address)).text();
  // by its name alone: a page in a folder names it from there
  return ({ pathname }) => pathname.endsWith('.js') && !start.includes(pathname.slice(pathname.lastIndexOf('/')));
}
