import { type Action, ExecuteAction, OpenUrlAction, SubmitAction } from 'adaptivecards';
import { useEffect, useRef, useState } from 'preact/hooks';
import { showTask } from './dialog';
import { directory } from './people-picker';
import type { Answer, Message } from './protocol';
import { renderCard } from './render-card';
import { click, lang, me, theme, toast, world } from './state';
import { t } from './texts';

/** A card in a message, with buttons that reach the bot. */
export function CardView({ card, message }: { card: any; message: Message }) {
  const box = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const shown = useRef(card);
  shown.current = card;

  const act = async (action: Action) => {
    if (action instanceof OpenUrlAction) {
      openLink(action.url);
      return;
    }
    const json = sent(action);
    if (!json) {
      return;
    }
    setBusy(true);
    setProblem('');
    try {
      setProblem(outcome(await click(message.id, json), message));
    } catch {
      setProblem(t('failed'));
    }
    setBusy(false);
  };

  useEffect(() => {
    directory.people = world.value!.people;
    directory.none = t('noPeople');
    const { element } = renderCard(card, theme.value, (action) => void act(action));
    box.current?.replaceChildren(element);
  }, [card, theme.value, lang.value]);

  useEffect(() => {
    const sight = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        refresh(message.id, shown.current);
      }
    });
    sight.observe(box.current!);
    return () => sight.disconnect();
  }, [message.id, me.value?.id]);

  return (
    <>
      <div class={'card' + (busy ? ' busy' : '') + (card?.msteams?.width === 'Full' ? ' full' : '')} ref={box} aria-busy={busy} />
      {problem && <div class="problem" role="alert">{problem}</div>}
    </>
  );
}

const asked = new Map<string, number>();

/** When a card comes into sight, Teams asks for a fresh one, unless it did within the last minute. */
function refresh(id: string, card: any) {
  const key = me.value?.id + '/' + id;
  if (wantsRefresh(card) && Date.now() - (asked.get(key) ?? 0) > 60_000) {
    asked.set(key, Date.now());
    void click(id, { type: 'Action.Execute', ...card.refresh.action }, true).catch(() => {});
  }
}

/** Teams asks for a fresh card on behalf of the people the card names, or of everyone where it names nobody. */
function wantsRefresh(card: any): boolean {
  const ids = card?.refresh?.userIds;
  return Boolean(card?.refresh?.action) && (!Array.isArray(ids) || ids.includes(me.value!.teamsId));
}

export function sent(action: Action): any {
  if (action instanceof ExecuteAction) {
    return { type: 'Action.Execute', id: action.id, verb: action.verb, data: action.data ?? {} };
  }
  return action instanceof SubmitAction ? { type: 'Action.Submit', data: action.data ?? {} } : null;
}

export function openLink(url: string | undefined) {
  if (url && /^(https?|mailto):/i.test(url)) {
    window.open(url, '_blank', 'noopener');
  }
}

/** What went wrong, in words for under the card; dialogs and notices go where they belong. */
function outcome(answer: Answer, message: Message): string {
  if (answer.status < 200 || answer.status > 299) {
    return t('failed');
  }
  const body = answer.body;
  if (body?.task) {
    showTask(body.task, { submit: 'task/submit', conversation: message.conversation, message, extra: {} });
  } else if (body?.type === 'application/vnd.microsoft.activity.message') {
    toast.value = String(body.value);
  } else if (String(body?.type ?? '').startsWith('application/vnd.microsoft.error')) {
    return body.value?.message ?? t('failed');
  }
  return '';
}
