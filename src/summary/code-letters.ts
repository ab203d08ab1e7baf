/**
 * Letters that survive a QR code in its compact mode, a barcode scanner with caps lock, and an e-mail: RFC 4648 base 32, without padding,
 * five bits each. The last four bytes are a CRC-32 of the others: it tells damage, and is no seal against forging.
 */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BITS_PER_LETTER = 5;
const CHECK_BYTES = 4;
/** far above the longest visit; a longer text is not worth reading */
const MOST_LETTERS = 4000;

function crc32(bytes: readonly number[]): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

const checkOf = (bytes: readonly number[]): readonly number[] => {
  const crc = crc32(bytes);
  return [crc >>> 24, (crc >>> 16) & 255, (crc >>> 8) & 255, crc & 255];
};

/** Cuts a row of numbers of `from` bits each into numbers of `to` bits; what is left over at the end is filled with zeros. */
function rebits(values: readonly number[], from: number, to: number): number[] {
  const out: number[] = [];
  let held = 0;
  let bits = 0;
  for (const value of values) {
    held = (held << from) | value;
    bits += from;
    while (bits >= to) {
      bits -= to;
      out.push(held >>> bits);
      held &= (1 << bits) - 1;
    }
  }
  if (bits > 0) out.push(held << (to - bits));
  return out;
}

export function lettersOf(bytes: readonly number[]): string {
  return rebits([...bytes, ...checkOf(bytes)], 8, BITS_PER_LETTER)
    .map((value) => LETTERS.charAt(value))
    .join('');
}

/** @returns undefined where a letter is wrong, missing or too many, in upper or lower case */
export function bytesOf(letters: string): readonly number[] | undefined {
  if (letters.length > MOST_LETTERS) return undefined;
  const values = [...letters.toUpperCase()].map((letter) => LETTERS.indexOf(letter));
  if (values.includes(-1)) return undefined;
  const whole = Math.floor((values.length * BITS_PER_LETTER) / 8);
  const bytes = rebits(values, BITS_PER_LETTER, 8).slice(0, whole);
  const content = bytes.slice(0, -CHECK_BYTES);
  // Written again it must be the same, to the last bit that only fills up.
  return whole > CHECK_BYTES && lettersOf(content) === letters.toUpperCase() ? content : undefined;
}
