// Line icons on a 20 by 20 grid, drawn for this page.
const PATHS = {
  chat: 'M10 3a7 7 0 0 0-6.1 10.4L3 17l3.6-.9A7 7 0 1 0 10 3zM7 8.5h6M7 11.5h4',
  team: 'M7 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM13.5 9.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM2.5 15.5c0-2.5 2-4 4.500-4s4.500 1.500 4.500 4zM13 12c2.500-.2 4.500 1 4.500 3.500H14',
  calendar: 'M4.500 4h11A1.500 1.500 0 0 1 17 5.500v10a1.500 1.500 0 0 1-1.500 1.500h-11A1.500 1.500 0 0 1 3 15.500v-10A1.500 1.500 0 0 1 4.500 4zM3 8h14M7 2.500V5M13 2.500V5M7 11.500h.01M10 11.500h.01M13 11.500h.01',
  clock: 'M10 17.500a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15zM10 6v4.500l3 1.500',
  send: 'M3 10 17 3.500 13 17l-3.200-5.200zM9.800 11.800 17 3.500',
  attach: 'M15.500 9.500l-5.600 5.600a3.500 3.500 0 0 1-5-5l6-6a2.300 2.300 0 0 1 3.300 3.300l-5.900 5.900a1.100 1.100 0 0 1-1.600-1.600l5.200-5.200',
  at: 'M13 10a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM13 7.500V11a2 2 0 0 0 4 0v-1a7 7 0 1 0-3 5.700',
  search: 'M9 14.500a5.500 5.500 0 1 0 0-11 5.500 5.500 0 0 0 0 11zM13 13l4 4',
  moon: 'M16.500 12A7 7 0 0 1 8 3.500a7 7 0 1 0 8.500 8.500z',
  sun: 'M10 13.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM10 1.500v2M10 16.500v2M1.500 10h2M16.500 10h2M4 4l1.400 1.400M14.600 14.600 16 16M16 4l-1.400 1.400M5.400 14.600 4 16',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  reply: 'M8 5 3.500 9.500 8 14M4 9.500h7.500c3 0 5 2 5 5',
  close: 'M5 5l10 10M15 5 5 15',
  back: 'M12 4.500 6.500 10l5.500 5.500',
  down: 'M5 8l5 5 5-5',
  eye: 'M2 10s3-5.500 8-5.500S18 10 18 10s-3 5.500-8 5.500S2 10 2 10zM10 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
  download: 'M10 3v9.500M6 9l4 4 4-4M4 16.500h12',
  file: 'M6 2.500h5.500L16 7v9a1.500 1.500 0 0 1-1.500 1.500h-8.500A1.500 1.500 0 0 1 4.500 16V4A1.500 1.500 0 0 1 6 2.500zM11.500 2.500V7H16',
  edit: 'M12.500 4.500l3 3M4 16l.8-3.600 8.700-8.700a1.400 1.400 0 0 1 2 0l.8.8a1.400 1.400 0 0 1 0 2L7.600 15.200z',
};

export function Icon({ name, size = 20 }: { name: keyof typeof PATHS; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      <path d={PATHS[name]} stroke-width={name === 'more' ? 2.4 : 1.5} />
    </svg>
  );
}

/** The bot's face: a point and a tick. */
export function BotMark({ size = 32 }: { size?: number }) {
  return (
    <svg class="bot-mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#137a72" />
      <circle cx="10" cy="10" r="3" fill="#fff" />
      <path d="M9 20l5 5 10-13" fill="none" stroke="#fff" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
