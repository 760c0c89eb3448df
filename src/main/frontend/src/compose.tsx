import { signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Avatar } from './avatar';
import { Icon } from './icons';
import { type FileEntry, type Part } from './protocol';
import { SearchExtension } from './search-extension';
import { botCommands, extensionCommands, myTeams, say, teamOf, toast, upload, world } from './state';
import { t } from './texts';

/** Cards that a message extension put into a compose box, by conversation. */
export const drafts = signal<Record<string, any>>({});

interface Choice {
  key: string;
  insert: string;
  title: string;
  detail: string;
  mention: string | null;
}

interface Props {
  conversation: string;
  label: string;
  personal?: boolean;
  start?: boolean;
  done?: () => void;
}

export function Compose({ conversation, label, personal = false, start = true, done }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [mentioned, setMentioned] = useState<Record<string, string>>({});
  const [command, setCommand] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const [caret, setCaret] = useState(0);
  const [closed, setClosed] = useState(false);
  const [attached, setAttached] = useState<FileEntry[]>([]);
  const [searching, setSearching] = useState(false);
  const id = 'suggest-' + conversation.replace(/\W/g, '');
  const draft = drafts.value[conversation];

  useEffect(() => {
    // As in Teams: whoever opens a chat may write at once. On a phone that would bring up the keyboard.
    if (done || (personal && innerWidth > 700)) {
      field.current?.focus();
    }
  }, []);
  useEffect(() => {
    const box = field.current!;
    box.style.height = 'auto';
    box.style.height = Math.min(box.scrollHeight, 200) + 'px';
  }, [text]);

  const word = closed ? null : wordBefore(text, caret);
  const choices = word ? suggestions(word, personal, conversation) : [];

  const choose = (choice: Choice) => {
    const before = text.slice(0, caret - word!.length);
    const next = before + choice.insert + ' ';
    setText(next + text.slice(caret));
    if (choice.mention) {
      setMentioned({ ...mentioned, [choice.insert]: choice.mention });
    } else {
      setCommand(choice.insert);
    }
    setActive(0);
    setClosed(true);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(next.length, next.length);
      setCaret(next.length);
    });
  };

  const attach = async (file: File) => {
    const kept = await upload(file);
    if (kept) {
      setAttached([...attached, kept]);
    }
  };

  const send = async (words = text, chosen = command) => {
    const parts = split(words.trim(), mentioned);
    if (parts.length === 0 && attached.length === 0 && !draft) {
      return;
    }
    try {
      const targeted = chosen !== null && words.trim().startsWith(chosen);
      const sent = say(conversation, { parts, targeted, files: attached.map((f) => f.id), cards: draft ? [draft] : [] });
      setText('');
      setMentioned({});
      setCommand(null);
      setAttached([]);
      drafts.value = { ...drafts.value, [conversation]: undefined };
      // Here, not when it has been answered: by then the person may be somewhere else.
      field.current?.focus();
      await sent;
      done?.();
    } catch {
      toast.value = t('failed');
    }
  };

  const key = (event: KeyboardEvent) => {
    if (choices.length > 0) {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step) {
        setActive((active + step + choices.length) % choices.length);
        return event.preventDefault();
      }
      if (event.key === 'Enter' || event.key === 'Tab') {
        event.preventDefault();
        const choice = choices[Math.min(active, choices.length - 1)]!;
        const whole = event.key === 'Enter' && !choice.mention && text === choice.title;
        return whole ? void send(choice.insert, choice.insert) : choose(choice);
      }
      if (event.key === 'Escape') {
        return setClosed(true);
      }
    }
    if (event.key === 'Escape' && done) {
      done();
    } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      void send();
    }
  };

  const typed = (box: HTMLTextAreaElement) => {
    setText(box.value);
    setCaret(box.selectionStart);
    setClosed(false);
    setActive(0);
  };

  const insert = (what: string) => {
    const next = text + (text && !text.endsWith(' ') ? ' ' : '') + what;
    setText(next);
    setCaret(next.length);
    setClosed(false);
    field.current?.focus();
  };

  const mentionsBot = Object.entries(mentioned).some(([name, who]) => who === 'bot' && text.includes(name));
  const query = extensionCommands.value.some((c) => c.type === 'query');
  return (
    <div class="compose">
      {choices.length > 0 && (
        <ul id={id} class="popover suggestions" role="listbox" aria-label={word!.startsWith('/') ? t('commands') : t('people')}>
          {choices.map((choice, i) => (
            <li key={choice.key} id={id + i} role="option" aria-selected={i === active} onMouseDown={(e) => { e.preventDefault(); choose(choice); }}>
              {choice.mention ? <Avatar who={choice.mention} size={28} /> : <span class="slash">/</span>}
              <span class="entry-text"><b>{choice.title}</b><small>{choice.detail}</small></span>
            </li>
          ))}
        </ul>
      )}
      {searching && <SearchExtension conversation={conversation} close={() => setSearching(false)} pick={(card) => { drafts.value = { ...drafts.value, [conversation]: card }; setSearching(false); }} />}
      <div class="compose-box">
        {draft && <div class="draft-card"><span>{draft.body?.[0]?.text ?? 'Card'}</span><button class="quiet" aria-label={t('removeFile')} onClick={() => (drafts.value = { ...drafts.value, [conversation]: undefined })}><Icon name="close" size={14} /></button></div>}
        {attached.map((file) => (
          <span key={file.id} class="file-chip"><Icon name="file" />{file.name}<button class="quiet" aria-label={t('removeFile') + ' ' + file.name} onClick={() => setAttached(attached.filter((f) => f !== file))}><Icon name="close" size={14} /></button></span>
        ))}
        <textarea
          ref={field}
          rows={1}
          value={text}
          placeholder={label}
          aria-label={label}
          aria-controls={choices.length > 0 ? id : undefined}
          aria-autocomplete="list"
          aria-activedescendant={choices.length > 0 ? id + Math.min(active, choices.length - 1) : undefined}
          onInput={(e) => typed(e.currentTarget)}
          onClick={(e) => setCaret(e.currentTarget.selectionStart)}
          onKeyUp={(e) => e.key.startsWith('Arrow') && setCaret(e.currentTarget.selectionStart)}
          onKeyDown={key}
        />
        <div class="compose-tools">
          <button class="quiet" title={t('mention')} aria-label={t('mention')} onClick={() => insert('@')}><Icon name="at" /></button>
          {personal && (
            <label class="quiet attach" title={t('attach')}>
              <Icon name="attach" />
              <input class="hidden-text" type="file" aria-label={t('attach')} onChange={async (e) => { const file = e.currentTarget.files?.[0]; e.currentTarget.value = ''; if (file) await attach(file); }} />
            </label>
          )}
          {query && <button class="quiet" title={t('searchIn')} aria-label={t('searchIn')} onClick={() => setSearching(!searching)}><Icon name="search" /></button>}
          <span class="grow" />
          <button class="quiet send" title={t('send')} aria-label={t('send')} onClick={() => void send()}><Icon name="send" /></button>
        </div>
      </div>
      {!personal && start && teamOf(conversation)?.installed && !mentionsBot && command === null && (
        <p class="hint">{t('mentionHint')} <button class="link" onClick={() => { setText('@Punktlig ' + text); setMentioned({ ...mentioned, '@Punktlig': 'bot' }); field.current?.focus(); }}>{t('mentionBot')}</button></p>
      )}
    </div>
  );
}

/** The word with @ or / that is being written, up to three words for a name. */
function wordBefore(text: string, caret: number): string | null {
  const before = text.slice(0, caret);
  const slash = /^\/[^\s]*$/.exec(before);
  const at = /(?:^|\s)(@[^\s@]*(?: [^\s@]+){0,2})$/.exec(before);
  return slash ? slash[0] : (at?.[1] ?? null);
}

function suggestions(word: string, personal: boolean, conversation: string): Choice[] {
  const wanted = word.slice(1).toLowerCase();
  const team = teamOf(conversation);
  const withBot = personal || team?.installed;
  if (word.startsWith('/') && !withBot) {
    return [];
  }
  if (word.startsWith('/')) {
    const scope = personal ? 'personal' : 'team';
    return botCommands.value
      .filter((c) => c.slash && (c.scopes.length === 0 || c.scopes.includes(scope)))
      .filter((c) => c.title.replace(/^\//, '').toLowerCase().startsWith(wanted))
      .map((c) => ({ key: c.title, insert: c.title, title: '/' + c.title.replace(/^\//, ''), detail: c.description, mention: null }));
  }
  const bot = { key: 'bot', insert: '@Punktlig', title: 'Punktlig', detail: t('bot'), mention: 'bot' };
  const teams = team ? [team] : myTeams.value;
  const people = world.value!.people.filter((p) => teams.some(({ id }) => id in p.teams));
  return [...(withBot ? [bot] : []), ...people.map((p) => ({ key: p.id, insert: '@' + p.name, title: p.name, detail: p.title, mention: p.id }))]
    .filter((c) => c.title.toLowerCase().split(/[\s-]+/).some((_, i, words) => words.slice(i).join(' ').startsWith(wanted.replace('-', ' '))))
    .slice(0, 6);
}

/** The text cut where a chosen mention stands; a name that was only typed stays text, as in Teams. */
function split(text: string, mentioned: Record<string, string>): Part[] {
  const names = Object.keys(mentioned).sort((a, b) => b.length - a.length);
  const parts: Part[] = [];
  let plain = '';
  for (let i = 0; i < text.length; ) {
    const name = names.find((n) => text.startsWith(n, i));
    if (name) {
      if (plain) parts.push({ text: plain });
      parts.push({ mention: mentioned[name]! });
      plain = '';
      i += name.length;
    } else {
      plain += text[i++];
    }
  }
  return plain ? [...parts, { text: plain }] : parts;
}
