import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icons';
import type { Attachment } from './protocol';
import { extensionCommands, invoke } from './state';
import { t } from './texts';

/** The app's search in the compose box: finds by composeExtension/query, and puts the chosen card in the message. */
export function SearchExtension({ conversation, pick, close }: { conversation: string; pick: (card: any) => void; close: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Attachment[] | null>(null);
  const [told, setTold] = useState('');
  const command = extensionCommands.value.find((c) => c.type === 'query')!;
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    const parameters = words ? [{ name: command.parameter, value: words }] : [{ name: 'initialRun', value: 'true' }];
    let asked = true;
    const timer = setTimeout(async () => {
      const answer = await invoke(conversation, null, 'composeExtension/query', { commandId: command.id, parameters, queryOptions: { skip: 0, count: 25 } });
      if (asked) {
        const result = answer.body?.composeExtension;
        setFound(result?.attachments ?? []);
        setTold(result?.type === 'message' ? (result.text ?? '') : '');
      }
    }, 250);
    return () => {
      asked = false;
      clearTimeout(timer);
    };
  }, [words]);
  return (
    <div class="popover search-extension" role="dialog" aria-label={t('searchIn')} onKeyDown={(e) => e.key === 'Escape' && close()}>
      <div class="search-line">
        <Icon name="search" size={18} />
        <input ref={field} value={words} placeholder={t('searchFor')} aria-label={t('searchFor')} onInput={(e) => setWords(e.currentTarget.value)} />
        <button class="quiet" aria-label={t('close')} onClick={close}><Icon name="close" size={16} /></button>
      </div>
      <ul>
        {found?.length === 0 && <li class="note">{told || t('nothingFound')}</li>}
        {found?.map((attachment, i) => (
          <li key={i}><button onClick={() => pick(attachment.content)}><b>{shown(attachment).title}</b><small>{shown(attachment).text}</small></button></li>
        ))}
      </ul>
    </div>
  );
}

/** A result is listed by its preview, a thumbnail or hero card. */
function shown(attachment: Attachment): { title: string; text: string } {
  const preview = attachment.preview?.content ?? attachment.content ?? {};
  return { title: preview.title ?? preview.body?.[0]?.text ?? '', text: preview.text ?? preview.subtitle ?? '' };
}
