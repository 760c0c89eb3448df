import { BotMark } from './icons';
import { personOf } from './state';

// Dark enough for white initials at 4.5:1.
const COLOURS = ['#8a4a00', '#0b6a0b', '#4f52b2', '#a4262c', '#006d77', '#7a306c', '#005a9e', '#6b5300', '#8e2565', '#3b5f2b', '#5c2e91', '#6e4b3a'];

export function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .slice(0, 3)
    .toUpperCase();
}

export function Avatar({ who, size = 32 }: { who: string; size?: number }) {
  const person = personOf(who);
  if (!person) {
    return <BotMark size={size} />;
  }
  const colour = COLOURS[(Number(person.id.slice(-4)) - 1) % COLOURS.length];
  return (
    <span class="avatar" style={{ width: size + 'px', height: size + 'px', fontSize: size * 0.36 + 'px', background: colour }} aria-hidden="true">
      {initials(person.name)}
    </span>
  );
}
