import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startKeeping } from '../../src/device/keeping';

const TODAY = '2026-11-25';
const KEY = 'therapy-guide.kept';
const visitOf = (ageMonths: number, date = TODAY) => ({
  visit: { v: 1, ageMonths, date, answers: { 'safety.loss': 'no' } },
  place: { screen: 'review' },
  trail: [],
});

/** Storage as a browser has it; `refuses` throws as a private window or a full device does. */
function storage({ refuses = false } = {}): Storage {
  const entries = new Map<string, string>();
  const guard = <T>(act: () => T): T => {
    if (refuses) throw new DOMException('The operation is insecure.', 'SecurityError');
    return act();
  };
  return {
    get length() {
      return entries.size;
    },
    clear: () => entries.clear(),
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => guard(() => entries.get(key) ?? null),
    setItem: (key, value) => guard(() => void entries.set(key, value)),
    removeItem: (key) => guard(() => void entries.delete(key)),
  };
}

describe('keeping a visit on the device', () => {
  beforeEach(() => {
    vi.stubGlobal('localStorage', storage());
    vi.stubGlobal('sessionStorage', storage());
  });
  afterEach(() => vi.unstubAllGlobals());

  it('keeps nothing unless the parent asks', () => {
    const keeping = startKeeping(TODAY);
    keeping.update(visitOf(20));
    expect(localStorage.length).toBe(0);
    expect(keeping.now()).toEqual({ offers: [], hadUnreadable: false, wouldEnd: '2026-12-25', isRefused: false });
  });

  it('keeps the visit for thirty days, with every later answer', () => {
    const keeping = startKeeping(TODAY);
    keeping.start(visitOf(20));
    keeping.update(visitOf(21));
    expect(keeping.now().until).toBe('2026-12-25');
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toEqual([{ id: 1, until: '2026-12-25', stored: visitOf(21) }]);
  });

  it('offers it another day by age and date alone, and gives it back as it was stored', () => {
    startKeeping(TODAY).start(visitOf(20));
    sessionStorage.clear();
    const later = startKeeping('2026-12-25');
    expect(later.now().offers).toEqual([{ id: 1, ageMonths: 20, date: TODAY, until: '2026-12-25' }]);
    expect(later.take(1)).toEqual(visitOf(20));
    expect(later.now().offers).toEqual([]);
    expect(later.now().until).toBe('2026-12-25');
  });

  it('deletes it on the day after its end', () => {
    startKeeping(TODAY).start(visitOf(20));
    sessionStorage.clear();
    expect(startKeeping('2026-12-26').now().offers).toEqual([]);
    expect(localStorage.length).toBe(0);
  });

  it('goes on with the same one after a reload', () => {
    startKeeping(TODAY).start(visitOf(20));
    const reloaded = startKeeping(TODAY);
    reloaded.update(visitOf(22));
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toHaveLength(1);
    expect(reloaded.now().until).toBe('2026-12-25');
  });

  it('keeps two children apart', () => {
    const keeping = startKeeping(TODAY);
    keeping.start(visitOf(20));
    keeping.letGo();
    keeping.start(visitOf(60));
    expect(keeping.now().offers.map(({ ageMonths }) => ageMonths)).toEqual([20]);
    keeping.stop();
    expect(keeping.now().offers.map(({ ageMonths }) => ageMonths)).toEqual([20]);
    keeping.discard(1);
    expect(localStorage.length).toBe(0);
  });

  it('never brings back what was deleted in another tab', () => {
    const here = startKeeping(TODAY);
    here.start(visitOf(20));
    startKeeping(TODAY).discardAll();
    here.update(visitOf(21));
    expect(localStorage.length).toBe(0);
    expect(here.now().until).toBeUndefined();
  });

  it('tells its listeners of every change, until they leave', () => {
    const keeping = startKeeping(TODAY);
    const listener = vi.fn();
    const leave = keeping.onChange(listener);
    keeping.start(visitOf(20));
    expect(listener).toHaveBeenCalledTimes(1);
    leave();
    keeping.stop();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it.each([
    'no JSON',
    '{}',
    'null',
    '[{"id":1}]',
    '[{"id":"1","until":"2026-12-25","stored":{"visit":{"ageMonths":20,"date":"2026-11-25"}}}]',
    '[{"id":1,"until":"soon","stored":{"visit":{"ageMonths":20,"date":"2026-11-25"}}}]',
    '[{"id":1,"until":"2026-12-25","stored":{"visit":{"ageMonths":"20","date":"2026-11-25"}}}]',
  ])('sets aside what it cannot read, and says so: %s', (text) => {
    localStorage.setItem(KEY, text);
    expect(startKeeping(TODAY).now()).toMatchObject({ offers: [], hadUnreadable: true });
    expect(localStorage.length).toBe(0);
  });

  it('keeps what can be read beside what cannot', () => {
    const good = { id: 2, until: '2026-12-25', stored: visitOf(20) };
    localStorage.setItem(KEY, JSON.stringify([{ id: 1 }, good]));
    expect(startKeeping(TODAY).now()).toMatchObject({ offers: [{ id: 2 }], hadUnreadable: true });
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toEqual([good]);
  });

  it('says so where the browser refuses, and goes on', () => {
    vi.stubGlobal('localStorage', storage({ refuses: true }));
    vi.stubGlobal('sessionStorage', storage({ refuses: true }));
    const keeping = startKeeping(TODAY);
    keeping.start(visitOf(20));
    expect(keeping.now()).toMatchObject({ offers: [], isRefused: true });
    expect(keeping.now().until).toBeUndefined();
    keeping.update(visitOf(21));
    keeping.stop();
  });
});
