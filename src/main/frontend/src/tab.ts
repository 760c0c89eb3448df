import './tab.css';

// The tab Översikt: asks Teams who looks, and the app what that person may see. Every text comes from the app, as text.
interface Row {
  mark: string;
  title: string;
  details: string[];
  badges: string[];
  alerts: string[];
}

interface Overview {
  lang: string;
  title: string;
  group: string;
  sections: { id: string; title: string; none: string; lists: { heading: string | null; rows: Row[] }[] }[];
}

interface Viewer {
  token: string;
  team: string | undefined;
  lang: string;
  theme: string;
}

const asked = new URLSearchParams(location.search);
const FAILED = {
  sv: { failed: 'Översikten kan inte visas just nu. Försök igen om en stund.', refused: 'Du är inte med i gruppen, så översikten visas inte för dig.' },
  en: { failed: 'The overview cannot be shown right now. Try again in a while.', refused: 'You are not in the group, so the overview is not shown to you.' },
};

void show();

async function show() {
  let lang = asked.get('lang') ?? navigator.language;
  try {
    const viewer = await (asked.has('as') ? simulated() : inTeams());
    lang = viewer.lang;
    document.documentElement.dataset.theme = viewer.theme;
    const query = new URLSearchParams({ lang });
    if (viewer.team) {
      query.set('team', viewer.team);
    }
    const response = await fetch('/tab/overview/data?' + query, { headers: { Authorization: 'Bearer ' + viewer.token } });
    if (response.ok) {
      draw((await response.json()) as Overview);
    } else {
      say(lang, response.status === 403 ? 'refused' : 'failed');
    }
  } catch {
    say(lang, 'failed');
  }
}

/** In Teams: the token that single sign-on gives, and the team whose channel the tab stands in. */
async function inTeams(): Promise<Viewer> {
  const { app, authentication } = await import('@microsoft/teams-js');
  await app.initialize();
  app.registerOnThemeChangeHandler((theme) => (document.documentElement.dataset.theme = theme));
  const [context, token] = await Promise.all([app.getContext(), authentication.getAuthToken()]);
  return { token, team: context.team?.internalId, lang: context.app.locale, theme: context.app.theme };
}

/** On the try-it page, which has a sign-in of its own; it exists in profile local only. */
async function simulated(): Promise<Viewer> {
  const response = await fetch('/sim/login/simulated-person?as=' + encodeURIComponent(asked.get('as') ?? ''));
  const { token } = (await response.json()) as { token: string };
  return { token, team: asked.get('team') ?? undefined, lang: asked.get('lang') ?? 'sv', theme: asked.get('theme') ?? 'light' };
}

function draw(overview: Overview) {
  document.documentElement.lang = overview.lang;
  document.title = overview.title + ' – ' + overview.group;
  const header = element('header', '', element('h1', overview.group), element('p', overview.title));
  const sections = overview.sections.map((section) => {
    const title = element('h2', section.title);
    title.id = section.id;
    const box = element('section', '', title);
    box.setAttribute('aria-labelledby', section.id);
    for (const list of section.lists) {
      if (list.heading) {
        box.append(element('h3', list.heading));
      }
      box.append(element('ul', '', ...list.rows.map(row)));
    }
    if (section.lists.length === 0) {
      box.append(element('p', section.none));
    }
    return box;
  });
  finish(header, ...sections);
}

function row(row: Row) {
  const what = element('span', '', document.createTextNode(row.title));
  what.className = 'what';
  row.badges.forEach((badge) => what.append(marked(' · ' + badge, 'badge')));
  row.alerts.forEach((alert) => what.append(marked(' ⚑ ' + alert, 'alert')));
  if (row.details.length > 0) {
    what.append(element('small', row.details.join(' · ')));
  }
  const item = element('li', '');
  if (row.mark) {
    item.append(marked(row.mark, 'mark'));
  }
  item.append(what);
  return item;
}

function say(lang: string, what: 'failed' | 'refused') {
  const texts = lang.startsWith('en') ? FAILED.en : FAILED.sv;
  const message = element('p', texts[what]);
  message.className = 'message';
  message.setAttribute('role', 'alert');
  finish(element('header', '', element('h1', 'Punktlig')), message);
}

function finish(...parts: Node[]) {
  const main = document.getElementById('overview')!;
  main.replaceChildren(...parts);
  main.removeAttribute('aria-busy');
}

function marked(text: string, name: string) {
  const span = element('span', text);
  span.className = name;
  return span;
}

function element(name: string, text: string, ...children: Node[]) {
  const made = document.createElement(name);
  made.textContent = text;
  made.append(...children);
  return made;
}
