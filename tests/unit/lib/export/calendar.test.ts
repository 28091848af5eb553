import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { type CalendarEntry, toCalendar } from '@/lib/export/calendar';

const ENTRY: CalendarEntry = {
  id: '7a1c0000-0000-4000-8000-000000000001',
  title: 'Conversation about next steps',
  day: '2026-12-04',
  at: '10:30',
  minutes: 30,
  sequence: 3,
  changedAt: '2026-11-29T13:34:05.123Z',
};
const zone = process.env.TZ;

function moveTo(there: string | undefined): void {
  if (there === undefined) delete process.env.TZ;
  else process.env.TZ = there;
}
afterEach(() => moveTo(zone));

/** As a calendar reads it: by a parser that is not ours. */
function readBack(file: string) {
  const [event] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  if (!event) throw new Error('no event');
  return { event, read: new ICAL.Event(event), alarms: event.getAllSubcomponents('valarm') };
}

describe('a calendar file', () => {
  it('holds the entry and nothing else: nobody invited, no words beside the title, an alarm a day before', () => {
    const { event, read, alarms } = readBack(toCalendar(ENTRY));
    expect(read.uid).toBe(ENTRY.id);
    expect(read.summary).toBe('Conversation about next steps');
    expect(read.sequence).toBe(3);
    expect(event.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-29T13:34:05Z');
    expect(alarms.map((alarm) => alarm.getFirstPropertyValue('trigger')?.toString())).toEqual(['-P1D']);
    for (const absent of ['attendee', 'organizer', 'description', 'location', 'url']) {
      expect(event.getAllProperties(absent), absent).toEqual([]);
    }
  });

  for (const [there, day, at, moment] of [
    ['Europe/Berlin', '2026-12-04', '10:30', '2026-12-04T09:30:00Z'],
    ['Europe/Berlin', '2026-07-03', '10:30', '2026-07-03T08:30:00Z'],
    ['Europe/Berlin', '2026-03-28', '23:30', '2026-03-28T22:30:00Z'],
    ['Europe/Berlin', '2026-03-29', '10:30', '2026-03-29T08:30:00Z'],
    ['Europe/Berlin', '2026-10-25', '10:30', '2026-10-25T09:30:00Z'],
    ['America/New_York', '2026-03-08', '10:30', '2026-03-08T14:30:00Z'],
    ['Asia/Kathmandu', '2026-12-04', '00:15', '2026-12-03T18:30:00Z'],
    ['Pacific/Auckland', '2026-12-04', '10:30', '2026-12-03T21:30:00Z'],
    ['UTC', '2026-12-04', '10:30', '2026-12-04T10:30:00Z'],
  ] as const) {
    it(`says that ${at} on ${day} in ${there} is ${at} there`, () => {
      moveTo(there);
      const { read } = readBack(toCalendar({ ...ENTRY, day, at }));
      expect(read.startDate.toString()).toBe(moment);
      const there24 = new Intl.DateTimeFormat('en-GB', { timeZone: there, timeStyle: 'short' });
      expect(there24.format(read.startDate.toJSDate())).toBe(at);
      expect(read.duration.toSeconds()).toBe(1800);
    });
  }

  it('takes the whole day where no time is said, in any zone, also over the end of a year', () => {
    for (const there of ['Pacific/Auckland', 'America/Los_Angeles']) {
      moveTo(there);
      const { read, alarms } = readBack(toCalendar({ ...ENTRY, day: '2026-12-31', at: null }));
      expect([read.startDate.isDate, read.startDate.toString(), read.endDate.toString()]).toEqual([
        true,
        '2026-12-31',
        '2027-01-01',
      ]);
      expect(alarms[0]?.getFirstPropertyValue('trigger')?.toString()).toBe('-PT15H');
    }
  });

  it('keeps any title, in lines of 75 octets at most that end with both signs', () => {
    const titles = fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => text.replace(/\p{Cc}/gu, ''));
    fc.assert(
      fc.property(titles, fc.constantFrom('', '\n', '\r\n', ';', ',', '\\n', '"', 'é'), (text, mark) => {
        const title = `a${text}${mark}b`;
        const file = toCalendar({ ...ENTRY, title });
        expect(readBack(file).read.summary).toBe(title.replace(/\r\n/g, '\n'));
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const octets = new TextEncoder();
        for (const line of file.split('\r\n')) expect(octets.encode(line).length).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('lets no title end its line and begin another', () => {
    const title = 'Next steps\r\nATTENDEE:mailto:eve@example.test\nEND:VEVENT\u0000\u0007';
    const { event, read } = readBack(toCalendar({ ...ENTRY, title }));
    expect(event.getAllProperties('attendee')).toEqual([]);
    expect(read.summary).toBe('Next steps\nATTENDEE:mailto:eve@example.test\nEND:VEVENT');
  });
});
