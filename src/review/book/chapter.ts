import type { Book } from './book';
import type { Html } from './html';

/** A chapter of the book; its title stands under `chapters` in the book's own words. */
export interface Chapter {
  readonly id: string;
  /** @param before the chapters in front of it, for one that tells about them */
  readonly body: (book: Book, before: readonly Html[]) => readonly Html[];
}
