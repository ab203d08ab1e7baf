export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Day = (typeof DAYS)[number];

/** Times of a clinic's own clock, in minutes after midnight; `to` is the first minute at which it is closed. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** By day, as "09:00-12:00, 13:00-17:30"; a day that is absent is closed. */
export type Hours = { readonly timeZone: string } & { readonly [day in Day]?: string };

export interface OpenState {
  readonly isOpen: boolean;
  /** when that changes; absent where the clinic never opens */
  readonly changes?: { readonly day: Day; readonly at: number; readonly isToday: boolean };
}

const RANGE = /^([01]\d|2[0-3]):([0-5]\d)-(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;
const minutes = (hours: string | undefined, rest: string | undefined) => Number(hours ?? 24) * 60 + Number(rest ?? 0);

/** @returns the times of one day in order, or undefined where they are not written as times */
export function rangesOf(text: string): readonly Range[] | undefined {
  const ranges: Range[] = [];
  for (const part of text.split(/\s*,\s*/)) {
    const found = RANGE.exec(part);
    if (!found) return undefined;
    const range = { from: minutes(found[1], found[2]), to: minutes(found[3], found[4]) };
    if (range.from >= range.to || range.from < (ranges.at(-1)?.to ?? 0)) return undefined;
    ranges.push(range);
  }
  return ranges;
}

const hoursOn = (hours: Hours, day: Day): readonly Range[] => rangesOf(hours[day] ?? '') ?? [];

/** The day and the minute on the clinic's own clock: summer time is in the zone, wherever the parent is. */
function clockOf(timeZone: string, now: Date): { day: Day; minute: number } {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
  const weekday = part('weekday').toLowerCase();
  return {
    day: DAYS.find((day) => day === weekday) ?? 'monday',
    minute: minutes(part('hour'), part('minute')),
  };
}

/** Whether the clinic is open at a moment, and when that changes. */
export function openStateOf(hours: Hours, now: Date): OpenState {
  const { day: today, minute } = clockOf(hours.timeZone, now);
  const open = hoursOn(hours, today).find(({ from, to }) => from <= minute && minute < to);
  if (open) return { isOpen: true, changes: { day: today, at: open.to, isToday: true } };
  for (let ahead = 0; ahead <= DAYS.length; ahead += 1) {
    const day = DAYS[(DAYS.indexOf(today) + ahead) % DAYS.length] ?? today;
    const next = hoursOn(hours, day).find(({ from }) => ahead > 0 || from > minute);
    if (next) return { isOpen: false, changes: { day, at: next.from, isToday: ahead === 0 } };
  }
  return { isOpen: false };
}

export interface DaysAlike {
  readonly from: Day;
  readonly to: Day;
  /** empty: closed */
  readonly ranges: readonly Range[];
}

/** The week in as few lines as it takes: days in a row with the same times stand together. */
export function weekOf(hours: Hours): readonly DaysAlike[] {
  return DAYS.reduce<DaysAlike[]>((lines, day) => {
    const last = lines.at(-1);
    if (last && (hours[last.from] ?? '') === (hours[day] ?? '')) return [...lines.slice(0, -1), { ...last, to: day }];
    return [...lines, { from: day, to: day, ranges: hoursOn(hours, day) }];
  }, []);
}
