import { describe, expect, it } from 'vitest';
import { refusalWords } from '@/lib/i18n/en/ladders';
import { importLadder } from '@/lib/ladders/import/import-ladder';
import { LIMITS } from '@/lib/ladders/import/limits';
import { REFUSALS, type SourceLine } from '@/lib/ladders/import/source';
import { EXPECTED } from './expected';
import { readSample, SAMPLES } from './samples/samples';

function written({ level, category, statement, example, id }: SourceLine): string {
  return [level ?? '-', category, statement, example, id ?? ''].join(' | ').replace(/(?: \| )+$/, '');
}

function sourceOf(text: string, fileName = '') {
  const result = importLadder(text, fileName);
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.source;
}

const reasonOf = (text: string, fileName = '') => {
  const result = importLadder(text, fileName);
  return result.ok ? 'imported' : result.reason;
};

describe('a ladder of every shape', () => {
  it.each(SAMPLES)('%s is read to its tree, as a file and pasted', (sample) => {
    const expected = EXPECTED[sample];
    const source = sourceOf(readSample(sample), sample);
    expect([source.format, source.notation, source.cumulative]).toEqual(expected.as);
    expect(source.name).toBe(expected.name);
    expect(source.levels).toEqual(expected.levels);
    expect(source.lines.map(written)).toEqual(expected.lines);
    expect(importLadder(readSample(sample))).toEqual(importLadder(readSample(sample), sample));
    expect(importLadder(`\ufeff${readSample(sample).replaceAll('\n', '\r\n')}`, sample)).toEqual(
      importLadder(readSample(sample), sample),
    );
  });

  it('says what a category is for where the file does', () => {
    expect(sourceOf(readSample('tracks.json')).categories).toEqual([
      { name: 'Release work', why: 'Getting changes to people without surprises' },
      { name: 'On call', why: 'Answering for what runs' },
    ]);
  });

  it.each([
    [
      'keys without quotes',
      '{ topics: [{ name: "Craft", levels: [{ title: "L1", criteria: ["Tests what they change",] },] }] }',
      1,
    ],
    ['bullets alone', '- Writes the plan of a quarter\n- Says no with reasons\n', 2],
    [
      'bold names over bullets',
      '**Senior engineer**\n\n* Leads a project\n\n**Staff engineer**\n\n* Leads a programme\n',
      2,
    ],
    [
      'names with colons, as pasted from a page',
      'Craft:\n• Tests the edges\n• Names things well\nImpact:\n• Plans a fortnight',
      3,
    ],
    ['underlined headings', 'Senior engineer\n===============\n\nCraft\n-----\n\n- Tests the edges\n', 1],
    ['nested bullets', '- Craft\n  - Tests the edges of a change\n  - Names things so that others find them\n', 2],
    ['paragraphs under headings', '# Ladder\n\n## Senior engineer\n\nLeads a project of three people.\n', 1],
    ['levels as keys', '{"junior": {"craft": ["Asks early"]}, "senior": {"craft": ["Answers early"]}}', 2],
    [
      'levels within levels of keys',
      'levels:\n  senior:\n    craft: [Tests the edges]\n    impact: [Plans a fortnight]\n',
      2,
    ],
    [
      'areas of competencies',
      'areas:\n  - name: Tech\n    competencies:\n      - name: Testing\n        levels:\n          L1: [Runs the tests]\n          L2: [Writes the tests]\n',
      2,
    ],
    ['semicolons', 'Level;Category;Behaviour\nSenior;Craft;Tests the edges, and says why\n', 1],
    [
      'a page whose head holds it all',
      '---\ntitle: Quay\ntopics:\n  - title: Craft\n    content:\n      - level: 1\n        criteria: [Tests the edges]\n---\n',
      1,
    ],
  ])('%s', (_, text, lines) => {
    expect(sourceOf(text).lines).toHaveLength(lines);
  });

  it.each([
    [
      'levels as labels',
      '## Delivery\n- **Novice**: Finishes tasks\n- **Expert**: Plans a quarter\n',
      ['Novice | Delivery | Finishes tasks', 'Expert | Delivery | Plans a quarter'],
    ],
    [
      'a skill a page',
      '# Testing\n\n## Level 1\n- Runs the tests\n\n## Level 2\n- Writes the tests\n',
      ['Level 1 | Testing | Runs the tests', 'Level 2 | Testing | Writes the tests'],
    ],
    [
      'names above lists',
      'Craft: what we build with\n\n* Tests the edges\n\nPeople\n\n* Teaches newcomers\n',
      ['- | Craft | Tests the edges', '- | People | Teaches newcomers'],
    ],
    [
      'examples under the lines',
      '## Senior\n### Craft\n- Tests the edges\n#### Examples\n- Found the leap day\n### People\n- Teaches newcomers\n',
      ['Senior | Craft | Tests the edges | Found the leap day', 'Senior | People | Teaches newcomers'],
    ],
    [
      'rows of topic, level and criteria',
      '[{"topic": "Craft", "level": 2, "criteria": ["Tests the edges", "Names things"]}]',
      ['2 | Craft | Tests the edges', '2 | Craft | Names things'],
    ],
    [
      'capabilities with levels',
      'capabilities:\n  - name: Craft\n    levels:\n      - level: 1\n        markers: [Ran the tests]\n      - level: 2\n        markers: [Wrote the tests]\n',
      ['1 | Craft | Ran the tests', '2 | Craft | Wrote the tests'],
    ],
    [
      'tables of a level',
      '[[level]]\nname = "Senior"\n[[level.competency]]\ncategory = "craft"\ntext = "Tests the edges"\n',
      ['Senior | Craft | Tests the edges'],
    ],
    [
      'topics that list by level',
      '{"levels": {"1": "Junior", "2": "Senior"}, "topics": [{"name": "Craft", "1": ["Runs tests"], "2": ["Writes tests"]}]}',
      ['1 | Craft | Runs tests', '2 | Craft | Writes tests'],
    ],
    [
      'levels by number with sections',
      '{"1": {"title": "Junior", "craft": ["Runs tests"]}, "2": {"title": "Senior", "craft": ["Writes tests"]}}',
      ['1 | Craft | Runs tests', '2 | Craft | Writes tests'],
    ],
    [
      'lists by category',
      '{"name": "Ours", "competencies": {"craft": ["Tests the edges"], "people": ["Teaches newcomers"]}}',
      ['- | Craft | Tests the edges', '- | People | Teaches newcomers'],
    ],
    [
      'lists in lists, and on',
      '## Senior\n- Craft\n  - Tests the edges\n- Keeps the whole in view, always\n',
      ['Senior | Craft | Tests the edges', 'Senior |  | Keeps the whole in view, always'],
    ],
  ])('%s', (_, text, lines) => {
    expect(sourceOf(text).lines.map(written)).toEqual(lines);
  });

  it('takes control and direction characters, markup and links out of what it keeps', () => {
    const [line] = sourceOf(
      '## Cr\u202eaft\n\n- **Tests** the\u0007 [edges](javascript:alert) <img src=x onerror=y> of `it`\u2066 \n',
    ).lines;
    expect(line).toMatchObject({ category: 'Craft', statement: 'Tests the edges of it' });
  });

  it.each(['Level,Category,Behaviour', 'Level,Bereich,Verhalten', 'Nivel,Área,Comportamiento'])(
    'reads a table with the columns %s',
    (head) => {
      const { format, lines } = sourceOf(`${head}\nSenior,Craft,Tests the edges\n`, 'x.csv');
      expect(format).toBe('long-table');
      expect(lines).toMatchObject([{ level: 'Senior', category: 'Craft', statement: 'Tests the edges' }]);
    },
  );

  it('reads a table, not the numbers in it', () => {
    expect(reasonOf('Skill,Junior,Senior\nSQL,1,3\nDesign,2,4\n', 'x.csv')).toBe('nothing-found');
  });
});

/** Lists within lists. */
const nested = (depth: number) => `${'['.repeat(depth)}"Tests the edges"${']'.repeat(depth)}`;
const bomb = `a: &a [${'x,'.repeat(20)}]\nb: &b [${'*a,'.repeat(20)}]\nc: &c [${'*b,'.repeat(20)}]\nd: [${'*c,'.repeat(20)}]\n`;

describe('what is refused', () => {
  it.each([
    ['empty', ' \n\t', ''],
    ['too-large', '- x'.repeat(LIMITS.text), ''],
    ['not-text', 'PK\u0003\u0004\u0000\u0000\u0000\u0000\u0000\u0000', 'ladder.xlsx'],
    ['code', 'export const tracks = make()\n', 'constants.js'],
    ['broken-json', '{"levels": [{"name": "L1", "craft": ["Tests"}]}', ''],
    ['broken-yaml', 'levels:\n  - name: "L1\n   craft: [\n', 'x.yaml'],
    ['broken-toml', '[[levels]]\nname = "L1\n', 'x.toml'],
    ['broken-table', 'Level,Category,Behaviour\nSenior,Craft,"Tests the edges\n', 'x.csv'],
    ['yaml-tags', 'levels: !!python/object/apply:os.system ["Tests the edges"]\n', 'x.yaml'],
    ['doubled-keys', 'craft: [Tests the edges]\ncraft: [Names things well]\n', 'x.yaml'],
    ['too-many-aliases', `a: &a Tests the edges\nb: [${'*a, '.repeat(LIMITS.aliases + 1)}]\n`, 'x.yml'],
    ['too-many-values', bomb, 'x.yml'],
    ['too-deep', nested(LIMITS.depth + 2), ''],
    ['too-deep', nested(500_000).slice(0, 900_000), ''],
    ['too-deep', `a: ${nested(LIMITS.depth + 2)}`, 'x.yaml'],
    ['too-many-values', `[${'1,'.repeat(LIMITS.values)}1]`, ''],
    [
      'too-many-lines',
      Array.from({ length: LIMITS.lines + 1 }, (_, n) => `- Tests the edges of thing ${n}`).join('\n'),
      '',
    ],
    [
      'too-many-levels',
      Array.from({ length: LIMITS.levels + 1 }, (_, n) => `# L${n}\n- Tests the edges`).join('\n'),
      '',
    ],
    [
      'too-many-categories',
      Array.from({ length: LIMITS.categories + 1 }, (_, n) => `# Area ${n}\n- Tests the edges`).join('\n'),
      '',
    ],
    ['newer-version', '{"format": "winnow-ladder", "version": 2}', ''],
    ['damaged-export', '{"format": "winnow-ladder", "version": 1, "id": "x"}', ''],
    ['nothing-found', 'We are a friendly company.', ''],
  ] as const)('%s, and nothing else of it', (reason, text, fileName) => {
    expect(importLadder(text, fileName)).toMatchObject({ ok: false, reason });
  });

  it('has a sentence for each', () => {
    expect(Object.keys(refusalWords).sort()).toEqual([...REFUSALS].sort());
    for (const sentence of Object.values(refusalWords)) expect(sentence).toMatch(/^[A-Z].{20,}\.$/);
  });

  it.each([
    ['{\n"a": 1,\n"b": [1}', '', 3],
    ['a: b\nc: [\n', 'x.yaml', 3],
    ['a = 1\nb = "x\n', 'x.toml', 2],
  ])('says on which line %j stops being what it is', (text, fileName, line) => {
    expect(importLadder(text, fileName)).toMatchObject({ ok: false, line });
  });

  it('takes no name that means something to the language', () => {
    const sly =
      '{"__proto__": {"polluted": ["Tests the edges"]}, "constructor": {"prototype": {"polluted": ["x y z"]}}}';
    expect(reasonOf(sly)).toBe('nothing-found');
    expect(reasonOf('__proto__:\n  polluted: [Tests the edges]\n', 'x.yaml')).toBe('nothing-found');
    expect(reasonOf('[__proto__]\npolluted = ["Tests the edges"]\n', 'x.toml')).toBe('nothing-found');
    expect('polluted' in {}).toBe(false);
  });
});
