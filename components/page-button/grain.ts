import { CREASE, GRAIN_BOX, KERNEL, penWidth } from '@/components/ui/grains/grain-shape';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** One grain, `height` pixels high: an outline, and the same shape that the style sheet fills. */
export function drawGrain(height: number): SVGSVGElement {
  const svg = document.createElementNS(NAMESPACE, 'svg');
  svg.setAttribute('viewBox', GRAIN_BOX.viewBox);
  svg.setAttribute('height', String(height));
  svg.setAttribute('stroke-width', String(penWidth(height)));
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'grain');
  svg.append(path('fill', KERNEL), path('line', `${KERNEL}${CREASE}`));
  return svg;
}

function path(part: string, outline: string): SVGPathElement {
  const drawn = document.createElementNS(NAMESPACE, 'path');
  drawn.setAttribute('d', outline);
  drawn.setAttribute('class', part);
  return drawn;
}
