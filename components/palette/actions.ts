import { sectionAt, sections } from '@/components/app/sections';
import { sayBackedUp } from '@/components/backup-offer/say-backed-up';
import { dataHref, importHref as importWinsHref, restorePart } from '@/components/settings/data/data-address';
import { importHref, rulesHref } from '@/components/settings/ladders/ladders-address';
import type { OfferedUndo } from '@/components/ui/offered-undo';
import { backUpNow } from '@/lib/backup/back-up-now';
import { actionWords, sectionAliases } from '@/lib/i18n/en/palette';
import { fillIn, language } from '@/lib/i18n/say';
import { type ActionNews, changeTheme, switchLadder, switchSingleKeys } from './commands';

/** What the palette can do: go to an address, and to a part of what is there, or something at once. */
export type Action = { id: string; kind: 'section' | 'action'; name: string; also: string } & (
  | { href: string; part?: string }
  | { run: () => Promise<ActionNews | null> }
);

/** What it depends on. */
export interface Standing {
  /** The one that the log is read by; null while no ladder can be read. */
  ladder: { id: string } | null;
  ladders: readonly { id: string; name: string }[];
  hasSingleKeys: boolean;
  /** The made-up log is shown: nothing of the user's own installation is offered. */
  isDemo: boolean;
  undo: OfferedUndo | undefined;
  showKeys: () => void;
}

/** What is done at once to the user's own installation. */
const OWN_ACTS = ['back-up', 'light', 'dark', 'system'];

/** Everything that the palette reaches besides wins, in the order in which it is shown: here and nowhere else. */
export function listActions({ isDemo, ...standing }: Standing): Action[] {
  const actions = listAll(standing);
  return isDemo ? actions.filter((action) => !isOwn(action)) : actions;
}

function isOwn(action: Action): boolean {
  return 'href' in action ? sectionAt(action.href.slice(1))?.isOwn === true : OWN_ACTS.includes(action.id);
}

function listAll({ ladder, ladders, hasSingleKeys, undo, showKeys }: Omit<Standing, 'isDemo'>): Action[] {
  const others = ladders.filter(({ id }) => id !== ladder?.id);
  return [
    ...(undo ? [doing('undo', sayUndo(undo), () => now(undo.press))] : []),
    going('add-win', '#/wins/new'),
    going('check-in', '#/check-in'),
    doing('back-up', named('back-up'), async () => ({ said: sayBackedUp(await backUpNow(new Date())) })),
    going('packet', '#/packet'),
    going('packet-manager', '#/packet?audience=manager'),
    going('packet-committee', '#/packet?audience=committee'),
    going('export-report', '#/report', 'report-ways'),
    going('quiz', '#/quiz?again'),
    ...others.map(({ id, name }) => doing(`ladder ${id}`, named('ladder', { name }), () => switchLadder(id, name))),
    going('unmapped', '#/wins?behaviour=none'),
    going('update', '#/talk/update'),
    going('snapshots', '#/quiz/snapshots'),
    going('trash', '#/wins/trash'),
    going('import-wins', importWinsHref),
    going('restore', dataHref, restorePart),
    going('import-ladder', importHref),
    ...(ladder ? [going('rules', rulesHref(ladder.id))] : []),
    going('moving-on', '#/plan/moving-on'),
    ...sections.map(toSection),
    going('appearance', '#/settings', 'settings-appearance'),
    going('reminders', '#/settings', 'settings-reminders'),
    going('keys-and-menus', '#/settings', 'settings-keys'),
    going('stored', '#/settings', 'settings-stored'),
    going('sent', '#/settings', 'settings-sent'),
    going('delete', '#/settings', 'settings-delete'),
    doing('light', named('light'), () => changeTheme('light')),
    doing('dark', named('dark'), () => changeTheme('dark')),
    doing('system', named('system'), () => changeTheme('system')),
    doing('keys', named('keys'), () => now(showKeys)),
    hasSingleKeys
      ? doing('single-keys-off', named('single-keys-off'), () => switchSingleKeys(false))
      : doing('single-keys-on', named('single-keys-on'), () => switchSingleKeys(true)),
  ];
}

type Named = Pick<Action, 'name' | 'also'>;

function named(id: keyof typeof actionWords, values: Record<string, string> = {}): Named {
  const { name, also } = actionWords[id];
  return { name: fillIn(language(), name, values), also };
}

function going(id: keyof typeof actionWords, href: string, part?: string): Action {
  return { id, kind: 'action', ...named(id), href, part };
}

function doing(id: string, words: Named, run: () => Promise<ActionNews | null>): Action {
  return { id, kind: 'action', ...words, run };
}

function toSection({ path, title }: (typeof sections)[number]): Action {
  return {
    id: path,
    kind: 'section',
    name: title(),
    also: isAliased(path) ? sectionAliases[path] : '',
    href: `#${path}`,
  };
}

function isAliased(path: string): path is keyof typeof sectionAliases {
  return path in sectionAliases;
}

function sayUndo({ label, of }: OfferedUndo): Named {
  return of === '' ? named('undoPlain', { label }) : named('undo', { label, of });
}

async function now(act: () => void): Promise<null> {
  act();
  return null;
}
