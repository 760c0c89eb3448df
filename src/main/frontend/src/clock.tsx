import { useEffect, useState } from 'preact/hooks';
import type { CalendarEvent } from './protocol';
import { calendar, faults, moveClock, now, setFaults } from './state';
import { t } from './texts';
import { addDays, clockTime, dayAndTime, instantOf, isoDay, isoMinute, nextWeekday, wholeDay } from './time';

const HOUR = 3600_000;

/** The simulator's own panel, which Teams has not: the clock, and faults made on purpose. */
export function ClockPanel() {
  const [target, setTarget] = useState(isoMinute(now.peek()));
  const next = useNextMeeting();
  const today = isoDay(now.value);
  const tomorrowSameTime = instantOf(addDays(today, 1) + isoMinute(now.value).slice(10));
  const weekSameTime = instantOf(addDays(today, 7) + isoMinute(now.value).slice(10));
  const move = (to: number) => void moveClock(to).then(() => setTarget(isoMinute(to))).catch(() => {});
  return (
    <div class="popover clock-panel">
      <h2>{t('clock')}</h2>
      <p class="big-time">{clockTime(now.value)}<span>{wholeDay(now.value)}</span></p>
      <div class="buttons">
        <button onClick={() => move(now.value + HOUR)}>{t('plusHour')}</button>
        <button onClick={() => move(tomorrowSameTime)}>{t('plusDay')}</button>
        <button onClick={() => move(weekSameTime)}>{t('plusWeek')}</button>
        <button class="wide" onClick={() => move(instantOf(nextWeekday(today, 1) + 'T08:00'))}>{t('nextMonday')}</button>
        {next && instantOf(next.start) > now.value && (
          <button class="wide" onClick={() => move(instantOf(next.start))}>{t('nextMeeting')} <small>{dayAndTime(instantOf(next.start))}</small></button>
        )}
        {next && (
          <button class="wide" onClick={() => move(instantOf(next.end))}>{t('meetingEnds')} <small>{dayAndTime(instantOf(next.end))}</small></button>
        )}
      </div>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          move(instantOf(target));
        }}
      >
        <label>{t('moveTo')}<input type="datetime-local" value={target} min={isoMinute(now.value)} onInput={(e) => setTarget(e.currentTarget.value)} required /></label>
        <button class="primary">{t('move')}</button>
      </form>
      <p class="note">{t('clockHelp')}</p>
      <h2>{t('faults')}</h2>
      <label class="check"><input type="checkbox" checked={faults.value.connectorThrottled} onChange={(e) => void setFaults({ ...faults.value, connectorThrottled: e.currentTarget.checked })} />{t('throttled')}</label>
      <label class="check"><input type="checkbox" checked={faults.value.graphDown} onChange={(e) => void setFaults({ ...faults.value, graphDown: e.currentTarget.checked })} />{t('graphDown')}</label>
      <label class="check"><input type="checkbox" checked={faults.value.targetedRefused} onChange={(e) => void setFaults({ ...faults.value, targetedRefused: e.currentTarget.checked })} />{t('targetedRefused')}</label>
    </div>
  );
}

/** The leadership group's next meeting, or the one that goes on. */
function useNextMeeting() {
  const [next, setNext] = useState<CalendarEvent | null>(null);
  const today = isoDay(now.value);
  const minute = Math.floor(now.value / 60000);
  useEffect(() => {
    void calendar(today, addDays(today, 60)).then((events) =>
      setNext(events.find((e) => e.subject.startsWith('LG') && !e.cancelled && !e.allDay && instantOf(e.end) > now.peek()) ?? null),
    );
  }, [today, minute]);
  return next;
}
