import { contrastOf, groundOf, parentOf, readColour, seenOn } from './colour';
import { controls, everyElement, isSeen, nameOf } from './elements';

const LARGE_PX = 24;
const LARGE_BOLD_PX = 18.66;

/** Texts of less than 4.5:1 (3:1 where they are large), boundaries of controls and pictures of less than 3:1. */
export function faintOnes(): string[] {
  const seen = everyElement().filter(isSeen);
  const drawn = seen.filter((each) => each instanceof SVGSVGElement);
  return [
    ...new Set([
      ...seen.flatMap(faintText),
      ...controls().filter(isSeen).flatMap(faintBoundary),
      ...drawn.flatMap(faintPicture),
    ]),
  ];
}

function faintText(element: Element): string[] {
  const isOff = element.closest(':disabled, [aria-disabled="true"], option') !== null;
  if (isOff || !words(element)) return [];
  const style = getComputedStyle(element);
  const ground = groundOf(element);
  const said = element instanceof SVGElement ? style.fill : inkOf(element, style);
  const ratio = contrastOf(seenOn(ground, said, element), ground);
  const size = Number.parseFloat(style.fontSize);
  const isLarge = size >= LARGE_PX || (size >= LARGE_BOLD_PX && Number(style.fontWeight) >= 700);
  return ratio + 0.005 < (isLarge ? 3 : 4.5) ? [`text ${ratio.toFixed(2)}:1 ${nameOf(element)}`] : [];
}

/** Whether it has words of its own, typed ones and placeholders too. */
function words(element: Element): boolean {
  if (isField(element)) return element.value !== '' || placeholderOf(element) !== '';
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent ?? ''));
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isField(element: Element): element is Field {
  if (element instanceof HTMLInputElement) return !/^(checkbox|radio|range|file|color)$/.test(element.type);
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
}

function placeholderOf(field: Field): string {
  return field instanceof HTMLSelectElement ? '' : field.placeholder;
}

function inkOf(element: Element, style: CSSStyleDeclaration): string {
  const isEmpty = isField(element) && element.value === '';
  return isEmpty ? getComputedStyle(element, '::placeholder').color : style.color;
}

/** A field is known by its edge or by its ground; another control whose edge is drawn at all shows it well. */
function faintBoundary(control: HTMLElement): string[] {
  const isNative = control instanceof HTMLInputElement && /^(checkbox|radio|range|file|color)$/.test(control.type);
  if (isNative || !(control.matches('input, textarea, select, button') || hasEdge(control))) return [];
  const around = parentOf(control);
  const outside = around ? groundOf(around) : groundOf(control);
  const inside = groundOf(control);
  const style = getComputedStyle(control);
  const edges = EDGES.filter((edge) => isDrawn(style, edge)).map((edge) =>
    contrastOf(seenOn(outside, style.getPropertyValue(`border-${edge}-color`), control), outside),
  );
  // A quiet button is its words, and a line between two rows is no boundary.
  if (edges.length < EDGES.length && !isField(control)) return [];
  const ratio = Math.max(contrastOf(inside, outside), ...edges);
  return ratio + 0.005 < 3 ? [`boundary ${ratio.toFixed(2)}:1 ${nameOf(control)}`] : [];
}

const EDGES = ['top', 'right', 'bottom', 'left'];

function isDrawn(style: CSSStyleDeclaration, edge: string): boolean {
  const isThere = Number.parseFloat(style.getPropertyValue(`border-${edge}-width`)) > 0;
  return isThere && readColour(style.getPropertyValue(`border-${edge}-color`))[3] > 0;
}

function hasEdge(control: HTMLElement): boolean {
  const style = getComputedStyle(control);
  return EDGES.every((edge) => isDrawn(style, edge));
}

/** At least one line or surface of a picture has to stand out from what it lies on. */
function faintPicture(picture: Element): string[] {
  if (picture.closest(':disabled, [aria-disabled="true"]') || !picture.parentElement) return [];
  const ground = groundOf(picture);
  const paints = [...picture.querySelectorAll('path, rect, circle, ellipse, line, polyline, polygon, text')].flatMap(
    (shape) => {
      const { fill, stroke, display, visibility } = getComputedStyle(shape);
      if (display === 'none' || visibility === 'hidden') return [];
      return [fill, stroke].filter((paint) => paint !== 'none').map((paint) => seenOn(ground, paint, shape));
    },
  );
  if (paints.length === 0) return [];
  const ratio = Math.max(...paints.map((paint) => contrastOf(paint, ground)));
  return ratio + 0.005 < 3 ? [`picture ${ratio.toFixed(2)}:1 ${nameOf(picture)}`] : [];
}
