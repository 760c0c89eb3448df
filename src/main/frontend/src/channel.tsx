import { useState } from 'preact/hooks';
import { Compose } from './compose';
import { Icon } from './icons';
import { MessageItem, Typing, useBottom } from './message';
import type { Channel, Message } from './protocol';
import { files, go, lang, me, messagesIn, theme, world } from './state';
import { t } from './texts';
import { dayAndTime } from './time';

/** A channel: its threads of posts, and its files. */
export function ChannelView({ place = '0', tab = '' }: { place?: string | undefined; tab?: string | undefined }) {
  const channel = world.value!.channels[Number(place)] ?? world.value!.channels[0]!;
  if (me.value!.standing === 'outside') {
    return <p class="welcome">{me.value!.name} {t('notInTeam')}</p>;
  }
  return (
    <>
      <header class="pane-head">
        <button class="quiet only-phone" aria-label={t('back')} onClick={() => go('team')}><Icon name="back" /></button>
        <span class="team-mark" aria-hidden="true">LG</span>
        <h1>{channel.name === 'General' ? t('general') : channel.shownName}</h1>
        <nav class="tabs" aria-label={channel.shownName}>
          <a href={'#/team/' + place} aria-current={tab === '' ? 'page' : undefined}>{t('posts')}</a>
          <a href={'#/team/' + place + '/files'} aria-current={tab === 'files' ? 'page' : undefined}>{t('files')}</a>
          <a href={'#/team/' + place + '/overview'} aria-current={tab === 'overview' ? 'page' : undefined}>{t('overview')}</a>
        </nav>
      </header>
      {tab === 'files' ? <Files channel={channel} /> : tab === 'overview' ? <Overview /> : <Posts channel={channel} />}
    </>
  );
}

function Posts({ channel }: { channel: Channel }) {
  const all = messagesIn(channel.id);
  const threads = Map.groupBy(all, (m) => m.thread);
  const scroll = useBottom(channel.id, all.length);
  return (
    <>
      <div class="scroll posts" ref={scroll} tabIndex={0} role="log" aria-label={t('posts')}>
        {all.length === 0 && <p class="welcome">{t('noPosts')}</p>}
        {[...threads].map(([thread, posts]) => <Thread key={thread} channel={channel} thread={thread} posts={posts} />)}
        <Typing conversation={channel.id} />
      </div>
      <Compose key={channel.id} conversation={channel.id} label={t('newPost')} />
    </>
  );
}

function Thread({ channel, thread, posts }: { channel: Channel; thread: string; posts: Message[] }) {
  const [replying, setReplying] = useState(false);
  const mine = posts.some((p) => p.sender === me.value!.id);
  const [first, ...replies] = posts;
  return (
    <article class="thread">
      {first && <MessageItem message={first} bubble={false} follows={false} />}
      {replies.length > 0 && (
        <div class="replies">
          {replies.map((reply) => <MessageItem key={reply.id} message={reply} bubble={false} follows={false} />)}
        </div>
      )}
      {replying ? (
        <Compose conversation={channel.id + ';messageid=' + thread} label={t('writeReply')} start={mine} done={() => setReplying(false)} />
      ) : (
        <button class="reply-button" onClick={() => setReplying(true)}><Icon name="reply" size={16} /> {t('reply')}</button>
      )}
    </article>
  );
}

/** The app's own tab, in a frame as Teams shows it; signing in is the simulator's. */
function Overview() {
  const query = new URLSearchParams({
    as: me.value!.id,
    lang: lang.value,
    theme: theme.value,
    team: world.value!.channels[0]!.id,
  });
  return <iframe class="tab-frame" title={t('overview')} src={'/tab/overview?' + query} />;
}

function Files({ channel }: { channel: Channel }) {
  const here = files.value.filter((f) => f.folder === channel.folderId).sort((a, b) => b.changed.localeCompare(a.changed));
  if (here.length === 0) {
    return <p class="welcome">{t('noFiles')}</p>;
  }
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t('files')}>
      <table class="files">
        <thead><tr><th>{t('name')}</th><th>{t('changed')}</th><th>{t('size')}</th></tr></thead>
        <tbody>
          {here.map((file) => (
            <tr key={file.id}>
              <td><a href={'/sim/sharepoint/' + file.id + '/content'} download={file.name}><Icon name="file" />{file.name}</a></td>
              <td>{dayAndTime(file.changed)}</td>
              <td>{Math.max(1, Math.round(file.size / 1024))} kB</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
