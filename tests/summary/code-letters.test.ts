import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bytesOf, lettersOf } from '../../src/summary/code-letters';

/** RFC 4648 base 32 without padding, written down from the bits, with the check that another program works out. */
function lettersByHand(bytes: readonly number[]): string {
  const check = crc32(Uint8Array.from(bytes));
  const all = [...bytes, check >>> 24, (check >>> 16) & 255, (check >>> 8) & 255, check & 255];
  const bits = all.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const fives = bits.match(/.{1,5}/g) ?? [];
  return fives.map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[parseInt(five.padEnd(5, '0'), 2)]).join('');
}
const bytes = (length: number) => Array.from({ length }, (_, index) => (index * 37 + 11) % 256);

describe('the letters of a code', () => {
  it('are base 32 with the CRC-32 of the bytes behind them', () => {
    const digits = [...'123456789'].map((digit) => digit.charCodeAt(0));
    expect(crc32(Uint8Array.from(digits)), 'the check value that the algorithm is published with').toBe(0xcbf43926);
    for (const list of [digits, [0], [255], [0, 0, 0], bytes(6), bytes(7), bytes(8), bytes(9), bytes(300)])
      expect(lettersOf(list)).toBe(lettersByHand(list));
  });

  it('give the bytes back, in capitals and in small letters, whatever their number', () => {
    for (let length = 1; length <= 20; length += 1) {
      expect(bytesOf(lettersOf(bytes(length)))).toEqual(bytes(length));
      expect(bytesOf(lettersOf(bytes(length)).toLowerCase())).toEqual(bytes(length));
    }
  });

  it('are refused where one is none of base 32, missing, too many, or only fills up', () => {
    const code = lettersOf(bytes(7));
    const last = code.slice(0, -1);
    for (const wrong of [`1${code.slice(1)}`, `${code.slice(0, -1)}=`, last, `${code}A`, `${code}AA`, ` ${code}`])
      expect(bytesOf(wrong), wrong).toBeUndefined();
    // 7 bytes and 4 of the check are 88 bits, so two of the last letter's five only fill up
    const others = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'].filter((letter) => `${last}${letter}` !== code);
    expect(others.filter((letter) => bytesOf(`${last}${letter}`) !== undefined)).toEqual([]);
  });

  it('are refused where nothing stands before the check', () => {
    expect(lettersOf([])).toBe('AAAAAAA');
    for (const nothing of ['AAAAAAA', '', 'A', 'AAAA']) expect(bytesOf(nothing)).toBeUndefined();
  });

  it('are read up to 4,000 of them, and not worked on where there are more', () => {
    const longest = lettersOf(bytes(2496));
    expect(longest).toHaveLength(4000);
    expect(bytesOf(longest)).toHaveLength(2496);
    expect(bytesOf(lettersOf(bytes(2497)))).toBeUndefined();
  });
});
