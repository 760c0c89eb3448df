import { useEffect, useRef, useState } from 'preact/hooks';
import { Avatar } from './avatar';
import { CardView } from './card';
import { openMessageAction } from './dialog';
import { Icon } from './icons';
import { forMessage } from './markdown';
import { ADAPTIVE, DOWNLOAD } from './protocol';
import type { Message } from './protocol';
import { extensionCommands, markSeen, meId, personOf, say, typing, now } from './state';
import { t } from './texts';
import { clockTime, dayAndTime, isoDay } from './time';

export function MessageItem({ message, bubble, follows }: { message: Message; bubble: boolean; follows: boolean }) {
  const mine = message.sender === meId.value;
  const name = personOf(message.sender)?.name ?? 'Punktlig';
  const time = isoDay(Date.parse(message.at)) === isoDay(now.value) ? clockTime(message.at) : dayAndTime(message.at);
  return (
    <div class={'message' + (bubble ? ' bubble' : '') + (mine ? ' mine' : '') + (follows ? ' follows' : '')} data-id={message.id}>
      {!(bubble && mine) && <Avatar who={message.sender} size={32} />}
      <div class="message-box">
        <div class="byline">
          <b class={bubble && mine ? 'hidden-text' : ''}>{name}</b>
          <time dateTime={message.at}>{time}</time>
          {message.edited && !message.deleted && <span>{t('edited')}</span>}
        </div>
        {message.onlyForYou && <div class="only-you"><Icon name="eye" size={14} /> {t('onlyYou')}</div>}
        <div class={'content' + (hasCard(message) ? ' with-card' : '')}>
          {message.deleted ? <em class="deleted">{t('deleted')}</em> : <Content message={message} />}
        </div>
        {message.problem && <div class="problem" role="alert">{t('undelivered')}</div>}
      </div>
      {!message.deleted && <MessageActions message={message} />}
    </div>
  );
}

function hasCard(message: Message) {
  return (message.activity.attachments ?? []).some((a) => a.contentType === ADAPTIVE);
}

function Content({ message }: { message: Message }) {
  const attachments = message.activity.attachments ?? [];
  const suggested = message.activity.suggestedActions?.actions ?? [];
  const cards = attachments.filter((a) => a.contentType === ADAPTIVE);
  return (
    <>
      <Text message={message} />
      {cards.map((a, i) => (
        <CardView key={i} card={i === 0 && message.ownCard ? message.ownCard : a.content} message={message} />
      ))}
      {attachments.filter((a) => a.contentType === DOWNLOAD).map((a) => (
        <a key={a.contentUrl} class="file-chip" href={new URL(a.content.downloadUrl).pathname} download={a.name}><Icon name="file" />{a.name}</a>
      ))}
      {suggested.length > 0 && (
        <div class="buttons">
          {suggested.map((s) => <button key={s.title} onClick={() => void say(message.conversation, { parts: [{ text: s.value }] })}>{s.title}</button>)}
        </div>
      )}
    </>
  );
}

/** What a person wrote is shown as written; what a bot says is drawn as Teams draws it. Mentions stand out in both. */
function Text({ message }: { message: Message }) {
  const text = message.activity.text ?? '';
  if (!text) {
    return null;
  }
  const mentions = new Map((message.activity.entities ?? []).filter((e) => e.type === 'mention').map((e) => [e.text ?? '', e.mentioned?.name ?? '']));
  const pieces = text.split(/(<at>[^<]{1,200}<\/at>)/).filter(Boolean);
  const plain = message.sender !== 'bot' || message.activity.textFormat === 'plain';
  if (plain || mentions.size > 0) {
    return (
      <p class="text">
        {pieces.map((piece, i) => (mentions.has(piece) ? <span key={i} class="mention">{mentions.get(piece)}</span> : plain ? piece : <Marked key={i} text={piece} format={message.activity.textFormat} />))}
      </p>
    );
  }
  return <Marked text={text} format={message.activity.textFormat} />;
}

function Marked({ text, format }: { text: string; format: string | undefined }) {
  return <span class="text marked" dangerouslySetInnerHTML={{ __html: forMessage(text, format) }} />;
}

/** The app's actions on a message, from its manifest. */
function MessageActions({ message }: { message: Message }) {
  const [open, setOpen] = useState(false);
  const actions = extensionCommands.value.filter((c) => c.type === 'action' && c.context.includes('message'));
  if (actions.length === 0) {
    return null;
  }
  return (
    <div class="message-actions" onKeyDown={(e) => e.key === 'Escape' && setOpen(false)} onFocusOut={(e) => !e.currentTarget.contains(e.relatedTarget as Node) && setOpen(false)}>
      <button class="quiet" aria-label={t('actions')} aria-expanded={open} onClick={() => setOpen(!open)}><Icon name="more" /></button>
      {open && (
        <ul class="popover">
          {actions.map((action) => (
            <li key={action.id}>
              <button
                onClick={() => {
                  setOpen(false);
                  void openMessageAction(message, action.id);
                }}
              >
                <Avatar who="bot" size={20} /> {action.title}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

export function Typing({ conversation }: { conversation: string }) {
  const until = typing.value[conversation] ?? 0;
  const [, redraw] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => redraw((n) => n + 1), Math.max(0, until - Date.now()));
    return () => clearTimeout(timer);
  }, [until]);
  return until > Date.now() ? <p class="typing" role="status">{t('typing')}</p> : null;
}

/** Keeps the newest message in sight, and marks what is in sight as read. */
export function useBottom(conversation: string, count: number) {
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = scroll.current!;
    const down = () => {
      // On a phone the conversation may be behind the list.
      if (box.offsetParent) {
        box.scrollTop = box.scrollHeight;
        markSeen(conversation);
      }
    };
    down();
    // A card gets its height a moment later than its message.
    const watch = new ResizeObserver(down);
    watch.observe(box);
    if (box.lastElementChild) {
      watch.observe(box.lastElementChild);
    }
    return () => watch.disconnect();
  }, [conversation, count]);
  return scroll;
}
