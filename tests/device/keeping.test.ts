import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startKeeping, type Keeping } from '../../src/device/keeping';

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
    expect(keeping.now()).toEqual({
      offers: [],
      hadUnreadable: false,
      wouldEnd: '2026-12-25',
      isRefused: false,
      isBeside: false,
    });
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
    const reloaded = startKeeping(TODAY, visitOf(20));
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

  describe('in two tabs', () => {
    /** Both tabs go on with the kept visit of a child of 20 months; each has its own memory. */
    function twoTabs() {
      startKeeping(TODAY).start(visitOf(20));
      const inTab = [storage(), storage()] as const;
      const tabs = inTab.map((memory) => {
        vi.stubGlobal('sessionStorage', memory);
        const keeping = startKeeping(TODAY);
        keeping.take(1);
        return keeping;
      }) as [Keeping, Keeping];
      const use = (tab: 0 | 1) => vi.stubGlobal('sessionStorage', inTab[tab]);
      return { tabs, use };
    }
    const keptAges = () =>
      (JSON.parse(localStorage.getItem(KEY) ?? '[]') as { id: number; stored: ReturnType<typeof visitOf> }[]).map(
        ({ id, stored }) => `${id}: ${stored.visit.ageMonths}`,
      );

    it('the later one never takes the place of what the other kept: both are kept, and it says so', () => {
      const { tabs, use } = twoTabs();
      use(0);
      tabs[0].update(visitOf(30));
      use(1);
      tabs[1].update(visitOf(40));
      expect(keptAges()).toEqual(['1: 30', '2: 40']);
      expect(tabs.map((tab) => tab.now().isBeside)).toEqual([false, true]);
      use(0);
      tabs[0].update(visitOf(31));
      use(1);
      tabs[1].update(visitOf(41));
      expect(keptAges()).toEqual(['1: 31', '2: 41']);
      tabs[1].stop();
      expect(keptAges()).toEqual(['1: 31']);
      expect(tabs[1].now().isBeside).toBe(false);
    });

    it('a tab that was left behind and is loaded anew neither takes the place nor adds one until it goes on', () => {
      const { tabs, use } = twoTabs();
      use(0);
      tabs[0].update(visitOf(30));
      use(1);
      const reloaded = startKeeping(TODAY, visitOf(20));
      reloaded.update(visitOf(20));
      expect(keptAges()).toEqual(['1: 30']);
      reloaded.update(visitOf(21));
      expect(keptAges()).toEqual(['1: 30', '2: 21']);
    });

    it('reading what is kept, which may put its parts in another order, is no step', () => {
      const { tabs, use } = twoTabs();
      use(1);
      const { visit, place, trail } = visitOf(20);
      const { answers, ...rest } = visit;
      tabs[1].update({ trail, place, visit: { answers, ...rest } });
      use(0);
      tabs[0].update(visitOf(30));
      expect(keptAges()).toEqual(['1: 30']);
    });

    it('what is offered is taken as it is kept now, or not at all where it is gone', () => {
      startKeeping(TODAY).start(visitOf(20));
      vi.stubGlobal('sessionStorage', storage());
      const offered = startKeeping(TODAY);
      const other = startKeeping(TODAY);
      other.take(1);
      other.update(visitOf(22));
      expect(offered.take(1)).toEqual(visitOf(22));
      vi.stubGlobal('sessionStorage', storage());
      const late = startKeeping(TODAY);
      other.stop();
      expect(late.take(1)).toBeUndefined();
      expect(late.now().offers).toEqual([]);
    });
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

  it.each([
    ['only seems to keep', { setItem: () => undefined }],
    [
      'keeps what it will not give back',
      {
        getItem: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      },
    ],
  ])('never says that it is kept where the browser %s', (_, fault) => {
    vi.stubGlobal('localStorage', Object.assign(storage(), fault));
    const keeping = startKeeping(TODAY);
    keeping.start(visitOf(20));
    expect(keeping.now().isRefused).toBe(true);
    expect(keeping.now().until).toBeUndefined();
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
