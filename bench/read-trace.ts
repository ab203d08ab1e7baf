/** One event of the browser's trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly id?: string;
  readonly args?: { readonly data?: unknown };
}
export type Trace = readonly TraceEvent[];

/** Milliseconds, each list from the most on. */
export interface Spent {
  readonly activities: readonly (readonly [what: string, ms: number])[];
  readonly waitingMs: number;
  readonly functions: readonly (readonly [what: string, ms: number])[];
}

/** The first kind that fits; what is nested in an event is not its own. */
const KINDS: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^(UpdateLayoutTree|RecalculateStyles|ScheduleStyleRecalculation|InvalidateLayout|.*Style.*)$/, 'style'],
  [/^(Layout|.*Layout.*)$/, 'layout'],
  [/^(Paint|PrePaint|PaintImage|Layerize|UpdateLayer|UpdateLayerTree|CompositeLayers|Commit|RasterTask)$/, 'painting'],
  [/(GC|Garbage)/i, 'garbage'],
  [
    /^(FunctionCall|EvaluateScript|EventDispatch|RunMicrotasks|FireAnimationFrame|TimerFire|FireIdleCallback|v8\..*|V8\..*|.*Compile.*)$/,
    'script',
  ],
  [/^ParseHTML$/, 'reading HTML'],
];
const kindOf = (name: string) => KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'the browser itself';

export const readTrace = (given: Buffer): Trace => (JSON.parse(given.toString()) as { traceEvents: Trace }).traceEvents;

interface Span {
  readonly pid: number;
  readonly start: number;
  readonly end: number;
}

/** The stretch that the page measured under this name. */
function spanOf(trace: Trace, name: string): Span {
  const marks = trace.filter(({ cat, name: own }) => own === name && cat.includes('blink.user_timing'));
  const [begin, end] = [marks.find(({ ph }) => ph === 'b'), marks.find(({ ph }) => ph === 'e')];
  if (!begin || !end) throw new Error(`The trace does not know "${name}".`);
  return { pid: begin.pid, start: begin.ts, end: end.ts };
}

const mostFirst = (spent: ReadonlyMap<string, number>) =>
  [...spent].map(([what, micros]) => [what, micros / 1_000] as const).sort(([, one], [, other]) => other - one);

function add(spent: Map<string, number>, what: string, micros: number): void {
  spent.set(what, (spent.get(what) ?? 0) + micros);
}

/** The time of each event without what is nested in it, as far as it lies in the span. */
function activitiesOf(events: readonly TraceEvent[], { start, end }: Span) {
  const spent = new Map<string, number>();
  const open: { readonly end: number; readonly what: string }[] = [];
  const inSpan = (from: number, to: number) => Math.max(0, Math.min(to, end) - Math.max(from, start));
  let busy = 0;
  for (const { name, ts, dur = 0 } of events) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= ts) open.pop();
    const own = inSpan(ts, ts + dur);
    const outer = open.at(-1);
    if (outer) add(spent, outer.what, -own);
    else busy += own;
    const what = kindOf(name);
    add(spent, what, own);
    open.push({ end: ts + dur, what });
  }
  return { activities: mostFirst(spent), waitingMs: (end - start - busy) / 1_000 };
}

interface ProfileChunk {
  readonly cpuProfile?: {
    readonly nodes?: readonly {
      readonly id: number;
      readonly callFrame: {
        readonly functionName: string;
        readonly url?: string;
        readonly lineNumber?: number;
        readonly columnNumber?: number;
      };
    }[];
    readonly samples?: readonly number[];
  };
  readonly timeDeltas?: readonly number[];
  readonly startTime?: number;
}

const placeOf = (url = '') =>
  url === ''
    ? ''
    : ` (${
        url
          .replace(/[?#].*/, '')
          .split('/')
          .at(-1) || 'the page'
      })`;

/** Where the samples of the script's clock fell. */
function functionsOf(trace: Trace, { pid, start, end }: Span) {
  const chunks = trace.filter(
    (event) => event.pid === pid && (event.name === 'Profile' || event.name === 'ProfileChunk'),
  );
  const spent = new Map<string, number>();
  const names = new Map<string, string>();
  const clocks = new Map<string | undefined, number>();
  for (const { id, name, args } of chunks) {
    const data = (args?.data ?? {}) as ProfileChunk;
    if (name === 'Profile') {
      clocks.set(id, data.startTime ?? 0);
      continue;
    }
    for (const { id: node, callFrame } of data.cpuProfile?.nodes ?? [])
      names.set(`${id} ${node}`, `${callFrame.functionName || '(unnamed)'}${placeOf(callFrame.url)}`);
    let at = clocks.get(id) ?? 0;
    data.cpuProfile?.samples?.forEach((node, index) => {
      const delta = data.timeDeltas?.[index] ?? 0;
      at += delta;
      const what = names.get(`${id} ${node}`) ?? '(unknown)';
      if (at > start && at <= end && !/^\((idle|program|root)\)/.test(what)) add(spent, what, delta);
    });
    clocks.set(id, at);
  }
  return mostFirst(spent);
}

/** What the page's main thread did in the stretch of this name. */
export function spentOf(trace: Trace, name: string): Spent {
  const span = spanOf(trace, name);
  const main = trace.find(
    ({ pid, name, args }) =>
      pid === span.pid && name === 'thread_name' && (args as { name?: string } | undefined)?.name === 'CrRendererMain',
  );
  const events = trace
    .filter(
      ({ pid, tid, ph, ts, dur = 0 }) =>
        pid === span.pid && tid === main?.tid && ph === 'X' && ts < span.end && ts + dur > span.start,
    )
    .toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  return { ...activitiesOf(events, span), functions: functionsOf(trace, span) };
}
