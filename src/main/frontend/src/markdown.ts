import DOMPurify from 'dompurify';
import MarkdownIt from 'markdown-it';

/** The part of Markdown that Teams draws in cards: bold, italics, lists and links; never HTML. */
const cardMarkdown = new MarkdownIt('zero', { html: false, breaks: true }).enable(['emphasis', 'list', 'link', 'newline', 'escape']);

/** In messages Teams draws somewhat more. */
const messageMarkdown = new MarkdownIt('default', { html: false, breaks: true, linkify: false }).disable(['image']);

// Links leave the page; the renderer of cards does the same with its own.
DOMPurify.addHook('afterSanitizeAttributes', (node) => {
  if (node.tagName === 'A') {
    node.setAttribute('target', '_blank');
    node.setAttribute('rel', 'noopener noreferrer');
  }
});

const safe = (html: string) =>
  DOMPurify.sanitize(html, {
    ALLOWED_TAGS: ['p', 'br', 'b', 'strong', 'i', 'em', 's', 'u', 'ul', 'ol', 'li', 'a', 'code', 'pre', 'blockquote', 'h1', 'h2', 'h3', 'hr', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ALLOWED_ATTR: ['href', 'start', 'target', 'rel'],
  });

export const forCard = (text: string) => safe(cardMarkdown.render(text));

/** A bot's text is Markdown unless it says otherwise; with "xml" it is HTML, of which little is let through. */
export function forMessage(text: string, textFormat?: string): string {
  return safe(textFormat === 'xml' ? text : messageMarkdown.render(text));
}
