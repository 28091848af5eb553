import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfPage {
  /** In points: 72 an inch. */
  width: number;
  height: number;
  /** What stands on each line, from the top. */
  lines: string[];
}

/** What a PDF says: its title, its language, and every page. */
export async function readPdf(bytes: Uint8Array): Promise<{ title: string; language: string; pages: PdfPage[] }> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info } = await pdf.getMetadata();
  const said = (key: string) => String((info as Record<string, unknown>)[key] ?? '');
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    pages.push({ width, height, lines: linesOf(items.flatMap((item) => ('str' in item ? [item] : []))) });
  }
  await pdf.destroy();
  return { title: said('Title'), language: said('Language'), pages };
}

/** Pieces of text that stand at one height are one line. */
function linesOf(items: readonly { str: string; transform: number[] }[]): string[] {
  const lines = new Map<number, string>();
  for (const { str, transform } of items) {
    const height = Math.round(transform[5] ?? 0);
    const known = [...lines.keys()].find((at) => Math.abs(at - height) <= 2) ?? height;
    lines.set(known, (lines.get(known) ?? '') + str);
  }
  const sorted = [...lines].sort(([a], [b]) => b - a);
  return sorted.map(([, line]) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}
