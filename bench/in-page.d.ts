/** What `in-page.js` puts into a page. */
export interface InPage {
  readonly bench: {
    tasks: { readonly startTime: number; readonly duration: number }[];
    shift: number;
    readonly firstEffect: number;
    readonly isAnswered?: boolean;
    readonly next: Promise<{ readonly from: number; readonly to: number }>;
    watch(mostMs: number): void;
  };
}
