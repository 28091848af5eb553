/** Red, green and blue from 0 to 255, alpha from 0 to 1. */
export type Colour = readonly [number, number, number, number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
const known = new Map<string, Colour>();

/** A colour as a computed style says it, whatever its notation: the browser paints it. */
export function readColour(said: string): Colour {
  const before = known.get(said);
  if (before || !canvas) return before ?? [0, 0, 0, 0];
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = said;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const colour: Colour = [red, green, blue, alpha / 255];
  known.set(said, colour);
  return colour;
}

/** What is seen where `above` lies on an opaque colour. */
export function lay(above: Colour, below: Colour): Colour {
  const [red, green, blue, alpha] = above;
  const mix = (a: number, b: number) => a * alpha + b * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

/** WCAG's contrast of two opaque colours, 1 to 21. */
export function contrastOf(a: Colour, b: Colour): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** What lies behind the words of this element: its own and its ancestors' grounds, one over the other. */
export function groundOf(element: Element): Colour {
  const layers: Colour[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const [red, green, blue, alpha] = readColour(getComputedStyle(at).backgroundColor);
    const seen = alpha * opacityOf(at);
    if (seen > 0) layers.push([red, green, blue, seen]);
    if (seen === 1) break;
  }
  return layers.reduceRight<Colour>((below, above) => lay(above, below), canvasColour());
}

/** What the browser paints where a page paints nothing. */
function canvasColour(): Colour {
  const probe = document.createElement('span');
  probe.style.background = 'Canvas';
  document.documentElement.append(probe);
  const colour = readColour(getComputedStyle(probe).backgroundColor);
  probe.remove();
  return colour;
}

/** The opacity that an element is drawn with: its own and that of all around it. */
export function opacityOf(element: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at; at = parentOf(at)) opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

/** A colour of this element's as it is seen on `ground`. */
export function seenOn(ground: Colour, said: string, element: Element): Colour {
  const [red, green, blue, alpha] = readColour(said);
  return lay([red, green, blue, alpha * opacityOf(element)], ground);
}

/** The element around this one, out of a shadow tree too. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
