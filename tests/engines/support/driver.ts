/** The little that every engine's driver can do; a journey needs no more. */
export interface Driver {
  /** of the engine, with its version */
  readonly name: string;
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** presses the first such element where a finger or a pointer would */
  press(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** an entry of the first such list */
  choose(selector: string, value: string): Promise<void>;
  /** the value of an expression in the page */
  evaluate(expression: string): Promise<unknown>;
  /** all that the page complained about, as far as this engine tells */
  complaints(): Promise<readonly string[]>;
}

export interface PrintingDriver extends Driver {
  /** the page as printed on A4, as PDF */
  print(): Promise<Uint8Array>;
}

/** Runs a function in the page; it knows nothing but its arguments. */
export function inPage<Result, Args extends (string | number)[]>(
  driver: Pick<Driver, 'evaluate'>,
  read: (...args: Args) => Result,
  ...args: Args
): Promise<Result> {
  return driver.evaluate(`(${read})(...${JSON.stringify(args)})`) as Promise<Result>;
}

/** Registers what ends something that was started; it runs after the test however the test ends, the last registered first. */
export type AtEnd = (close: () => Promise<void>) => void;

const PATIENCE_MS = 30_000;
const LOOK_AGAIN_MS = 50;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks until the answer is yes. While a page is being left its driver may refuse to answer, which counts as no. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  for (let refusal: unknown; ; await pause(LOOK_AGAIN_MS)) {
    const found = await isSo().catch((error: unknown) => {
      refusal = error;
      return false;
    });
    if (found) return;
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}.`, { cause: refusal });
  }
}
