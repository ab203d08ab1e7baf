import { correction, generate } from 'lean-qr';

/** Empty modules around a code, without which a camera does not find it. */
export const QUIET_ZONE = 4;

export interface QrPath {
  /** modules along one side, quiet zone included */
  readonly size: number;
  /** one square for each dark module, for an SVG path */
  readonly d: string;
}

/** A QR code as one path; up to 15 % of it may be unreadable (glare, a crack in the glass). */
export function qrPath(text: string): QrPath {
  const code = generate(text, { minCorrectionLevel: correction.M });
  let d = '';
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) d += `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h1v1h-1z`;
  return { size: code.size + 2 * QUIET_ZONE, d };
}
