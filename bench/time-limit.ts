/** What a run may take before it is given up with a sentence: a page that hangs must not hang the bench. */
export const MOST_MS = {
  install: 300_000,
  tap: 20_000,
  load: 120_000,
  visit: 300_000,
  manyVisits: 600_000,
  rules: 120_000,
  trace: 240_000,
};

/** @throws Error that names the work, when it takes longer or fails */
export async function within<T>(mostMs: number, work: string, doing: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`it was not done after ${mostMs / 1_000} s`)), mostMs);
  });
  try {
    return await Promise.race([doing, tooLong]);
  } catch (error) {
    const [said] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new Error(`${work}: ${said}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
