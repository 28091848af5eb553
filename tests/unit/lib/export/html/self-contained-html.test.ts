import { expect, it } from 'vitest';
import { toSelfContainedHtml } from '@/lib/export/html/self-contained-html';

const file = toSelfContainedHtml({ title: '<b>"&', body: '<main>kept</main>', css: 'a{content:"</style>"}' });

it('is a whole page that asks for nothing from outside', () => {
  expect(file).toMatch(/^<!doctype html>/);
  expect(file).toContain('<main>kept</main>');
  expect(file).toContain("default-src 'none'");
  expect(file).not.toMatch(/<script|<link|src=|@import|url\(/);
});

it('keeps its title words and its styles inside their element', () => {
  expect(file).toContain('<title>&#60;b&#62;&#34;&#38;</title>');
  expect(file.match(/<\/style>/g)).toHaveLength(1);
});
