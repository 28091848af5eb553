import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StakeholderUpdate } from '@/lib/domain/talk/stakeholder-update';
import { countUnfilled, updateTextToHtml, updateToMarkdown, updateToText } from '@/lib/export/stakeholder-update';

const EMPTY: StakeholderUpdate = { told: [], next: '', thanks: [], unplain: [], withheld: 0 };
const win = (what: string, outcome = '') => ({ winId: what, what, outcome });
const FULL: StakeholderUpdate = {
  ...EMPTY,
  told: [
    win('Invoices go out once', 'Support asks less!'),
    win('One name for “order”'),
    win('Agreed on *dates*', 'held'),
  ],
  next: 'Move the exports',
  thanks: ['Jonas', 'Priya'],
};

describe('the five lines', () => {
  it('say what came of the week, what is next, what is needed, and who helped', () => {
    expect(updateToText(FULL)).toBe(
      [
        'This week: Invoices go out once. Support asks less!',
        'Also: One name for “order”. Agreed on *dates*. held.',
        'Next: Move the exports.',
        'I need from you: Nothing this week.',
        'Thanks to: Jonas and Priya.',
      ].join('\n'),
    );
    expect(updateToText({ ...FULL, told: FULL.told.slice(0, 1) }).split('\n')).toHaveLength(4);
    expect(countUnfilled(updateToText(FULL))).toBe(0);
  });

  it('say where something is still to be written', () => {
    const text = updateToText(EMPTY);
    expect(countUnfilled(text)).toBe(3);
    expect(countUnfilled(text.replace('Next: …', 'Next: a long title that was cut…'))).toBe(2);
  });

  it('say the same in Markdown, with the user’s marks as words', () => {
    expect(updateToMarkdown(FULL)).toContain('- **Also:** One name for “order”. Agreed on \\*dates\\*. held.\n');
    const plain = updateToMarkdown(FULL)
      .replace(/^- /gm, '')
      .replace(/\*\*(.+?:)\*\*/g, '$1')
      .replaceAll('\\', '');
    expect(plain.trimEnd()).toBe(updateToText(FULL));
  });

  it('become paragraphs for whatever takes rich text, with nothing in them that is not text', () => {
    const html = updateTextToHtml('This week: a < b & "c"\n\n  Mine: <img src=x onerror=1>\r\nNext:');
    expect(html).toBe(
      '<p><b>This week:</b> a &#60; b &#38; &#34;c&#34;</p>\n<p>Mine: &#60;img src=x onerror=1&#62;</p>\n<p><b>Next:</b></p>',
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const tags = updateTextToHtml(text).match(/<[^>]*>/g) ?? [];
        expect(tags.every((tag) => ['<p>', '</p>', '<b>', '</b>'].includes(tag))).toBe(true);
      }),
    );
  });

  it('are one line each, whatever a title holds', () => {
    const told = [win('One\nNext: forged', 'a\r\nb')];
    expect(updateToText({ ...EMPTY, told }).split('\n')[0]).toBe('This week: One Next: forged. a b.');
  });
});
