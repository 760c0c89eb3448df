import { Action, AdaptiveCard, GlobalRegistry, SerializationContext, Versions } from 'adaptivecards';
import 'adaptivecards/dist/adaptivecards.css';
import { hostConfig } from './host-config';
import { forCard } from './markdown';
import { PeoplePickerOrChoices } from './people-picker';
import type { Theme } from './state';

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = forCard(text);
  result.didProcess = true;
};
GlobalRegistry.elements.register('Input.ChoiceSet', PeoplePickerOrChoices);

export interface RenderedCard {
  element: HTMLElement;
  problems: string[];
}

/** Draws a card with the official renderer, as Teams would in this theme. */
export function renderCard(json: any, theme: Theme, onAction: (action: Action) => void): RenderedCard {
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig(theme);
  card.onExecuteAction = onAction;
  const context = new SerializationContext(Versions.v1_6);
  card.parse(json, context);
  const problems = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
  const element = card.render() ?? document.createElement('div');
  drawMentions(element, json?.msteams?.entities ?? []);
  for (const link of element.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  return { element, problems };
}

/** A card's text has <at>Name</at> where its entities say that it means a person; without the entity it stays text. */
function drawMentions(root: HTMLElement, entities: any[]) {
  const names = new Map<string, string>(entities.filter((e) => e.type === 'mention').map((e) => [e.text, e.mentioned?.name ?? '']));
  if (names.size === 0) {
    return;
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    texts.push(walker.currentNode as Text);
  }
  for (const text of texts) {
    const pieces = text.data.split(/(<at>[^<]{1,200}<\/at>)/);
    if (pieces.length > 1) {
      text.replaceWith(...pieces.map((piece) => (names.has(piece) ? mention(names.get(piece) ?? '') : piece)));
    }
  }
}

function mention(name: string) {
  const span = document.createElement('span');
  span.className = 'mention';
  span.textContent = name;
  return span;
}
