const CARRIES_A_VISIT = /[#&]s=/i;

/** Takes a handed-over visit out of the address, so that it is in no history, bookmark or screenshot; the rest of the link stays. */
export function takeReceived(): string | undefined {
  const { hash, pathname, search } = window.location;
  if (!CARRIES_A_VISIT.test(hash)) return undefined;
  const others = hash
    .slice(1)
    .split('&')
    .filter((part) => !/^s=/i.test(part));
  history.replaceState(history.state, '', pathname + search + (others.length === 0 ? '' : `#${others.join('&')}`));
  return hash;
}

/** A link that is opened over a page that is already there only changes what stands after `#`. */
export function onReceived(open: (given: string) => void): void {
  window.addEventListener('hashchange', () => {
    const given = takeReceived();
    if (given !== undefined) open(given);
  });
}
