/** A code of a newer kind than this page: with a number or a form that it does not know. */
export class NewerCode extends Error {}
/** A code that no page ever wrote. */
export class BrokenCode extends Error {}

/** Takes numbers off a row of bytes, seven bits a byte, the lowest first; the top bit says that more follow. */
export class NumberReader {
  private at = 0;
  constructor(private readonly bytes: readonly number[]) {}

  next(): number {
    let value = 0;
    for (let shift = 0; shift <= 21; shift += 7) {
      const byte = this.bytes[this.at];
      if (byte === undefined) break;
      this.at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
    throw new BrokenCode();
  }
  /** bytes not read yet */
  left(): number {
    return this.bytes.length - this.at;
  }
}

export function bytesOfNumbers(numbers: readonly number[]): readonly number[] {
  return numbers.flatMap((number) => {
    const bytes: number[] = [];
    for (let left = number; ; left >>>= 7) {
      if (left < 128) return [...bytes, left];
      bytes.push((left & 127) | 128);
    }
  });
}

/** One piece of a code: how it is written as whole numbers from 0, and read back. Both stand in one place, so they cannot part. */
export interface Part<T> {
  write(value: T): readonly number[];
  read(from: NumberReader): T;
}

/** @param least the smallest value, written as 0 */
export const whole = (least = 0): Part<number> => ({
  write: (value) => [value - least],
  read: (from) => from.next() + least,
});

/** One of a list that only ever grows at its end. @throws BrokenCode where it is written and is not among them */
export const oneOf = <T>(values: readonly T[]): Part<T> => ({
  write: (value) => {
    const index = values.indexOf(value);
    if (index < 0) throw new BrokenCode();
    return [index];
  },
  read: (from) => {
    const index = from.next();
    if (index >= values.length) throw new NewerCode();
    return values[index] as T;
  },
});

/** One of the ids that carry a permanent number. @throws BrokenCode where an id that has none is written */
export function permanent(numbers: ReadonlyMap<string, number>): Part<string> {
  const ids = new Map([...numbers].map(([id, number]) => [number, id]));
  return {
    write: (id) => {
      const number = numbers.get(id);
      if (number === undefined) throw new BrokenCode();
      return [number];
    },
    read: (from) => {
      const id = ids.get(from.next());
      if (id === undefined) throw new NewerCode();
      return id;
    },
  };
}

export const listOf = <T>(part: Part<T>): Part<readonly T[]> => ({
  write: (list) => [list.length, ...list.flatMap((entry) => part.write(entry))],
  read: (from) => {
    const length = from.next();
    if (length > from.left()) throw new BrokenCode();
    return Array.from({ length }, () => part.read(from));
  },
});

/** A text of a fixed form, piece by piece. @param apart what stands between the pieces; nothing: each is one character */
export const text = (parts: readonly Part<string>[], apart = ''): Part<string> => ({
  write: (value) => {
    const pieces = value.split(apart);
    return parts.flatMap((part, index) => part.write(pieces[index] ?? ''));
  },
  read: (from) => parts.map((part) => part.read(from)).join(apart),
});

/** @param width digits, filled up with zeros */
export const digits = (width = 1): Part<string> => ({
  write: (value) => [Number(value)],
  read: (from) => String(from.next()).padStart(width, '0'),
});

const character: Part<string> = {
  write: (value) => [value.charCodeAt(0)],
  read: (from) => String.fromCharCode(from.next()),
};
export const freeText: Part<string> = {
  write: (value) => listOf(character).write([...value]),
  read: (from) => listOf(character).read(from).join(''),
};
