import { useState } from 'preact/hooks';
import { Compose } from './compose';
import { BotMark, Icon } from './icons';
import { MessageItem, Typing, useBottom } from './message';
import type { Channel, Message, Team } from './protocol';
import { files, go, install, lang, me, messagesIn, myPlaces, myTeams, theme, toast } from './state';
import { t } from './texts';
import { dayAndTime } from './time';

/** A team's picture, as Teams makes one of its name. */
export function TeamMark({ team }: { team: Team }) {
  return <span class={'team-mark ' + team.mark.toLowerCase()} aria-hidden="true">{team.mark}</span>;
}

export function channelName(channel: Channel): string {
  return channel.name === 'General' ? t('general') : channel.shownName;
}

/** A channel: its threads of posts, its files, and the app's tab where the app is. */
export function ChannelView({ place, tab = '' }: { place?: string | undefined; tab?: string | undefined }) {
  const mine = myPlaces.value;
  const here = mine.find((p) => p.at === place) ?? mine[0];
  if (!here) {
    return <p class="welcome">{me.value!.name} {t('notInTeam')}</p>;
  }
  const { team, channel, at } = here;
  return (
    <>
      <header class="pane-head">
        <button class="quiet only-phone" aria-label={t('back')} onClick={() => go('team')}><Icon name="back" /></button>
        <TeamMark team={team} />
        <div class="pane-name"><h1>{channelName(channel)}</h1>{myTeams.value.length > 1 && <small>{team.name}</small>}</div>
        <nav class="tabs" aria-label={channelName(channel)}>
          <a href={'#/team/' + at} aria-current={tab === '' ? 'page' : undefined}>{t('posts')}</a>
          <a href={'#/team/' + at + '/files'} aria-current={tab === 'files' ? 'page' : undefined}>{t('files')}</a>
          {team.installed && <a href={'#/team/' + at + '/overview'} aria-current={tab === 'overview' ? 'page' : undefined}>{t('overview')}</a>}
        </nav>
      </header>
      {tab === 'files' ? <Files channel={channel} /> : tab === 'overview' && team.installed ? <Overview key={team.id} team={team} /> : <Posts team={team} channel={channel} />}
    </>
  );
}

/** Where the app is not yet: somebody of the team adds it, as in Teams. */
function AddApp({ team }: { team: Team }) {
  const [busy, setBusy] = useState(false);
  const add = async () => {
    setBusy(true);
    await install(team.id).catch(() => (toast.value = t('failed')));
    setBusy(false);
  };
  return (
    <div class="welcome add-app">
      <BotMark size={56} />
      <p>{t('notInstalled')}</p>
      <button class="primary" disabled={busy} aria-busy={busy} onClick={() => void add()}>{t('install')}</button>
      <p class="note">{t('installHelp')}</p>
    </div>
  );
}

function Posts({ team, channel }: { team: Team; channel: Channel }) {
  const all = messagesIn(channel.id);
  const threads = Map.groupBy(all, (m) => m.thread);
  const scroll = useBottom(channel.id, all.length);
  return (
    <>
      <div class="scroll posts" ref={scroll} tabIndex={0} role="log" aria-label={t('posts')}>
        {!team.installed ? <AddApp team={team} /> : all.length === 0 && <p class="welcome">{t('noPosts')}</p>}
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
function Overview({ team }: { team: Team }) {
  const query = new URLSearchParams({
    as: me.value!.id,
    lang: lang.value,
    theme: theme.value,
    team: team.id,
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
