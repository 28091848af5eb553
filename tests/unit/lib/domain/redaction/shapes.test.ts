import { describe, expect, it } from 'vitest';
import { cutAddress } from '@/lib/domain/redaction/redact-text';
import { startRedaction } from '@/lib/domain/redaction/redactor';
import { shapesIn } from '@/lib/domain/redaction/shapes';

const workSafe = (words: string) => startRedaction({ level: 'work-safe' }).text(words);
const open = (words: string) => startRedaction({ level: 'public' }).text(words);

describe('what its shape gives away', () => {
  it.each([
    ['See https://git.acme.com/a/b/pull/7?token=abc#x.', 'See https://git.acme.com/a/b/pull/7.', 'See Address 1.'],
    ['(https://acme.com/a_(b))', '(https://acme.com/a_(b))', '(Address 1)'],
    ['on http://10.1.2.3:8080/admin now', 'on Address 1 now', 'on Address 1 now'],
    ['https://mara:hunter2@acme.com/x', 'https://acme.com/x', 'Address 1'],
    ['https://hooks.slack.com/services/T01ABCDEF/B01ABCDEF/x8Jk2Lm9Qp4Rt7Vw3Yz1AbCd', 'Address 1', 'Address 1'],
    ['postgres://app:secret@db/orders', 'postgres://db/orders', 'Address 1'],
    ['clone git@git.acme.com:acme/orchard.git', 'clone git@git.acme.com:acme/orchard.git', 'clone Address 1'],
    [
      'docs.acme.com/runbook?x=1 and git.acme.internal',
      'docs.acme.com/runbook and git.acme.internal',
      'Address 1 and Host A',
    ],
    ['ask mara.koch@acme.co.uk, please', 'ask Address 1, please', 'ask Address 1, please'],
    ['cc @mara-k and @here', 'cc Handle A and @here', 'cc Handle A and @here'],
    ['ours is @acme/orchard-client', 'ours is @acme/orchard-client', 'ours is Repository A'],
    ['ORCH-12, ORCH-13 and orch-12', 'ORCH-12, ORCH-13 and orch-12', 'Ticket 1, Ticket 2 and orch-12'],
    ['UTF-8, SHA-256, ISO-8601, RFC-2119, CVE-2024, HTTP-2, Q3-2026', null, null],
    [
      'acme/orchard#12, orchard#12, #1234, !12 and PR 7',
      null,
      'Ticket 1, Ticket 2, Ticket 3, Ticket 4 and PR Ticket 5',
    ],
    ['the #1 cause, C#12, 3!', null, null],
    ['in 3f2a91c and deadbeef', null, 'in [commit] and deadbeef'],
    [
      '10.0.0.7 and 2001:db8::8a2e:370:7334 at 12:30:45, std::vector',
      'Address 1 and Address 2 at 12:30:45, std::vector',
      'Address 1 and Address 2 at 12:30:45, std::vector',
    ],
    [
      'src/billing/retry.ts, /etc/acme/conf.d, ~/work/x, C:\\acme\\x and retry.py',
      null,
      '[path], [path], [path], [path] and [path]',
    ],
    ['Node.js and/or client/server, 24/7, e.g. this', null, null],
    ['ran `acme deploy` and ``a ` b``', 'ran [code] and [code]', 'ran [code] and [code]'],
    ['```\nsecret()\n``` after', '[code] after', '[code] after'],
    [
      'called retryAll(now) and billing.cap(3); reset() too; win(s)',
      'called [code] and [code]; [code] too; win(s)',
      'called [code] and [code]; [code] too; win(s)',
    ],
    ['id 123e4567-e89b-12d3-a456-426614174000', 'id [id]', 'id [id]'],
    ['AKIAIOSFODNN7EXAMPLE', '[secret]', '[secret]'],
    [
      'ghp_16C7e42F292c6912E7710c838347Ae178B4a glpat-x1y2z3x1y2z3x1y2z3 xoxb-12345678-abc',
      '[secret] [secret] [secret]',
      '[secret] [secret] [secret]',
    ],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcDEF', '[secret]', '[secret]'],
    [
      'password: hunter2, api_key="abcd1234" and the token is stored',
      'password: [secret], api_key="[secret]" and the token is stored',
      'password: [secret], api_key="[secret]" and the token is stored',
    ],
    ['x8Jk2Lm9Qp4Rt7Vw3Yz1AbCdEf', '[secret]', '[secret]'],
  ])('%s', (words, atWorkSafe, atPublic) => {
    expect(workSafe(words)).toBe(atWorkSafe ?? words);
    expect(open(words)).toBe(atPublic ?? words);
  });

  it('is nothing in what an engineer writes every day', () => {
    const prose = [
      'Cut the p95 of checkout from 480 ms to 90 ms in 3 weeks (80 % less).',
      'Moved the team to trunk-based work; reviews take a day instead of a week.',
      'TypeScript 5.9, Node.js 20, Python 3.12.1 and PostgreSQL 16: all upgraded by v2.4.0.',
      'Asked the PM, e.g. about scope; she said yes/no/maybe. Done in Q3, i.e. early!',
      'I pushed back: "we should not", in writing; it held (2 of 3 agreed).',
      'Wrote README and CHANGELOG, and 24/7 on-call notes; 1,000 users; 50/50.',
    ];
    for (const words of prose) expect(shapesIn(words), words).toEqual([]);
  });

  it('is found in the longest field in a moment, whatever was written there to take long', () => {
    const units = [
      'a.',
      'a-',
      'a@',
      '+a',
      'a/',
      '`',
      '\n',
      ')',
      'eyJ-',
      '@a',
      'a:',
      ':',
      'A-1',
      '.',
      'password ',
      '#1',
      'https://',
      '``a`',
      '/a',
      '(',
      '\u00e9.',
      'Aa1',
    ];
    for (const unit of units) {
      const long = unit.repeat(20_000 / unit.length);
      expect(() => open(`https://x.test/${long}`), unit).not.toThrow();
      expect(() => open(`${long}@x.test`), unit).not.toThrow();
    }
  });
});

describe('the link of a win', () => {
  it.each([
    [
      'https://docs.example.test/d/1x8Jk2Lm9Qp4Rt7Vw3Yz1AbCdEfGh/edit?usp=sharing#h1',
      'https://docs.example.test/d/1x8Jk2Lm9Qp4Rt7Vw3Yz1AbCdEfGh/edit',
    ],
    [
      'https://notes.example.test/0b9cf1de-1111-4111-8111-111111111111',
      'https://notes.example.test/0b9cf1de-1111-4111-8111-111111111111',
    ],
    ['https://x.example.test/ghp_abcdefghijklmnop1234', ''],
    ['https://x.example.test/people/ada@example.test', ''],
    ['https://10.0.0.7/board', ''],
  ])('%s leaves as "%s"', (address, told) => {
    expect(cutAddress(address)).toBe(told);
  });
});
