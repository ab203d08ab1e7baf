/** Tells the scripts that come after the welcome from those that the start page itself names. */
export async function laterScripts(address: string): Promise<(url: URL) => boolean> {
  const start = await (await fetch(address)).text();
  return ({ pathname }) => pathname.endsWith('.js') && !start.includes(pathname.slice(1));
}
