import { describe, expect, it } from 'vitest';
import { demoLog } from '@/lib/demo/demo-log';
import { demoLogged } from '@/lib/demo/win-rows';
import { addDays } from '@/lib/domain/day';
import { checkLegibility } from '@/lib/domain/legibility/check-legibility';
import { type Finding, LEGIBILITY_RULES } from '@/lib/domain/legibility/finding';
import { noLink } from '@/lib/domain/legibility/links';
import { noUnit } from '@/lib/domain/legibility/numbers';
import { noOutcome } from '@/lib/domain/legibility/outcome';
import { notPast } from '@/lib/domain/legibility/past-tense';
import { buildPacket } from '@/lib/domain/packet/build-packet';
import { toEntry } from '@/lib/domain/packet/entry';
import type { Audience } from '@/lib/domain/packet/packet';
import { startRedaction } from '@/lib/domain/redaction/redactor';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { logged } from '../a-win';
import { anEntry, aPacket, insideTerms } from './a-packet';

const TODAY = '2026-11-27';

describe('the findings', () => {
  const bad = { outcome: '', links: [], plainLine: '' };
  const log = [logged([], { level: 'strong' }), logged([], { level: 'evidence' })];
  const headline = anEntry({ winId: log[1]?.win.id, behaviourIds: ['proposal'], ...bad });
  const rest = anEntry({ winId: log[0]?.win.id, did: 'I lead the ADR.', kind: 'lesson', learned: 'Much.' });
  const packet = aPacket({ headlines: [headline], lessons: [rest] });
  const check = (glossary: { term: string; meaning: string }[]) =>
    checkLegibility({ packet, ladder: seniorEngineer, log, inside: insideTerms(log), chosenIds: null, glossary }).map(
      ({ rule }) => rule,
    );

  it('come page one first, then in the order of the rules', () => {
    expect(check([])).toEqual([
      ...['too-few-headlines', 'thin-headline', 'no-outcome', 'no-plain-line', 'no-link'],
      ...['not-past', 'acronym'],
    ]);
  });

  it('leave out what the glossary explains, and what the user says everybody knows', () => {
    expect(check([{ term: 'ADR', meaning: '' }])).not.toContain('acronym');
    expect(check([{ term: 'ADR', meaning: 'a short record' }])).not.toContain('acronym');
  });
});

describe('in the made-up log', () => {
  const rows = demoLog(TODAY);
  const log = demoLogged(rows);
  const profile = { level: '', target: '' };
  function findingsFor(audience: Audience, glossary: typeof rows.glossary): Finding[] {
    const options = {
      ...({ audience, level: 'full', language: 'en', paper: 'a4', employerId: null, person: '' } as const),
      ...{ from: addDays(TODAY, -364), to: TODAY, headlineIds: null },
    };
    const { claims, criteria, employers } = rows;
    const redactor = startRedaction({ level: 'full' });
    const of = { ladder: seniorEngineer, log, claims, criteria, glossary, employers, profile, options, redactor };
    const packet = buildPacket({ ...of, sayMissing: () => '', today: TODAY });
    return checkLegibility({
      packet,
      ladder: seniorEngineer,
      log,
      inside: insideTerms(log),
      chosenIds: null,
      glossary,
    });
  }
  const count = (findings: readonly Finding[]) =>
    Object.fromEntries(
      LEGIBILITY_RULES.map((rule) => [rule, findings.filter((each) => each.rule === rule).length] as const).filter(
        ([, n]) => n > 0,
      ),
    );

  it('the committee’s version stumbles over little, and each of it is true', () => {
    expect(findingsFor('committee', []).map(({ rule, words }) => `${rule} ${words}`.trim())).toEqual([
      ...['no-plain-line', 'acronym ADR', 'no-outcome'],
      ...['inside-name hold.branch_id', 'acronym SIP2', 'acronym ILL'],
    ]);
  });

  it('its glossary leaves fewer of them', () => {
    const left = { 'no-outcome': 1, 'inside-name': 1, acronym: 1 };
    expect(count(findingsFor('committee', rows.glossary))).toEqual({ ...left, 'no-plain-line': 1 });
    expect(count(findingsFor('self', rows.glossary))).toEqual(left);
  });

  it('all 110 kept wins, told in full, cry wolf nowhere', () => {
    const told = log
      .filter(({ win }) => win.status === 'ready')
      .map((each) => ({ entry: toEntry({ ...each, redacted: 'full' }), isHeadline: false, hasFoot: true }));
    const findings = [...noOutcome(told, TODAY), ...notPast(told), ...noUnit(told), ...noLink(told)];
    expect({ wins: told.length, ...count(findings) }).toEqual({
      ...{ wins: 110, 'no-outcome': 40, 'not-past': 3, 'no-unit': 3, 'no-link': 10 },
    });
    expect([...notPast(told), ...noUnit(told)].map(({ words }) => words)).toEqual([
      ...['Skip and count them', 'I look at the…', 'Merge two cards of…', 'by 30', 'by 40', 'by 40'],
    ]);
  });
});
