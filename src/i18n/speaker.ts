export type TextValues = Readonly<Record<string, string | number>>;

/** Says texts by key: `namespace:path`; without a namespace it is one of `app`. */
export interface Speaker {
  /** undefined where there is no such text */
  say(key: string, values?: TextValues): string | undefined;
  /** what stands at a key, whole */
  at(key: string): unknown;
}
