import { computed, effect, signal } from '@preact/signals';
import type { Answer, BotCommand, CalendarEvent, Channel, ExtensionCommand, Faults, FileEntry, Message, Part, Team, Whole } from './protocol';

export type Lang = 'sv' | 'en';
export type Theme = 'light' | 'dark';

const asked = new URLSearchParams(location.search);

/** A setting that survives a reload; an address like ?theme=dark comes first. */
function remembered<T extends string>(key: string, otherwise: T) {
  const value = signal<T>((asked.get(key) ?? localStorage.getItem('punktlig.' + key) ?? otherwise) as T);
  effect(() => localStorage.setItem('punktlig.' + key, value.value));
  return value;
}

export const lang = remembered<Lang>('lang', 'sv');
export const theme = remembered<Theme>('theme', matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
export const meId = remembered<string>('as', '');
export const route = signal(location.hash.slice(2) || 'chat');
export const world = signal<Whole | null>(null);
export const messages = signal<Map<string, Message>>(new Map());
export const files = signal<FileEntry[]>([]);
export const faults = signal<Faults>({ connectorThrottled: false, graphDown: false, targetedRefused: false });
export const typing = signal<Record<string, number>>({});
export const calendarVersion = signal(0);
export const toast = signal('');
export const connected = signal(false);
export const botCommands = signal<BotCommand[]>([]);
export const extensionCommands = signal<ExtensionCommand[]>([]);
const clock = signal({ simulated: Date.now(), real: Date.now() });
const tick = signal(0);

export const now = computed(() => {
  void tick.value;
  return clock.value.simulated + (Date.now() - clock.value.real);
});
export const me = computed(() => world.value?.people.find((p) => p.id === meId.value) ?? world.value?.people[0] ?? null);
export const locale = computed(() => (lang.value === 'sv' ? 'sv-SE' : 'en-GB'));
const seen = signal<Record<string, string>>(JSON.parse(localStorage.getItem('punktlig.seen') ?? '{}'));

setInterval(() => tick.value++, 1000);
addEventListener('hashchange', () => (route.value = location.hash.slice(2) || 'chat'));
effect(() => {
  document.documentElement.dataset.theme = theme.value;
  document.documentElement.lang = lang.value;
});

export function go(where: string) {
  location.hash = '/' + where;
}

export function personOf(id: string) {
  return world.value?.people.find((p) => p.id === id) ?? null;
}

/** The teams that the person who uses the page is in. */
export const myTeams = computed(() => world.value?.teams.filter((team) => me.value && team.id in me.value.teams) ?? []);

/** A channel, and where it stands among all teams' channels, which is its address on the page. */
export interface Place {
  team: Team;
  channel: Channel;
  at: string;
}

export const places = computed<Place[]>(() =>
  (world.value?.teams ?? []).flatMap((team) => team.channels.map((channel) => ({ team, channel }))).map((place, i) => ({ ...place, at: String(i) })),
);
export const myPlaces = computed(() => places.value.filter(({ team }) => myTeams.value.includes(team)));

export function teamOf(conversation: string): Team | undefined {
  return world.value?.teams.find((team) => team.channels.some((channel) => conversation.startsWith(channel.id)));
}

/** Messages of a conversation in the order they were written. */
export function messagesIn(conversation: string): Message[] {
  return [...messages.value.values()].filter((m) => m.conversation === conversation).sort((a, b) => Number(a.id) - Number(b.id));
}

export function unread(conversation: string): number {
  const last = seen.value[meId.value + conversation] ?? '';
  return messagesIn(conversation).filter((m) => m.sender !== meId.value && !m.deleted && Number(m.id) > Number(last)).length;
}

export function markSeen(conversation: string) {
  const last = messagesIn(conversation).at(-1)?.id;
  const key = meId.value + conversation;
  if (last && seen.peek()[key] !== last) {
    seen.value = { ...seen.peek(), [key]: last };
    localStorage.setItem('punktlig.seen', JSON.stringify(seen.value));
  }
}

effect(() => {
  if (toast.value) {
    const timer = setTimeout(() => (toast.value = ''), 8000);
    return () => clearTimeout(timer);
  }
  return undefined;
});

let stream: EventSource | null = null;

/** Reads everything as one person, and follows what happens from then on. */
export async function signIn(id: string) {
  stream?.close();
  meId.value = id || (await firstPerson());
  await Promise.all([load(), loadManifest()]);
  stream = new EventSource('/sim/page/events?as=' + meId.value);
  stream.addEventListener('hello', () => {
    connected.value = true;
    void load();
  });
  stream.addEventListener('error', () => (connected.value = false));
  on<Message>('message', (message) => {
    messages.value = new Map(messages.peek()).set(message.id, message);
    typing.value = { ...typing.peek(), [message.conversation]: 0 };
  });
  on<{ conversation: string }>('typing', ({ conversation }) => (typing.value = { ...typing.peek(), [conversation]: Date.now() + 6000 }));
  on<{ now: string }>('clock', (time) => (clock.value = { simulated: Date.parse(time.now), real: Date.now() }));
  on<FileEntry>('files', (file) => (files.value = [...files.peek().filter((f) => f.id !== file.id), file]));
  on('calendar', () => calendarVersion.value++);
  on<{ team: string }>('installed', () => {
    calendarVersion.value++;
    void load();
  });
  on<Faults>('faults', (state) => (faults.value = state));
  void post('openings', who());
}

function on<T>(kind: string, then: (data: T) => void) {
  stream?.addEventListener(kind, (event) => then(JSON.parse((event as MessageEvent).data)));
}

async function firstPerson(): Promise<string> {
  // Any person may ask for the list of people; the first one is the secretary.
  return '7a000000-0000-4000-8000-000000000001';
}

/** Reads everything; messages that came while it was being read may be newer than it. */
async function load() {
  const before = messages.peek();
  const response = await fetch('/sim/page/state?as=' + meId.value);
  if (response.status === 404) {
    meId.value = await firstPerson();
    return load();
  }
  const whole = (await response.json()) as Whole;
  clock.value = { simulated: Date.parse(whole.now), real: Date.now() };
  const since = [...messages.peek()].filter(([id, message]) => before.get(id) !== message);
  messages.value = new Map([...whole.messages.map((m): [string, Message] => [m.id, m]), ...since]);
  files.value = whole.files;
  faults.value = whole.faults;
  world.value = whole;
}

async function loadManifest() {
  const manifest = await (await fetch('/sim/app/manifest.json')).json();
  botCommands.value = (manifest.bots?.[0]?.commandLists ?? []).flatMap((list: any) =>
    (list.commands ?? []).map((command: any) => ({
      title: command.title,
      description: command.description,
      slash: (list.triggers ?? command.triggers ?? []).includes('slash'),
      scopes: list.scopes ?? [],
    })),
  );
  extensionCommands.value = (manifest.composeExtensions?.[0]?.commands ?? []).map((command: any) => ({
    id: command.id,
    title: command.title,
    type: command.type ?? 'query',
    context: command.context ?? ['compose', 'commandBox'],
    parameter: command.parameters?.[0]?.name ?? '',
  }));
}

async function send(method: string, path: string, body: unknown): Promise<any> {
  const response = await fetch('/sim/page/' + path, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = await response.json().catch(() => null);
  if (!response.ok) {
    toast.value = answer?.error?.message ?? 'HTTP ' + response.status;
    throw new Error(path + ' answered ' + response.status);
  }
  return answer;
}

const post = (path: string, body: unknown) => send('POST', path, body);
const who = () => ({ as: meId.value, locale: locale.value });

export interface Draft {
  parts: Part[];
  targeted?: boolean;
  files?: string[];
  cards?: unknown[];
}

export const say = (conversation: string, draft: Draft) => post('messages', { ...who(), conversation, ...draft });

export const click = (message: string, action: unknown, automatic = false): Promise<Answer> =>
  post('clicks', { ...who(), message, action, automatic });

export const invoke = (conversation: string, message: string | null, name: string, value: unknown): Promise<Answer> =>
  post('invokes', { ...who(), conversation, message, name, value });

/** Adds the app to a team, as somebody does in Teams. */
export const install = (team: string) => post('installations', { as: meId.value, team });

export const moveClock = (to: number) => send('PUT', 'clock', { now: new Date(to).toISOString() });

export const setFaults = (wanted: Faults) => send('PUT', 'faults', wanted);

export const changeMeeting = (id: string, change: unknown) => send('PUT', 'calendar/' + encodeURIComponent(id), change);

export async function calendar(from: string, to: string): Promise<CalendarEvent[]> {
  return (await fetch(`/sim/page/calendar?from=${from}&to=${to}`)).json();
}

export async function upload(file: File): Promise<FileEntry | null> {
  const response = await fetch('/sim/page/uploads?name=' + encodeURIComponent(file.name), {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: file,
  });
  if (!response.ok) {
    toast.value = (await response.json().catch(() => null))?.error?.message ?? 'HTTP ' + response.status;
    return null;
  }
  return response.json();
}
