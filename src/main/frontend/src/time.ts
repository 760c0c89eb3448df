import { locale } from './state';

// The group lives in Sweden whatever zone the browser is in.
const ZONE = 'Europe/Stockholm';

function format(options: Intl.DateTimeFormatOptions, moment: number | string) {
  return new Intl.DateTimeFormat(locale.value, { timeZone: ZONE, ...options }).format(new Date(moment));
}

export const clockTime = (moment: number | string) => format({ hour: '2-digit', minute: '2-digit' }, moment);
export const dayAndTime = (moment: number | string) =>
  format({ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }, moment);
export const wholeDay = (moment: number | string) => format({ weekday: 'long', day: 'numeric', month: 'long' }, moment);
export const shortDay = (moment: number | string) => format({ day: 'numeric', month: 'short', year: 'numeric' }, moment);

/** The day in Sweden as yyyy-mm-dd. */
export function isoDay(moment: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date(moment));
}

/** The moment in Sweden as yyyy-mm-ddThh:mm, as an input wants it. */
export function isoMinute(moment: number): string {
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return isoDay(moment) + 'T' + time.format(new Date(moment));
}

/** The instant of a Swedish local time such as 2026-11-24T13:00. */
export function instantOf(local: string): number {
  const asUtc = Date.parse(local.slice(0, 16) + 'Z');
  const offsetAt = (moment: number) => Date.parse(isoMinute(moment) + 'Z') - Math.floor(moment / 60000) * 60000;
  const guess = asUtc - offsetAt(asUtc);
  return asUtc - offsetAt(guess);
}

export function addDays(isoDate: string, days: number): string {
  return new Date(Date.parse(isoDate + 'T12:00Z') + days * 86400000).toISOString().slice(0, 10);
}

/** The next day with this number (1 Monday … 7 Sunday) after a day, never the day itself. */
export function nextWeekday(isoDate: string, weekday: number): string {
  const current = new Date(isoDate + 'T12:00Z').getUTCDay() || 7;
  return addDays(isoDate, ((weekday - current + 6) % 7) + 1);
}
