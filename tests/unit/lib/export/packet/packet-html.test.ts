// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { packetToHtml } from '@/lib/export/packet/packet-html';
import { speakerOf } from '@/lib/i18n/documents/speaker';
import { drawn } from '../drawn';

it('is one file in its language, with print rules, that points nowhere but at its links', () => {
  const css = '.a { background: url("chrome-extension://abc/x.png") } h1 { color: red }';
  const html = packetToHtml(drawn('<h1 class="a" data-secret="x">T</h1>'), css, speakerOf('de'));
  expect(html).toMatch(/^<!doctype html>\n<html lang="de">/);
  expect(html).toContain('<title>Unterlagen zur Beförderung</title>');
  expect(html).toContain('<main><h1 class="a">T</h1></main>');
  expect(html).toContain('@page');
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/url\(|chrome-extension|data-secret|<script/);
});
