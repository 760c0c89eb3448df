import { useEffect, useState } from 'preact/hooks';
import { Icon } from './icons';
import type { CalendarEvent } from './protocol';
import { calendar, calendarVersion, changeMeeting, now } from './state';
import { t } from './texts';
import { addDays, isoDay, wholeDay } from './time';

const DAYS = 35;

/** The mailbox's calendar as a list of days, where a meeting can be moved, renamed, cancelled or taken away. */
export function CalendarView() {
  const today = isoDay(now.value);
  const [from, setFrom] = useState(addDays(today, -2));
  const [events, setEvents] = useState<CalendarEvent[]>([]);
  const version = calendarVersion.value;
  useEffect(() => setFrom(addDays(today, -2)), [today]);
  useEffect(() => void calendar(from, addDays(from, DAYS)).then(setEvents), [from, version]);
  const days = [...new Set(events.map((e) => e.start.slice(0, 10)))];
  return (
    <>
      <header class="pane-head">
        <span class="head-icon"><Icon name="calendar" size={24} /></span>
        <h1>{t('mailbox')}</h1>
        <div class="head-tools">
          <button onClick={() => setFrom(addDays(from, -DAYS))}>{t('earlier')}</button>
          <button onClick={() => setFrom(addDays(today, -2))}>{t('today')}</button>
          <button onClick={() => setFrom(addDays(from, DAYS))}>{t('later')}</button>
        </div>
      </header>
      <div class="scroll calendar" tabIndex={0} role="region" aria-label={t('calendar')}>
        {days.map((day) => (
          <section key={day} class={'day' + (day < today ? ' past' : '')}>
            <h2>{wholeDay(day + 'T12:00Z')}{day === today && <span class="tag">{t('today')}</span>}</h2>
            {events.filter((e) => e.start.startsWith(day)).map((event) => <Event key={event.id} event={event} />)}
          </section>
        ))}
      </div>
    </>
  );
}

function Event({ event }: { event: CalendarEvent }) {
  const [editing, setEditing] = useState(false);
  const time = event.allDay ? t('allDay') : event.start.slice(11, 16) + '–' + event.end.slice(11, 16);
  return (
    <article class={'event' + (event.cancelled ? ' cancelled' : '') + (/^(Avbruten: )?LG/.test(event.subject) ? ' ours' : '')}>
      <div class="event-line">
        <span class="event-time">{time}</span>
        <span class="event-text"><b>{event.subject}</b><small>{event.place}</small></span>
        {event.cancelled && <span class="tag">{t('cancelled')}</span>}
        <button class="quiet" aria-expanded={editing} aria-label={t('change') + ': ' + event.subject + ' ' + event.start.slice(0, 10)} onClick={() => setEditing(!editing)}><Icon name="edit" size={16} /></button>
      </div>
      {editing && <EventForm event={event} done={() => setEditing(false)} />}
    </article>
  );
}

function EventForm({ event, done }: { event: CalendarEvent; done: () => void }) {
  const [subject, setSubject] = useState(event.subject.replace(/^Avbruten: /, ''));
  const [place, setPlace] = useState(event.place);
  const [start, setStart] = useState(event.start.slice(0, 16));
  const [end, setEnd] = useState(event.end.slice(0, 16));
  const change = (what: { cancelled?: boolean; removed?: boolean }) =>
    void changeMeeting(event.id, { start, end, subject, place, cancelled: false, removed: false, ...what }).then(done);
  return (
    <form
      class="event-form"
      onSubmit={(e) => {
        e.preventDefault();
        change({});
      }}
    >
      <label>{t('subject')}<input value={subject} onInput={(e) => setSubject(e.currentTarget.value)} required /></label>
      <label>{t('place')}<input value={place} onInput={(e) => setPlace(e.currentTarget.value)} /></label>
      <label>{t('start')}<input type="datetime-local" value={start} onInput={(e) => setStart(e.currentTarget.value)} required /></label>
      <label>{t('end')}<input type="datetime-local" value={end} min={start} onInput={(e) => setEnd(e.currentTarget.value)} required /></label>
      <div class="buttons">
        <button class="primary">{t('save')}</button>
        <button type="button" onClick={() => change({ cancelled: true })}>{t('cancelMeeting')}</button>
        <button type="button" onClick={() => change({ removed: true })}>{t('removeMeeting')}</button>
      </div>
    </form>
  );
}
