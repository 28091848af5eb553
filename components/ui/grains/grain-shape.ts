/**
 * The kernel, drawn once: every grain of the product is these paths in a box 16 wide and 24 high.
 * Path data for an SVG `d`; strokes are round and their width is the drawer's choice.
 */
export const GRAIN_BOX = { width: 16, height: 24, viewBox: '0 0 16 24' } as const;

/** The outline, closed: blunt at the tip, leaning, fuller below. Stroke it for none, fill it for met. */
export const KERNEL =
  'M10 .9C11 1 11.6 1.9 12 2.9C13.4 6.2 14.2 9.6 13.8 13.6C13.2 19 10.6 23.1 7.2 23.1C3.9 23.1 2 19.8 2.3 15.4C2.7 9.6 5.2 4.8 8.2 1.9C8.8 1.2 9.4 .8 10 .9Z';

/** The crease along the kernel, open: a stroke only. */
export const CREASE = 'M10.1 4C8.2 7.4 6.9 11.4 6.8 15.2C6.7 17 6.9 18.7 7.4 20.2';

/** The lower third of the outline, closed: what is filled when proof is thin. */
export const LOWER_THIRD =
  'M13.56 15.2C12.66 19.79 10.26 23.1 7.2 23.1C4.1 23.1 2.24 20.19 2.27 16.2C6.27 17.2 9.56 14.2 13.56 15.2Z';

/** An open husk, the kernel gone: a stroke only. */
export const HUSK =
  'M3.6 3.6C1.7 6.6 .8 10 1 13.6C1.3 19.2 3.9 22.8 7.4 23.1C11.6 22.7 14.8 18.2 15 12.6C15.1 8.6 14 4.8 11.9 1.9M7.4 23.1C6.9 20.9 6.9 18.8 7.6 16.8';

/** Chaff in the wind, closed, in the 32 × 32 box of the mark: a fill only. */
export const CHAFF =
  'M20.2 28.8C24.6 26.4 27.2 22.4 27 17C29.4 22.6 27 28.4 20.2 28.8ZM24.6 14C27.4 11.4 28.8 8 28 4C31 8.2 30.2 13 24.6 14Z';

/** Where the kernel stands in the box of the mark. */
export const MARK_KERNEL = 'translate(10.6 16) rotate(16) scale(1.26) translate(-8 -12)';

/** How far a loose grain is turned, in degrees. */
export const LOOSE_TURN = 28;

/** The pen's width for a grain drawn `height` pixels high, in the units of the box. */
export function penWidth(height: number): number {
  const pixels = Math.min(2.5, 1 + height / 80);
  return (pixels * GRAIN_BOX.height) / height;
}

/** `pixels` of a drawing that is to grow with the text beside it, where that is set larger. */
export function inRem(pixels: number): string {
  return `${pixels / 16}rem`;
}
