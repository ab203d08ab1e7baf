/** From a page to a worker of the guide. A worker never writes to a page but in answer to `keep`, on the port that came with it. */
export type ToWorker =
  /** the addresses of all files that the page has used; answered by whether the page now opens without a network */
  | { readonly type: 'keep'; readonly used: readonly string[] }
  /** to a worker that waits: nothing has been done in this tab since it was loaded */
  | { readonly type: 'take-over'; readonly isInVisit: boolean };
