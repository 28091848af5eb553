/**
 * The kernel, drawn once: every grain of the product is these paths in a box 16 wide and 24 high.
 * Path data for an SVG `d`; strokes are round and their width is the drawer's choice.
 */
export const GRAIN_BOX = { width: 16, height: 24, viewBox: '0 0 16 24' } as const;

/** The outline, closed: pointed at the top, fuller on the right. Stroke it for none, fill it for met. */
export const KERNEL =
  'M9.6 1C12.4 3.6 14.6 8 14.6 13C14.6 18.6 11.6 23 7.6 23C3.9 23 1.4 20 1.4 15.6C1.4 9.6 5 4.4 9.6 1Z';

/** The crease along the kernel, open: a stroke only. */
export const CREASE = 'M9.4 5.8C7.5 9.4 6.8 14.2 7.9 18.6';

/** The lower third of the outline, closed: what is filled when proof is thin. */
export const LOWER_THIRD =
  'M14.41 15.4C13.69 19.81 11.01 23 7.6 23C4.07 23 1.63 20.27 1.42 16.2C5.42 17.1 10.41 14.5 14.41 15.4Z';

/** The two blades of an open husk, closed: a stroke only. */
export const HUSK =
  'M7.8 23C2.6 20.4 .2 13.4 2.6 5.2C4.4 11 5.6 16.8 7.8 23ZM7.8 23C13.6 20.8 16.4 12.4 12.8 2.6C11.8 9.6 10.4 16.6 7.8 23Z';

/** How far a loose grain is turned, in degrees. */
export const LOOSE_TURN = 28;

/** The pen's width for a grain drawn `height` pixels high, in the units of the box. */
export function penWidth(height: number): number {
  const pixels = Math.min(2.5, 1 + height / 80);
  return (pixels * GRAIN_BOX.height) / height;
}
