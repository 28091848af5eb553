import type { Entry, Packet } from '@/lib/domain/packet/packet';
import { entriesOf } from '@/lib/domain/packet/packet-entries';
import { toCsv } from '@/lib/export/csv';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { sayMetric } from './entry-facts';
import { toHarmlessPacket } from './harmless-packet';

/** Every win that the packet tells as a table for spreadsheets, a win a row; days as 2026-11-29, so that they sort. */
export function packetToCsv(given: Packet, speaker: Speaker): string {
  const packet = toHarmlessPacket(given);
  const statements = new Map(
    packet.categories.flatMap(({ behaviours }) =>
      behaviours.map(({ id, statement }): [string, string] => [id, statement]),
    ),
  );
  const columns = columnsOf(speaker, statements);
  const newestFirst = entriesOf(packet).sort((a, b) => b.occurredOn.localeCompare(a.occurredOn));
  const rows = newestFirst.map((entry) => columns.map(([, cell]) => cell(entry)));
  return toCsv([columns.map(([name]) => name), ...rows]);
}

type Column = [name: string, cell: (entry: Entry) => string];

function columnsOf({ words }: Speaker, statements: ReadonlyMap<string, string>): Column[] {
  const states = words.outcomeStates;
  return [
    [words.date, ({ occurredOn }) => occurredOn],
    [words.win, ({ title }) => title],
    [words.kind, ({ kind }) => words.kinds[kind]],
    [words.plainLine, ({ plainLine }) => plainLine],
    [words.context, ({ why }) => why],
    [words.did, ({ did }) => did],
    [words.decision, ({ decision }) => decision],
    [words.reasoning, ({ reasoning }) => reasoning],
    [words.outcome, ({ outcome }) => outcome],
    [words.outcomeState, ({ outcomeState }) => states[outcomeState]],
    [words.metric, ({ metric }) => sayMetric(metric)],
    [words.ownPart, ({ ownPart }) => ownPart],
    [words.learned, ({ learned }) => learned],
    [words.leftWithThem, ({ leftWithThem }) => leftWithThem],
    [words.topic, ({ topic }) => topic],
    [words.praise, ({ praise }) => praise],
    [words.role, ({ role }) => (role === null ? '' : words.roles[role])],
    [words.origin, ({ origin }) => words.origins[origin]],
    [words.scope, ({ scope }) => (scope === null ? '' : words.scopes[scope])],
    [words.people, ({ people }) => people.join('; ')],
    [words.behaviour, ({ behaviourIds }) => behaviourIds.flatMap((id) => statements.get(id) ?? []).join('; ')],
    [words.link, ({ links }) => links.map(({ name, address }) => address ?? name).join(' ')],
  ];
}
