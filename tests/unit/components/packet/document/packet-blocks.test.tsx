import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { packetBlocks } from '@/components/packet/document/packet-blocks';
import { AUDIENCES } from '@/lib/domain/packet/packet';
import { speakerOf } from '@/lib/i18n/documents/speaker';
import { logged } from '../../../lib/domain/a-win';
import { aPacket } from '../../../lib/domain/packet/a-packet';

const LOG = [logged(['mentor']), logged(['own-incidents'], { kind: 'lesson' })];
const speaker = speakerOf('en');
const drawn = (audience: (typeof AUDIENCES)[number], ladder = {}) =>
  renderToStaticMarkup(
    packetBlocks({ ...aPacket({ log: LOG, options: { audience } }), ...ladder }, speaker).map(({ id, content }) => (
      <div key={id}>{content}</div>
    )),
  );

describe('the blocks of a packet', () => {
  it.each(AUDIENCES)('have headings with little room around them where one page must do: %s', (audience) => {
    const headings = drawn(audience).match(/<h2[^>]*>/g) ?? [];
    const isShort = headings.map((heading) => heading.includes('data-short'));
    expect(isShort.length).toBeGreaterThan(2);
    expect(new Set(isShort)).toEqual(new Set([audience === 'manager']));
  });

  it('say twice on which day they were made, on one page only where nothing else stands below', () => {
    const made = speaker.fill(speaker.words.madeWith, { day: speaker.day('2026-11-23') });
    expect(drawn('self')).toContain(made);
    expect(drawn('manager')).not.toContain(made);
    expect(drawn('manager', { ladder: { id: 'own', name: 'Own', attribution: '' } })).toContain(made);
  });
});
