/** What makes a file hostile, put in at a place of it; `text` may be of another sample. */
const HOSTILE = [
  '\u0000',
  '\u202e',
  '\ud800',
  '{{{{',
  ']]]]',
  '"',
  '`',
  '---\n',
  '- - - - - - - - - -',
  '&a [*a, *a]',
  '*missing',
  '!!js/function "function(){}"',
  '!<tag:evil> x',
  '"__proto__": {"polluted": 1},',
  '__proto__:\n  polluted: 1\n',
  '[__proto__]\npolluted = 1\n',
  'constructor: {prototype: {polluted: 1}}\n',
  '<script>window.x = 1</script>',
  '<![CDATA[',
  '<!--',
  '&#x110000;&#0;&lt;',
  '=HYPERLINK("https://example.com")',
  '$(id) {{7*7}}',
  '| --- | --- |\n',
  '# \n## \n### ',
  '\\u0000\\ud800',
  '1e999',
  '-0',
  '? complex\n: key\n',
  '<<: *base\n',
];

/** `text` with a few things done to it, all drawn from `random` (0 to 1). */
export function mutate(text: string, other: string, random: () => number): string {
  const pick = (length: number) => Math.floor(random() * Math.max(1, length));
  let mutated = text;
  for (let left = 1 + pick(6); left > 0; left -= 1) {
    const [from, to] = [pick(mutated.length), pick(mutated.length)].sort((a, b) => a - b) as [number, number];
    const part = mutated.slice(from, Math.min(to, from + 400));
    const ways = [
      () => mutated.slice(0, from) + mutated.slice(from + part.length),
      () => mutated.slice(0, from) + part + mutated.slice(from),
      () => mutated.slice(0, from) + HOSTILE[pick(HOSTILE.length)] + mutated.slice(from),
      () => mutated.slice(0, from) + other.slice(pick(other.length)) + mutated.slice(from),
      () => mutated.slice(0, from),
      () => mutated.slice(0, from) + String.fromCharCode(pick(65_536)) + mutated.slice(from + 1),
      () => mutated.replaceAll(part.slice(0, 3) || ' ', HOSTILE[pick(HOSTILE.length)] ?? ''),
      () =>
        mutated
          .split('\n')
          .sort(() => random() - 0.5)
          .join('\n'),
      () => mutated.slice(0, from) + (HOSTILE[pick(HOSTILE.length)] ?? '').repeat(pick(2000)) + mutated.slice(from),
      () => part.repeat(1 + pick(60)),
    ];
    mutated = ways[pick(ways.length)]?.() ?? mutated;
  }
  return mutated;
}

/** Files that no sample resembles: depth, width, length, loops and the rest of what parsers have died of. */
export function hostileFiles(): { name: string; text: string }[] {
  const many = (piece: string, times: number) => piece.repeat(times);
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefghi'.split('').map((name, index) => {
      const before = 'abcdefgh'[index];
      return `${name}: &${name} [${many(`*${before},`, 9)}]`;
    }),
  ].join('\n');
  return [
    { name: 'deep.json', text: many('[', 400_000) },
    { name: 'deep-closed.json', text: many('[', 200_000) + many(']', 200_000) },
    { name: 'deep-maps.json', text: `${many('{"a":', 100_000)}1${many('}', 100_000)}` },
    { name: 'wide.json', text: `[${many('{},', 150_000)}{}]` },
    { name: 'long-string.json', text: `["${many('x', 900_000)}"]` },
    { name: 'long-key.json', text: `{"${many('k', 500_000)}": ["Tests the edges"]}` },
    { name: 'deep.yaml', text: many('[', 400_000) },
    { name: 'deep-dashes.yaml', text: many('- ', 200_000) },
    { name: 'deep-indents.yaml', text: Array.from({ length: 900 }, (_, n) => `${many(' ', n)}a:`).join('\n') },
    { name: 'deep-questions.yaml', text: many('? ', 200_000) },
    { name: 'bomb.yaml', text: bomb },
    { name: 'self.yaml', text: 'a: &a [*a]\nb: &b {c: *b}\n' },
    { name: 'anchors.yaml', text: many('- &a x\n- *a\n', 30_000) },
    { name: 'documents.yaml', text: many('---\na: b\n', 40_000) },
    { name: 'keys.yaml', text: Array.from({ length: 20_000 }, (_, n) => `k${n}: v`).join('\n') },
    { name: 'twice.yaml', text: 'a: [Tests the edges]\na: [Names things well]\n' },
    { name: 'deep.toml', text: `a = ${many('[', 100_000)}` },
    { name: 'dotted.toml', text: `${many('a.', 100_000)}a = 1` },
    { name: 'tables.toml', text: many('[[a]]\nb = ["Tests the edges"]\n', 20_000) },
    { name: 'quotes.csv', text: many('"', 500_001) },
    { name: 'wide.csv', text: `${many('a,', 200_000)}\n${many('b,', 200_000)}` },
    { name: 'long.csv', text: `Level,Behaviour\n${many('Senior,Tests the edges\n', 20_000)}` },
    { name: 'pipes.md', text: `|${many('a|', 100_000)}\n|${many('---|', 100_000)}\n|${many('b|', 100_000)}` },
    { name: 'rule.md', text: `a|b\n${many(' :-', 200_000)}x` },
    { name: 'stars.md', text: `- ${many('**a', 100_000)}` },
    { name: 'brackets.md', text: `- ${many('[', 200_000)}` },
    { name: 'links.md', text: `- ${many('[a](', 100_000)}` },
    { name: 'hashes.md', text: many('#', 500_000) },
    { name: 'spaces.md', text: `#${many(' ', 500_000)}x` },
    { name: 'bullets.md', text: many('- ', 300_000) },
    { name: 'dashes.md', text: many('---\n', 100_000) },
    { name: 'fences.md', text: many('```\n', 100_000) },
    { name: 'one-line.md', text: many('word ', 199_000) },
    { name: 'open.html', text: `<p>${many('<', 400_000)}</p>` },
    { name: 'comments.html', text: `<p>${many('<!--', 100_000)}</p>` },
    { name: 'scripts.html', text: `<div>${many('<script>', 60_000)}</div>` },
    { name: 'lists.html', text: `<ul>${many('<ul><li>', 60_000)}Tests the edges</ul>` },
    { name: 'cells.html', text: `<table>${many('<td>', 100_000)}</table>` },
    { name: 'entities.html', text: `<p>${many('&#x1F', 100_000)}</p>` },
    { name: 'attributes.html', text: `<p ${many('a="', 200_000)}></p>` },
    { name: 'blank', text: many('\n', 500_000) },
    { name: 'controls', text: many('\u0007\u202e', 200_000) },
    { name: 'surrogates', text: `- ${many('\ud800', 200_000)}` },
    { name: 'gap.md', text: `# a${many(' ', 400_000)}x` },
    { name: 'gaps.md', text: many(`# a${many(' ', 2000)}x\n`, 400) },
    { name: 'blank-lines.md', text: `${many('\n', 600_000)}x` },
    { name: 'open-tags.html', text: `<p>${many('<a', 300_000)}</p>` },
    { name: 'open-quotes.html', text: `<p>${many('<a "', 200_000)}</p>` },
    { name: 'open-quote.html', text: `<p>${many("<a 'x", 160_000)}</p>` },
    { name: 'gaps.html', text: `<p>${many('<i> ', 200_000)}</p>` },
    { name: 'stars-apart.md', text: many(`- ${many('**a ', 240)}\n`, 900) },
    { name: 'too-large', text: many('x', 3_000_000) },
  ];
}
