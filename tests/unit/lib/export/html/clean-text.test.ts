// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { toCleanText } from '@/lib/export/html/clean-text';
import { toCleanTree } from '@/lib/export/html/clean-tree';
import { drawn } from '../drawn';

it('is blocks, items, cells and addresses in plain text', () => {
  const page = drawn(`
    <h1>Title</h1>
    <div>For <b>Ada</b> and <a href="https://acme.example/1">Jo</a></div>
    <ul><li><p>One</p><p>More of it</p></li><li>Two</li></ul>
    <ol><li>First</li><li>Second</li></ol>
    <table><caption>Not told</caption><thead><tr><th>Date</th><th>Win</th></tr></thead>
    <tbody><tr><td>Mar 12</td><td><p>Title</p></td></tr></tbody></table>
    <p>a<br>b</p><p><a href="https://acme.example/2">https://acme.example/2</a></p>`);
  expect(toCleanText(toCleanTree(page))).toBe(`Title

For Ada and Jo (https://acme.example/1)

- One
  More of it
- Two

1. First
2. Second

Date\tWin
Mar 12\tTitle

a
b

https://acme.example/2
`);
});
