// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PacketDocument } from '@/components/packet/PacketDocument';
import type { LoggedWin } from '@/lib/domain/log';
import { AUDIENCES, type Audience } from '@/lib/domain/packet/packet';
import { speakerOf } from '@/lib/i18n/documents/speaker';
import { anArtifact, logged } from '../../lib/domain/a-win';
import { aPacket } from '../../lib/domain/packet/a-packet';

const LOG = [
  logged(['reasoned-no', 'independent-call'], {
    title: 'Said no to the date',
    plainLine: 'Customers kept the old export.',
    did: 'I wrote why.',
    reasoning: 'It would have frozen the format.',
    outcome: 'Nobody asked again.',
    outcomeState: 'known',
    role: 'drove',
  }),
  logged(['mentor'], { title: 'Taught slicing' }, [anArtifact()]),
  logged(['own-incidents'], { title: 'The lock', kind: 'lesson', learned: 'Rehearse first.' }),
];

function draw(audience: Audience, log: readonly LoggedWin[] = LOG) {
  render(<PacketDocument packet={aPacket({ log, options: { audience } })} speaker={speakerOf('en')} />);
  return screen.getByRole('article');
}
const headings = (level: number) => screen.queryAllByRole('heading', { level }).map(({ textContent }) => textContent);

describe('the document', () => {
  it.each(AUDIENCES)('for the %s has one h1, its language, and no heading without something below it', (audience) => {
    const article = draw(audience);
    expect(article.lang).toBe('en');
    expect(headings(1)).toEqual(['Promotion packet']);
    for (const heading of within(article).getAllByRole('heading')) {
      const block = heading.closest('.packet-block');
      expect(block?.nextElementSibling ?? heading.nextElementSibling, heading.textContent ?? '').not.toBeNull();
    }
  });

  it('for oneself goes by category and behaviour, with lessons, gaps and the table apart', () => {
    draw('self');
    expect(headings(2)).toEqual([
      ...['Wins to start with', 'Evidence by category', 'Claim\u00a0· Proof'],
      ...['Problem ownership', 'Technical scope', 'Multiplying others', 'Communication and influence'],
      ...['Judgement and autonomy', 'Lessons', 'Gaps, and what comes next', 'Appendix: every win of this period'],
    ]);
    expect(headings(3)).toHaveLength(15);
    const [coverage, appendix] = screen.getAllByRole('table');
    expect(within(coverage as HTMLElement).getAllByRole('rowheader')).toHaveLength(15);
    expect(within(appendix as HTMLElement).getAllByRole('row')).toHaveLength(4);
    expect(
      within(appendix as HTMLElement)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Date', 'Win\u00a0· Role\u00a0· Link', 'Category']);
    expect(within(appendix as HTMLElement).getByRole('row', { name: /The lock/ }).textContent).toContain('Lessons');
  });

  it.each(AUDIENCES)('for the %s says a win that is one typed sentence by its name alone', (audience) => {
    const said = 'I drove the decision on API versions';
    const article = draw(audience, [logged(['mentor'], { title: said, did: said })]);
    const told = [...article.querySelectorAll('p')].filter(({ textContent }) => textContent?.includes(said));
    expect(told.length).toBeGreaterThan(0);
    for (const { className } of told) expect(className).toContain('packet-win');
  });

  it('says the whole of a typed lesson whose name is cut', () => {
    const said = 'I should have asked the on-call team before I moved the nightly import';
    const article = draw('manager', [logged([], { kind: 'lesson', title: said, did: said })]);
    expect(article.textContent).toContain(` – ${said}`);
  });

  it('for the committee says nothing of what is not there', () => {
    const article = draw('committee');
    expect(headings(2)).not.toContain('Gaps, and what comes next');
    expect(headings(2)).not.toContain('Gaps');
    expect(headings(3)).toEqual([
      ...['I teach things beyond syntax and frameworks', 'I make calls my manager might not have, and they hold'],
      'I say no to features or dates, with reasons',
    ]);
    expect(article.textContent).not.toMatch(/Claim|Proof|no proof|\bthin\b|stale|not yet|Readiness/);
    expect(article.querySelectorAll('[data-state="none"], [data-state="thin"], [data-state="stale"]')).toHaveLength(0);
    expect(article.querySelectorAll('[data-state="met"]')).toHaveLength(1);
  });

  it('for the manager tells no entries and no table, and of gaps only what is missing', () => {
    const article = draw('manager');
    expect(headings(2)).toContain('Gaps');
    expect(article.textContent).not.toContain('Next: ');
    expect(headings(3)).toEqual([]);
    expect(screen.queryAllByRole('table')).toEqual([]);
    expect(article.textContent).toContain('The lock – Rehearse first.');
  });

  it('tells a win in full once, plain line first, and briefly again', () => {
    const article = draw('committee');
    const told = [...article.querySelectorAll('ul.packet-list > li')].map(({ textContent }) => textContent ?? '');
    const twice = told.filter((text) => text.startsWith('Said no to the date'));
    expect(twice).toHaveLength(2);
    expect(twice[0]).toMatch(/^Said no to the dateCustomers kept the old export\.What I did: I wrote why\./);
    expect(twice[1]).not.toContain('I wrote why');
  });

  it('gives addresses as links that say nothing of where they came from', () => {
    draw('committee');
    for (const link of screen.getAllByRole('link')) {
      expect(link.getAttribute('rel')).toContain('noreferrer');
      expect(link.getAttribute('href')).toMatch(/^https:\/\/example\.test\//);
    }
  });

  it('says so where there is nothing', () => {
    draw('self', []);
    expect(screen.getByText('No win of this period is ready.')).toBeTruthy();
  });
});
