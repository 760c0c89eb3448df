import { directory } from './people-picker';
import { renderCard } from './render-card';
import './style.css';

// A page with one card and nothing else: tests call drawCard and look at what comes out.
declare global {
  interface Window {
    drawCard(card: unknown, theme: 'light' | 'dark', language?: string, people?: typeof directory.people): string[];
    clicked: unknown[];
  }
}

window.clicked = [];
window.drawCard = (card, theme, language = 'sv', people = []) => {
  document.documentElement.dataset.theme = theme;
  document.documentElement.lang = language;
  document.body.className = 'one-card';
  directory.people = people;
  const { element, problems } = renderCard(card, theme, (action) => window.clicked.push(action.toJSON()));
  const frame = document.createElement('div');
  frame.className = 'card';
  frame.append(element);
  document.getElementById('card')?.replaceChildren(frame);
  return problems;
};
document.documentElement.dataset.ready = 'true';
