import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReports, toErrorReport, toText, withReport } from '@/lib/errors/error-report';

const HERE = { surface: 'app', version: '1.2.3', now: new Date('2026-11-30T09:00:00Z') } as const;

function thrownAt(message: string, ...places: string[]): Error {
  const error = new TypeError(message);
  error.stack = [`TypeError: ${message}`, ...places.map((place) => `    at read (${place})`)].join('\n');
  return error;
}

/** Firefox keeps the message out of the stack. */
function firefoxThrownAt(message: string): Error {
  const error = new TypeError(message);
  error.stack = 'read@moz-extension://0f-1a/background.js:2:3\n@moz-extension://0f-1a/chunks/log.js:1:9\n';
  return error;
}

const inChromium = (file: string) => `chrome-extension://abcdefghijklmnop/${file}`;

describe('what is kept of an error', () => {
  it.each<[thrown: unknown, name: string, frames: string[]]>([
    [thrownAt('no such win', inChromium('chunks/log.js:1:2345')), 'TypeError', ['chunks/log.js:1:2345']],
    [thrownAt('x', 'moz-extension://0f-1a/background.js:2:3'), 'TypeError', ['background.js:2:3']],
    [thrownAt('x', 'https://github.com/acme/secret/pull/7:1:1'), 'TypeError', []],
    // A message may quote a win, and a win an address of the extension or what looks like a line of a stack.
    [thrownAt('chrome-extension://abcdefghijklmnop/moved-the-queue:1:2'), 'TypeError', []],
    [thrownAt('no\n    at read (chrome-extension://abcdefghijklmnop/moved-the-queue:1:2)'), 'TypeError', []],
    [firefoxThrownAt('moz-extension://0f-1a/moved:1:2'), 'TypeError', ['background.js:2:3', 'chunks/log.js:1:9']],
    ['I moved the queue', 'Error', []],
    [undefined, 'Error', []],
    [Object.assign(new Error('x'), { name: 'I moved the queue', stack: undefined }), 'Error', []],
  ])('of %s is the kind, %s, and the places in the package, %j', (thrown, name, frames) => {
    expect(toErrorReport(thrown, HERE)).toEqual({
      at: '2026-11-30T09:00:00.000Z',
      version: '1.2.3',
      surface: 'app',
      name,
      frames,
      times: 1,
    });
  });

  it('is no word that the error quotes', () => {
    const words = fc.stringMatching(/^[a-z]{9,20}( [a-z]{9,20}){0,4}$/);
    fc.assert(
      fc.property(words, (text) => {
        const kept = JSON.stringify(toErrorReport(thrownAt(text, inChromium('options.js:1:1')), HERE));
        for (const word of text.split(' ')) expect(kept).not.toContain(word);
      }),
    );
  });

  it('is counted where it happens again, and the oldest is let go', () => {
    const at = (line: number) => toErrorReport(thrownAt('x', inChromium(`a.js:${line}:1`)), HERE);
    const twice = withReport(withReport(withReport([], at(1)), at(2)), at(1));
    expect(twice.map(({ frames, times }) => [frames[0], times])).toEqual([
      ['a.js:1:1', 2],
      ['a.js:2:1', 1],
    ]);
    let many = twice;
    for (let line = 3; line <= 40; line += 1) many = withReport(many, at(line));
    expect(many).toHaveLength(20);
    expect(many[0]?.frames).toEqual(['a.js:40:1']);
    expect(parseReports(JSON.parse(JSON.stringify(many)))).toEqual(many);
  });

  it('is nothing where a store holds something else', () => {
    for (const stored of [undefined, null, 7, [{ at: 'now' }], { errors: [] }])
      expect(parseReports(stored)).toEqual([]);
  });

  it('reads as lines', () => {
    const report = toErrorReport(thrownAt('x', inChromium('chunks/log.js:1:2345')), HERE);
    expect(toText([report])).toBe('TypeError × 1, app, 1.2.3, 2026-11-30T09:00:00.000Z\n  chunks/log.js:1:2345');
  });
});
