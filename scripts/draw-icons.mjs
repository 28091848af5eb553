// Draws public/icon/*.png from scripts/mark.svg, with the Chromium that is there. What differs at 16 pixels is in the drawing.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from './browsers/find-browser.mjs';
import { palettePng } from './palette-png.mjs';

const SIZES = [16, 24, 32, 48, 96, 128];

const picture = await readFile(new URL('./mark.svg', import.meta.url), 'base64');
const folder = fileURLToPath(new URL('../public/icon/', import.meta.url));
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium()?.file, args: ['--no-sandbox'] });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}img{display:block}</style><img alt="" width="${size}" height="${size}">`);
  const points = await page.locator('img').evaluate(async (img, data) => {
    img.src = `data:image/svg+xml;base64,${data}`;
    await img.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: img.width, height: img.height });
    const pen = canvas.getContext('2d');
    pen.drawImage(img, 0, 0, img.width, img.height);
    return [...pen.getImageData(0, 0, img.width, img.height).data];
  }, picture);
  await writeFile(`${folder}${size}.png`, palettePng(Uint8Array.from(points), size));
  await page.close();
}
await browser.close();
