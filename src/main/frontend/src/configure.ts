import { app, pages } from '@microsoft/teams-js';
import './tab.css';

// Shown by Teams when somebody adds the tab Översikt to a channel: there is nothing to choose, and Save adds it.
const TEXTS = {
  sv: {
    name: 'Översikt',
    what: 'Fliken visar gruppens kommande punkter, öppna uppdrag och beslut. Bara den som är med i gruppen ser dem, och inget konfidentiellt visas.',
    save: 'Tryck på Spara för att lägga till fliken i kanalen.',
    failed: 'Fliken kan bara läggas till i Teams.',
  },
  en: {
    name: 'Overview',
    what: 'The tab shows the coming points, open assignments and decisions of the group. Only its members see them, and nothing confidential is shown.',
    save: 'Press Save to add the tab to the channel.',
    failed: 'The tab can only be added in Teams.',
  },
};

void begin();

async function begin() {
  try {
    await app.initialize();
    const context = await app.getContext();
    const lang = context.app.locale.startsWith('en') ? 'en' : 'sv';
    document.documentElement.dataset.theme = context.app.theme;
    show(lang, TEXTS[lang].what, TEXTS[lang].save);
    pages.config.registerOnSaveHandler((save) => {
      pages.config
        .setConfig({ entityId: 'overview', contentUrl: location.origin + '/tab/overview', suggestedDisplayName: TEXTS[lang].name })
        .then(() => save.notifySuccess())
        .catch((refused: unknown) => save.notifyFailure(String(refused)));
    });
    pages.config.setValidityState(true);
  } catch {
    const lang = navigator.language.startsWith('en') ? 'en' : 'sv';
    show(lang, TEXTS[lang].failed);
  }
}

function show(lang: 'sv' | 'en', ...lines: string[]) {
  document.documentElement.lang = lang;
  document.title = TEXTS[lang].name + ' – Punktlig';
  const header = document.createElement('header');
  header.append(element('h1', TEXTS[lang].name));
  const main = document.getElementById('overview')!;
  main.replaceChildren(header, ...lines.map((line) => element('p', line)));
  main.removeAttribute('aria-busy');
}

function element(name: string, text: string) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
