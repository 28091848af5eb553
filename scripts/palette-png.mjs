import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 64;

/** @typedef {{ rgba: readonly number[], points: number }} Colour */

/**
 * A PNG of few colours, a quarter as large as one that names the colour of every point. Where the picture has more, those
 * go that are missed least; flat areas keep theirs.
 * @param {Uint8Array} rgba four bytes a point, row by row
 * @param {number} size points a side
 */
export function palettePng(rgba, size) {
  const points = Array.from({ length: size * size }, (_, at) => readPoint(rgba, at));
  const colours = fewColours(points);
  const rows = Buffer.alloc(size * (size + 1));
  points.forEach((point, at) => {
    rows[at + Math.floor(at / size) + 1] = nearest(colours, point).index;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flatMap(({ rgba: [red = 0, green = 0, blue = 0] }) => [red, green, blue]))),
    chunk('tRNS', Buffer.from(colours.map(({ rgba: [, , , alpha = 0] }) => alpha))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * What cannot be seen has no colour.
 * @param {Uint8Array} rgba
 * @param {number} at
 */
function readPoint(rgba, at) {
  const point = [...rgba.subarray(4 * at, 4 * at + 4)];
  return point[3] === 0 ? [0, 0, 0, 0] : point;
}

/**
 * The most transparent first, so that the same picture is always the same bytes.
 * @param {number[][]} points
 */
function fewColours(points) {
  /** @type {Map<string, Colour>} */
  const counted = new Map();
  for (const rgba of points) {
    const key = rgba.join();
    counted.set(key, { rgba, points: (counted.get(key)?.points ?? 0) + 1 });
  }
  const colours = [...counted.values()].sort((a, b) => number(a) - number(b));
  while (colours.length > MOST_COLOURS) dropOne(colours);
  return colours;
}

/**
 * Its points go to the colour nearest to it.
 * @param {Colour[]} colours
 */
function dropOne(colours) {
  const others = colours.map(({ rgba, points }, at) => {
    const { index, distance } = nearest(colours, rgba, at);
    return { index, loss: distance * points };
  });
  const least = others.reduce((best, { loss }, at) => (loss < (others[best]?.loss ?? 0) ? at : best), 0);
  const [dropped, heir] = [colours[least], colours[others[least]?.index ?? 0]];
  if (heir) heir.points += dropped?.points ?? 0;
  colours.splice(least, 1);
}

/**
 * @param {readonly Colour[]} colours
 * @param {readonly number[]} rgba
 * @param {number} [but] the place of a colour that is not meant
 */
function nearest(colours, rgba, but) {
  let [index, least] = [-1, Number.POSITIVE_INFINITY];
  colours.forEach((colour, at) => {
    const distance = at === but ? Number.POSITIVE_INFINITY : distanceOf(colour.rgba, rgba);
    if (distance < least) [index, least] = [at, distance];
  });
  return { index, distance: least };
}

/**
 * The less of a colour is seen, the less it differs from another.
 * @param {readonly number[]} one
 * @param {readonly number[]} other
 */
function distanceOf([r = 0, g = 0, b = 0, a = 0], [red = 0, green = 0, blue = 0, alpha = 0]) {
  const seen = [r * a - red * alpha, g * a - green * alpha, b * a - blue * alpha].map((each) => each / 255);
  return [...seen, a - alpha].reduce((sum, each) => sum + each * each, 0);
}

/** @param {Colour} colour */
function number({ rgba: [red = 0, green = 0, blue = 0, alpha = 0] }) {
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
