import { extractText, getDocumentProxy } from 'unpdf';

export interface PdfContents {
  readonly pageCount: number;
  /** one text a page */
  readonly pages: readonly string[];
  readonly text: string;
}

export async function readPdf(bytes: Uint8Array): Promise<PdfContents> {
  // A Buffer is refused, a plain array of its bytes is not; it is copied because reading takes the array away.
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { totalPages, text } = await extractText(document, { mergePages: false });
  return { pageCount: totalPages, pages: text, text: text.join('\n') };
}
