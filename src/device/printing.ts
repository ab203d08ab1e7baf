/** Some browsers inside other apps have no printing at all. */
export function canPrint(): boolean {
  return typeof window.print === 'function';
}

export function printPage(): void {
  window.print();
}
