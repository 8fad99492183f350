/** Strokes on a grid of 24; always beside words, so hidden from a screen reader. */
const shapes = {
  sum: 'M5 5a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2zM8.5 7h7M8.5 12h.01M12 12h.01M15.5 12h.01M8.5 16.5h.01M12 16.5h.01M15.5 16.5h.01',
  money: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18M15.5 9a4 4 0 1 0 0 6M7.5 11H13M7.5 13.3H12',
  rule: 'M6 3h8.5L19 7.5V21H6zM14.5 3v4.5H19M9 12h7M9 16h7',
  direction: 'M12 3v2M12 10v2M12 17v4M5 5h11l3 2.5L16 10H5zM19 12H8l-3 2.5L8 17h11z',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8M4.5 20.5c.8-4 3.8-6 7.5-6s6.7 2 7.5 6',
  warning: 'M12 4 2.8 20h18.4zM12 10v4.5M12 17.3v.01',
  shield: 'M12 3l7.5 3v5.5c0 4.6-3 7.8-7.5 9.5-4.5-1.7-7.5-4.9-7.5-9.5V6zM8.8 12l2.3 2.3 4.2-4.2',
  print: 'M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z',
  sound: 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  exit: 'M13.5 4H5v16h8.5M10 12h10.5M17 8.5l3.5 3.5-3.5 3.5',
  chev: 'M9 6l6 6-6 6',
  down: 'M6 9l6 6 6-6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  phone:
    'M6.5 3.5h3L11 8 9 9.5c1 2.3 2.5 4 5 5.2l1.6-2 4.4 1.6v3.2c0 1.6-1.2 2.7-2.8 2.5C10.3 19.3 4.7 13.7 4 6.3 3.8 4.7 4.9 3.5 6.5 3.5z',
  clock: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18M12 7.5V12l3 2',
  key: 'M8 10.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9M11.3 11.7 20 3M16 7l3 3',
  work: 'M4 8h16v11H4zM9 8V5h6v3M4 13h16',
  bump: 'M3 18h4c2 0 2.5-8 5-8s3 8 5 8h4',
  chat: 'M4 5h16v11H12l-4.5 4v-4H4z',
  no: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18M7.5 12h9',
  ask: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18M9.5 9.5a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 1.8M12 16.8v.01',
} as const

export type IconName = keyof typeof shapes

export const Icon = ({ name }: { name: IconName }) => (
  <svg class={`i i-${name}`} viewBox="0 0 24 24" aria-hidden="true">
    <path d={shapes[name]} />
  </svg>
)

/** The footbridge: a deck and a handrail. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
    <path class="rail" d="M3 16Q16 3.5 29 16M3 16v8M9.5 11.6v7.4M16 9.8v7.4M22.5 11.6v7.4M29 16v8" />
    <path class="deck" d="M2 24.5Q16 11 30 24.5" />
  </svg>
)
