import { isAddressed } from './host-endings';
import { isStandard } from './ordinary-words';
import { plainAddress } from './plain-address';
import type { Shape } from './policy';

/** How one kind of thing is told by its shape. */
interface Finder {
  is: Shape;
  /** Without this nothing of the kind is there: most words have none of it. */
  sign: RegExp;
  shape: RegExp;
  /** Whether a match is one after all. */
  fits?: (match: RegExpExecArray) => boolean;
  toName?: (match: string) => string;
}

const FILE_ENDING =
  '(?:[cm]?[jt]sx?|py|rb|go|rs|java|kts?|php|cs|c|cc|cpp|h|hpp|swift|scala|sql|sh|bash|ps1|ya?ml|json|toml|xml|md|rst|tf|proto|s?css|less|html?|vue|svelte|gradle|lock|ini|conf|cfg|env|properties|ipynb|csv|log|txt|dart|exs?|erl|hs|lua|pl|r|dockerfile)';
const LIBRARIES =
  /^(?:node|vue|next|nuxt|react|express|three|d3|ember|backbone|chart|discord|angular|alpine|solid|deno|bun|moment|socket|asp)\.(?:js|ts|io)$/i;
/** With arguments only what is written as no word of prose is: "win(s)" is no call. */
const CALLED = /[._$][A-Za-z][^(]*\(|[a-z][A-Z][^(]*\(|\(\s*\)$/;
const GROUPS = /^(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}$/i;

export const FINDERS: readonly Finder[] = [
  { is: 'code', sign: /```|~~~/, shape: /(```+|~~~+)[\s\S]*?(?:\1|$)/g },
  { is: 'code', sign: /`/, shape: /(?<!`)(`{1,2})(?!`)(?:(?!\1).|\n(?!\s*\n))+?\1(?!`)/g },
  {
    is: 'code',
    sign: /\w\(/,
    shape: /(?<![\w$.])[A-Za-z_$][\w$.]*\([^()\n]{0,200}\)/g,
    fits: ([whole]) => CALLED.test(whole),
  },
  { is: 'web-address', sign: /:\/\//, shape: /\bhttps?:\/\/[^\s<>"'`]+/gi, toName: plainAddress },
  { is: 'other-address', sign: /:\/\//, shape: /\b(?!https?:)[a-z][a-z\d+.-]{1,20}:\/\/[^\s<>"'`]+/gi },
  {
    is: 'other-address',
    sign: /@/,
    shape: /(?<![\w.-])[\w.-]+@[\w.-]+:[\w.~/-]+/g,
    fits: ([whole]) => whole.includes('/'),
  },
  { is: 'email', sign: /@/, shape: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu },
  { is: 'package', sign: /@/, shape: /(?<![\w@./-])@[a-z\d][\w.-]*\/[a-z\d][\w.-]*/gi, toName: (all) => all.slice(1) },
  {
    is: 'handle',
    sign: /@/,
    shape: /(?<![\w@./-])@[a-z\d](?:[\w.-]{0,60}\w)?/gi,
    fits: ([whole]) => !/^@(?:here|channel|all|everyone|team|media|import|param|returns?|override)$/i.test(whole),
    toName: (all) => all.slice(1),
  },
  {
    is: 'ip',
    sign: /\d\.\d/,
    shape: /(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\/\d{1,2})?(?![\w.]*\d)/g,
  },
  {
    is: 'ip',
    sign: /:[\da-f:]/i,
    shape: /(?<![\w:.])[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?![\w:])/gi,
    fits: ([whole]) => isGroups(whole),
  },
  { is: 'id', sign: /-/, shape: /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi },
  {
    is: 'reference',
    sign: /[#!]\d/,
    shape: /(?<![\w/.-])(?:[\w.-]+\/)*[\w.-]{2,}[#!]\d{1,9}\b/g,
  },
  { is: 'reference', sign: /[#!]\d/, shape: /(?<![\w&/#!])[#!]\d{2,9}\b/g },
  {
    is: 'reference',
    sign: /\d/,
    shape: /(?<=\b(?:PR|MR|[Pp]ull request|[Mm]erge request|[Ii]ssue|ticket)\s)[#!]?\d{1,9}\b/g,
    toName: (all) => (/^\d/.test(all) ? `#${all}` : all),
  },
  {
    is: 'ticket',
    sign: /-\d/,
    shape: /(?<![A-Za-z\d])[A-Z][A-Z\d_]{1,19}-\d{1,9}(?![A-Za-z\d])/g,
    fits: ([whole]) => !isStandard(whole.slice(0, whole.indexOf('-'))),
  },
  {
    is: 'commit',
    sign: /\d/,
    shape: /\b[\da-f]{7,40}\b/g,
    fits: ([whole]) => (/\d/.test(whole) && /[a-f]/.test(whole)) || whole.length === 40,
  },
  { is: 'path', sign: /\//, shape: /(?<![\w/.:~-])(?:~|\.{1,2})?(?:\/[\w.@+{}$-]+){2,}\/?/g },
  {
    is: 'path',
    sign: /[/\\]/,
    shape: new RegExp(
      String.raw`(?<![\w/.:@+-])[\w.@+-]+(?:\/[\w.@+-]+)*\/[\w@+-]*(?:\.[\w-]+)*\.${FILE_ENDING}(?![\w/])`,
      'gi',
    ),
  },
  { is: 'path', sign: /\\/, shape: /\b[A-Za-z]:\\[^\s"'`<>|]+/g },
  {
    is: 'path',
    sign: /\.\w/,
    shape: new RegExp(String.raw`(?<![\w/.@-])[\w-]+(?:\.[\w-]+)*\.${FILE_ENDING}(?![\w/.]\w)`, 'gi'),
    fits: ([whole]) => !LIBRARIES.test(whole) && /^[\w-]{2,}\./.test(whole),
  },
  {
    is: 'host',
    sign: /\.[a-z]/i,
    shape:
      /(?<![\p{L}\p{N}@/._-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[a-z][a-z\d-]*[a-z](?::\d{2,5})?(?:\/[^\s<>"'`]*)?/giu,
    fits: ([whole]) => isAddressed(whole),
    toName: plainAddress,
  },
];

function isGroups(written: string): boolean {
  if (!GROUPS.test(written) || !/[\da-f]/i.test(written)) return false;
  const groups = written.split(':');
  const isHardware = groups.length === 6 && groups.every((group) => group.length === 2);
  return groups.length === 8 || isHardware || (written.includes('::') && /\d/.test(written));
}
