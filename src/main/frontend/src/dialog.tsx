import { type Action, OpenUrlAction } from 'adaptivecards';
import { signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { openLink, sent } from './card';
import { drafts } from './compose';
import { BotMark, Icon } from './icons';
import { directory } from './people-picker';
import type { Answer, Message } from './protocol';
import { renderCard } from './render-card';
import { invoke, me, personOf, theme, toast, world } from './state';
import { t } from './texts';

/** Where a dialog came from: how its form is sent, and what is sent beside it. */
interface Origin {
  submit: 'task/submit' | 'composeExtension/submitAction';
  conversation: string;
  message: Message | null;
  extra: Record<string, unknown>;
}

interface Open {
  title: string;
  width: string;
  card: any;
  origin: Origin;
}

const open = signal<Open | null>(null);

/** Shows what a bot answers to task/fetch and task/submit: another form, a message, or nothing. */
export function showTask(task: any, origin: Origin) {
  if (task?.type === 'continue') {
    const card = task.value?.card?.content ?? task.value?.card;
    open.value = { title: task.value?.title ?? 'Punktlig', width: String(task.value?.width ?? 'medium'), card, origin };
    return;
  }
  open.value = null;
  if (task?.type === 'message' && task.value) {
    toast.value = String(task.value);
  }
}

export async function openMessageAction(message: Message, commandId: string) {
  const extra = { commandId, commandContext: 'message', messagePayload: payload(message) };
  const origin: Origin = { submit: 'composeExtension/submitAction', conversation: place(message), message, extra };
  const answer = await invoke(origin.conversation, null, 'composeExtension/fetchTask', { ...extra, context: { theme: theme.value } });
  settle(answer, origin);
}

function place(message: Message): string {
  return message.conversation === me.value!.chat ? message.conversation : message.conversation + ';messageid=' + message.thread;
}

/** The message as Teams hands it to a message action. */
function payload(message: Message) {
  const sender = personOf(message.sender);
  return {
    id: message.id,
    replyToId: message.thread === message.id ? null : message.thread,
    createdDateTime: message.at,
    linkToMessage: 'https://teams.microsoft.com/l/message/' + encodeURIComponent(message.conversation) + '/' + message.id,
    from: sender
      ? { user: { userIdentityType: 'aadUser', id: sender.id, displayName: sender.name }, application: null }
      : { application: { applicationIdentityType: 'bot', id: world.value!.botId.slice(3), displayName: 'Punktlig' }, user: null },
    body: { contentType: 'html', content: html(message) },
    attachments: [],
    mentions: [],
  };
}

function html(message: Message): string {
  const sent = message.activity.attachments?.find((a) => a.contentType === 'text/html');
  if (sent) {
    return sent.content;
  }
  const div = document.createElement('div');
  div.textContent = message.activity.text ?? message.activity.summary ?? '';
  return div.innerHTML;
}

function settle(answer: Answer, origin: Origin): boolean {
  if (answer.status < 200 || answer.status > 299) {
    toast.value = t('failed');
    return false;
  }
  const inserted = answer.body?.composeExtension?.attachments?.[0];
  if (inserted) {
    drafts.value = { ...drafts.value, [origin.conversation]: inserted.content };
  }
  showTask(answer.body?.task, origin);
  return true;
}

const WIDTHS: Record<string, string> = { small: '20rem', medium: '37.5rem', large: '60rem' };

export function DialogBox() {
  const box = useRef<HTMLDialogElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const shown = open.value;

  useEffect(() => {
    shown ? !box.current?.open && box.current?.showModal() : box.current?.close();
    setProblem('');
  }, [shown]);

  useEffect(() => {
    if (shown) {
      directory.people = world.value!.people;
      directory.none = t('noPeople');
      const { element } = renderCard(shown.card, theme.value, (action) => void act(action, shown.origin));
      form.current?.replaceChildren(element);
      element.querySelector<HTMLElement>('input, textarea, select')?.focus();
    }
  }, [shown, theme.value]);

  const act = async (action: Action, origin: Origin) => {
    if (action instanceof OpenUrlAction) {
      return openLink(action.url);
    }
    const json = sent(action);
    if (json?.type !== 'Action.Submit') {
      return setProblem(t('notInDialogs'));
    }
    setBusy(true);
    const value = { ...origin.extra, data: json.data, context: { theme: theme.value } };
    try {
      const answer = await invoke(origin.conversation, origin.message?.id ?? null, origin.submit, value);
      setProblem(settle(answer, origin) ? '' : t('failed'));
    } catch {
      setProblem(t('failed'));
    }
    setBusy(false);
  };

  return (
    <dialog ref={box} class="dialog" aria-labelledby="dialog-title" style={{ width: WIDTHS[shown?.width ?? ''] ?? shown?.width + 'px' }} onClose={() => (open.value = null)}>
      <header>
        <BotMark size={28} />
        <h2 id="dialog-title">{shown?.title ?? 'Punktlig'}</h2>
        <button class="quiet" aria-label={t('close')} onClick={() => (open.value = null)}><Icon name="close" /></button>
      </header>
      <div class={'card' + (busy ? ' busy' : '')} aria-busy={busy} ref={form} />
      {problem && <div class="problem" role="alert">{problem}</div>}
    </dialog>
  );
}
