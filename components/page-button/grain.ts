import { CREASE, GRAIN_BOX, HUSK, KERNEL, penWidth } from '@/components/ui/grain-shape';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** One grain, or the husk of a lesson, `height` pixels high: an outline, and the same shape that the style sheet fills. */
export function drawGrain(height: number, shape: 'kernel' | 'husk' = 'kernel'): SVGSVGElement {
  const svg = document.createElementNS(NAMESPACE, 'svg');
  const outline = shape === 'husk' ? HUSK : KERNEL;
  svg.setAttribute('viewBox', GRAIN_BOX.viewBox);
  svg.setAttribute('height', String(height));
  svg.setAttribute('stroke-width', String(penWidth(height)));
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'grain');
  svg.append(path('fill', outline), path('line', shape === 'husk' ? outline : `${outline}${CREASE}`));
  return svg;
}

function path(part: string, outline: string): SVGPathElement {
  const drawn = document.createElementNS(NAMESPACE, 'path');
  drawn.setAttribute('d', outline);
  drawn.setAttribute('class', part);
  return drawn;
}
