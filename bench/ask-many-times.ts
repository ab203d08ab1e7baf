/** What the load tool said. */
export interface Answers {
  readonly requests: number;
  readonly seconds: number;
  readonly aSecond: number;
  /** as wrk writes them: `1.23ms` */
  readonly median: string;
  readonly percentile99: string;
  /** answered with another code than 200, or not at all */
  readonly failed: number;
}

/** For wrk: asks for each path in turn, as a browser does, and stops after so many answers. */
export const askingScript = (paths: readonly string[], mostRequests: number): string => `
local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local at, answered = 0, 0
function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "gzip, br", ["Host"] = wrk.headers["Host"] })
end
function response()
  answered = answered + 1
  if answered >= ${mostRequests} then wrk.thread:stop() end
end
`;

/** @throws Error where the tool did not say it */
export function readAnswers(said: string): Answers {
  const find = (pattern: RegExp): readonly string[] => {
    const found = pattern.exec(said);
    if (!found) throw new Error(`wrk did not say ${pattern}:\n${said}`);
    return found.slice(1);
  };
  const [requests, seconds] = find(/(\d+) requests in ([\d.]+)s/);
  const [aSecond] = find(/Requests\/sec:\s+([\d.]+)/);
  const [median] = find(/50%\s+(\S+)/);
  const [percentile99] = find(/99%\s+(\S+)/);
  const others = /Non-2xx or 3xx responses: (\d+)/.exec(said)?.[1] ?? 0;
  const lost = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(said)?.slice(1) ?? [];
  return {
    requests: Number(requests),
    seconds: Number(seconds),
    aSecond: Number(aSecond),
    median: median ?? '',
    percentile99: percentile99 ?? '',
    failed: [others, ...lost].reduce<number>((sum, count) => sum + Number(count), 0),
  };
}
