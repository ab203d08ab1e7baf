import { describe, expect, it, vi } from 'vitest';
import { builtInClinics, startClinic } from '../../src/clinic/shown-clinic';

describe('the clinic that is shown', () => {
  it('tells whoever listens that it is another, until they listen no more', () => {
    const shown = startClinic('tndc');
    const [one, other] = [vi.fn(), vi.fn()];
    const stop = shown.onChange(one);
    shown.onChange(other);
    shown.become({ face: { name: 'Our Clinic' } });
    expect(shown.now()).toEqual({ face: { name: 'Our Clinic' } });
    stop();
    shown.become(undefined);
    expect(shown.now()).toBeUndefined();
    expect([one.mock.calls.length, other.mock.calls.length]).toEqual([1, 2]);
  });

  it('can be chosen by the id of each that is built in', () => {
    expect(builtInClinics()).toEqual([
      { id: 'tndc', name: 'Trisha Neuro Development Clinic (TNDC)' },
      { id: 'tryumph', name: startClinic('tryumph').now()?.face.name },
    ]);
    for (const { id, name } of builtInClinics()) expect(startClinic(id).now()?.face.name).toBe(name);
  });
});
