import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

/**
 * A PNG of at most 256 colours, half as large as one that names the colour of every point. Where there are more, the
 * lowest bits of each go, which nobody sees.
 * @param {Uint8Array} rgba four bytes a point, row by row
 * @param {number} size points a side
 */
export function palettePng(rgba, size) {
  const points = Array.from({ length: size * size }, (_, at) => rgba.subarray(4 * at, 4 * at + 4));
  let step = 1;
  while (coloursOf(points, step).length > MOST_COLOURS) step += 1;
  const colours = coloursOf(points, step);
  const places = new Map(colours.map((colour, place) => [colour.join(), place]));
  const rows = Buffer.alloc(size * (size + 1));
  points.forEach((point, at) => {
    rows[at + Math.floor(at / size) + 1] = places.get(rounded(point, step).join()) ?? 0;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flatMap(([red = 0, green = 0, blue = 0]) => [red, green, blue]))),
    chunk('tRNS', Buffer.from(colours.map(([, , , alpha = 0]) => alpha))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * The most transparent first, so that the same picture is always the same bytes.
 * @param {Uint8Array[]} points
 * @param {number} step
 */
function coloursOf(points, step) {
  const colours = new Map(points.map((point) => rounded(point, step)).map((colour) => [colour.join(), colour]));
  return [...colours.values()].sort((a, b) => number(a) - number(b));
}

/**
 * @param {Uint8Array} point
 * @param {number} step
 */
function rounded([red = 0, green = 0, blue = 0, alpha = 0], step) {
  if (alpha === 0) return [0, 0, 0, 0];
  return [red, green, blue, alpha].map((value) => Math.min(255, Math.round(value / step) * step));
}

/** @param {number[]} colour */
function number([red = 0, green = 0, blue = 0, alpha = 0]) {
  return ((alpha * 256 + red) * 256 + green) * 256 + blue;
}

/**
 * @param {string} name
 * @param {Buffer} data
 */
function chunk(name, data) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const bytes = Buffer.alloc(named.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  named.copy(bytes, 4);
  bytes.writeUInt32BE(crc32(named), named.length + 4);
  return bytes;
}
