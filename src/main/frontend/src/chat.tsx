import { Compose } from './compose';
import { BotMark, Icon } from './icons';
import { MessageItem, Typing, useBottom } from './message';
import { botCommands, go, me, messagesIn, say } from './state';
import { t } from './texts';

/** The personal chat with the bot. */
export function ChatView() {
  const conversation = me.value!.chat;
  const shown = messagesIn(conversation);
  const scroll = useBottom(conversation, shown.length);
  return (
    <>
      <header class="pane-head">
        <button class="quiet only-phone" aria-label={t('back')} onClick={() => go('chat')}><Icon name="back" /></button>
        <BotMark size={32} />
        <h1>Punktlig</h1>
        <span class="tag">{t('bot')}</span>
      </header>
      <div class="scroll chat" ref={scroll} tabIndex={0} role="log" aria-label={t('chat')}>
        {shown.length === 0 && <Welcome conversation={conversation} />}
        {shown.map((message, i) => (
          <MessageItem key={message.id} message={message} bubble follows={shown[i - 1]?.sender === message.sender} />
        ))}
        <Typing conversation={conversation} />
      </div>
      <Compose key={conversation} conversation={conversation} label={t('writeToBot')} personal />
    </>
  );
}

function Welcome({ conversation }: { conversation: string }) {
  const known = botCommands.value.filter((c) => !c.slash).slice(0, 4).map((c) => c.title);
  const examples = known.length ? known : ['hjälp', 'dagordning', 'kommande'];
  return (
    <div class="welcome">
      <BotMark size={72} />
      <p>{t('noChat')}</p>
      <div class="buttons">
        {[...new Set(examples)].map((text) => (
          <button key={text} onClick={() => void say(conversation, { parts: [{ text }] })}>{text}</button>
        ))}
      </div>
    </div>
  );
}
