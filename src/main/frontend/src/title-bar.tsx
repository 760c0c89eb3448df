import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Avatar } from './avatar';
import { ClockPanel } from './clock';
import { BotMark, Icon } from './icons';
import type { Person } from './protocol';
import { lang, me, now, signIn, theme, world } from './state';
import { t } from './texts';
import { dayAndTime } from './time';

const open = signal<'' | 'people' | 'clock'>('');

export function TitleBar() {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : !bar.current?.contains(event.target as Node)) {
        open.value = '';
      }
    };
    addEventListener('pointerdown', close);
    addEventListener('keydown', close);
    return () => {
      removeEventListener('pointerdown', close);
      removeEventListener('keydown', close);
    };
  }, []);
  const other = theme.value === 'dark' ? 'light' : 'dark';
  return (
    <header class="title-bar" ref={bar}>
      <div class="brand"><BotMark size={24} /><span>{t('app')}</span></div>
      <div class="tools">
        <button class="pill clock-pill" aria-expanded={open.value === 'clock'} onClick={() => toggle('clock')} aria-label={t('clock') + ': ' + dayAndTime(now.value)}>
          <Icon name="clock" size={18} />
          <time>{dayAndTime(now.value)}</time>
        </button>
        <button class="quiet" title={t('language')} onClick={() => (lang.value = lang.value === 'sv' ? 'en' : 'sv')}>
          <span class="lang" aria-hidden="true">{lang.value.toUpperCase()}</span>
          <span class="hidden-text">{t('language')}</span>
        </button>
        <button class="quiet" title={other === 'dark' ? t('toDark') : t('toLight')} aria-label={other === 'dark' ? t('toDark') : t('toLight')} onClick={() => (theme.value = other)}>
          <Icon name={other === 'dark' ? 'moon' : 'sun'} />
        </button>
        <button class="pill me" aria-expanded={open.value === 'people'} onClick={() => toggle('people')}>
          <Avatar who={me.value!.id} size={28} />
          <span class="hidden-text">{t('youAre')}</span>
          <span class="my-name">{me.value!.name}</span>
          <Icon name="down" size={14} />
        </button>
      </div>
      {open.value === 'people' && <PeopleMenu />}
      {open.value === 'clock' && <ClockPanel />}
    </header>
  );
}

function toggle(which: 'people' | 'clock') {
  open.value = open.value === which ? '' : which;
}

function PeopleMenu() {
  return (
    <div class="popover people-menu">
      <h2>{t('choosePerson')}</h2>
      {groups().map(({ name, people }) => (
        <section key={name} aria-label={name}>
          <h3>{name}</h3>
          <ul>{people.map((person) => <PersonEntry key={person.id} person={person} />)}</ul>
        </section>
      ))}
    </div>
  );
}

function PersonEntry({ person }: { person: Person }) {
  const [first, ...others] = world.value!.teams.filter((team) => team.id in person.teams);
  const standing = first && person.teams[first.id];
  return (
    <li>
      <button
        class="person"
        aria-current={person.id === me.value!.id ? 'true' : undefined}
        onClick={() => {
          open.value = '';
          void signIn(person.id);
        }}
      >
        <Avatar who={person.id} size={32} />
        <span class="entry-text">
          <b>{person.name}</b>
          <small>{person.title}{others.map((team) => ' · ' + t('also') + ' ' + team.name)}</small>
        </span>
        {standing && standing !== 'member' && <span class="tag">{t(standing)}</span>}
      </button>
    </li>
  );
}

/** Each person once: under the first team they are in, or under none. */
function groups() {
  const { teams, people } = world.value!;
  const first = (person: Person) => teams.find((team) => team.id in person.teams)?.name ?? t('outside');
  const names = [...teams.map((team) => team.name), t('outside')];
  return names.map((name) => ({ name, people: people.filter((person) => first(person) === name) })).filter((g) => g.people.length > 0);
}
