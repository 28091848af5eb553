import { addDays, type Day, type Instant } from '@/lib/domain/day';

/** One entry of a calendar, with an alarm a day before; nobody is invited. */
export interface CalendarEntry {
  /** The same for the same entry, so that a later file moves it. */
  id: string;
  title: string;
  day: Day;
  /** Local time of this machine, HH:MM; null: the whole day. */
  at: string | null;
  minutes: number;
  /** Counts the changes of the entry. */
  sequence: number;
  changedAt: Instant;
}

const FOLD_AT = 75;

/** The entry as one iCalendar file (RFC 5545): a time is the moment that it is here, said in UTC. */
export function toCalendar({ id, title, day, at, minutes, sequence, changedAt }: CalendarEntry): string {
  const changed = utc(new Date(changedAt));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Winnow//Winnow//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escapeText(id)}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${sequence}`,
    ...(at === null ? wholeDay(day) : timed(new Date(`${day}T${at}`), minutes)),
    `SUMMARY:${escapeText(title)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    // A whole day begins at midnight: nine in the morning before is soon enough.
    `TRIGGER:${at === null ? '-PT15H' : '-P1D'}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function timed(start: Date, minutes: number): string[] {
  return [`DTSTART:${utc(start)}`, `DTEND:${utc(new Date(start.getTime() + minutes * 60_000))}`];
}

function wholeDay(day: Day): string[] {
  return [`DTSTART;VALUE=DATE:${plain(day)}`, `DTEND;VALUE=DATE:${plain(addDays(day, 1))}`];
}

function utc(moment: Date): string {
  return plain(moment.toISOString().replace(/\.\d+/, ''));
}

function plain(written: string): string {
  return written.replace(/[-:]/g, '');
}

function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** No line is longer than 75 octets, and no character is cut in two. */
function fold(line: string): string {
  const octets = new TextEncoder();
  let folded = '';
  let room = FOLD_AT;
  for (const character of line) {
    const size = octets.encode(character).length;
    if (size > room) {
      folded += '\r\n ';
      room = FOLD_AT - 1;
    }
    folded += character;
    room -= size;
  }
  return folded;
}
