import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });

export interface SeenCode {
  readonly text: string;
  /** 1 to 40; a side has 17 + 4 × version modules */
  readonly version: number;
  readonly modules: number;
}

/** What a camera program that is not ours sees in a picture, as PNG. */
export async function readQr(picture: Uint8Array): Promise<readonly SeenCode[]> {
  const codes = await readBarcodes(picture, { formats: ['QRCode'] });
  return codes.map(({ text, version }) => ({
    text,
    version: Number(version),
    modules: 17 + 4 * Number(version),
  }));
}
