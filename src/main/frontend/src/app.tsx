import { CalendarView } from './calendar';
import { ChannelView, channelName, TeamMark } from './channel';
import { ChatView } from './chat';
import { DialogBox } from './dialog';
import { BotMark, Icon } from './icons';
import { connected, go, me, myPlaces, myTeams, route, toast, unread, world } from './state';
import { t } from './texts';
import { TitleBar } from './title-bar';

/** The window: title bar, rail, list and the conversation or calendar that is open. */
export function App() {
  if (!world.value || !me.value) {
    return <div class="starting" aria-busy="true"><BotMark size={56} /></div>;
  }
  const [view = 'chat', place, tab] = route.value.split('/');
  return (
    <div class={'window' + (place === undefined && view !== 'calendar' ? ' at-list' : '')}>
      <TitleBar />
      <Rail view={view} />
      {view !== 'calendar' && <List view={view} place={place} />}
      <main class="main" tabIndex={-1}>
        {view === 'calendar' ? <CalendarView /> : view === 'team' ? <ChannelView place={place} tab={tab} /> : <ChatView />}
      </main>
      <DialogBox />
      {!connected.value && <div class="banner" role="status">{t('disconnected')}</div>}
      <div class="toast" role="status" aria-live="polite" hidden={!toast.value}>
        {toast.value}
        <button class="quiet" aria-label={t('close')} onClick={() => (toast.value = '')}><Icon name="close" size={16} /></button>
      </div>
    </div>
  );
}

function Rail({ view }: { view: string }) {
  const chats = unread(me.value!.chat);
  const posts = myPlaces.value.reduce((sum, { channel }) => sum + unread(channel.id), 0);
  return (
    <nav class="rail" aria-label={t('navigation')}>
      <RailButton to="chat" icon="chat" label={t('chat')} current={view === 'chat'} count={chats} />
      <RailButton to="team" icon="team" label={t('teams')} current={view === 'team'} count={posts} />
      <RailButton to="calendar" icon="calendar" label={t('calendar')} current={view === 'calendar'} count={0} />
    </nav>
  );
}

type RailProps = { to: string; icon: 'chat' | 'team' | 'calendar'; label: string; current: boolean; count: number };

function RailButton({ to, icon, label, current, count }: RailProps) {
  return (
    <a href={'#/' + to} aria-current={current ? 'page' : undefined} class="rail-button">
      <Icon name={icon} size={24} />
      <span>{label}</span>
      {count > 0 && <span class="badge">{count}<span class="hidden-text"> {t('unread')}</span></span>}
    </a>
  );
}

function List({ view, place }: { view: string; place: string | undefined }) {
  return (
    <section class="list" aria-label={view === 'team' ? t('teams') : t('chat')}>
      <h1>{view === 'team' ? t('teams') : t('chat')}</h1>
      {view === 'team' ? <Channels place={place} /> : <Chats place={place} />}
    </section>
  );
}

function Chats({ place }: { place: string | undefined }) {
  const count = unread(me.value!.chat);
  return (
    <ul>
      <li>
        <a class={'entry' + (count ? ' unread' : '')} href="#/chat/bot" aria-current={place || innerWidth > 700 ? 'true' : undefined}>
          <BotMark size={36} />
          <span class="entry-text"><b>Punktlig</b><small>{t('bot')}</small></span>
          {count > 0 && <span class="badge">{count}</span>}
        </a>
      </li>
    </ul>
  );
}

function Channels({ place }: { place: string | undefined }) {
  const mine = myPlaces.value;
  if (mine.length === 0) {
    return <p class="note">{me.value!.name} {t('notInTeam')}</p>;
  }
  const current = place ?? (innerWidth > 700 ? mine[0]!.at : '');
  return (
    <>
      {myTeams.value.map((team) => (
        <section key={team.id} class="team" aria-label={team.name}>
          <h2><TeamMark team={team} />{team.name}</h2>
          <ul>
            {mine.filter((p) => p.team === team).map(({ channel, at }) => (
              <li key={channel.id}>
                <a
                  class={'entry channel' + (unread(channel.id) ? ' unread' : '')}
                  href={'#/team/' + at}
                  aria-current={current === at ? 'true' : undefined}
                  onClick={() => go('team/' + at)}
                >
                  <span class="entry-text">{channelName(channel)}</span>
                  {unread(channel.id) > 0 && <span class="badge">{unread(channel.id)}</span>}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
