import './icon.css';

/** Strokes on a grid of 16, drawn for this app. `fill` marks the one that is a filled shape. */
const SHAPES = {
  star: 'M8 1.9l1.87 3.84 4.23.6-3.07 2.97.74 4.2L8 11.5l-3.77 2.01.74-4.2L1.9 6.34l4.23-.6z',
  unread: 'M8 4.6a3.4 3.4 0 1 1 0 6.8a3.4 3.4 0 1 1 0-6.8z',
  read: 'M3.2 8.4l3.2 3.1 6.4-7',
  import: 'M8 2v7.6M4.9 6.7L8 9.8l3.1-3.1M2.5 11v1.6c0 .6.5 1.1 1.1 1.1h8.8c.6 0 1.1-.5 1.1-1.1V11',
  settings: 'M2 4.8h5.2M11.3 4.8H14M2 11.2h2.7M8.8 11.2H14M9.2 3v3.6M6.7 9.4V13',
  external: 'M5.2 10.8l5.6-5.6M6 5h5v5',
  back: 'M9.8 3.2L5 8l4.8 4.8',
  close: 'M4 4l8 8M12 4l-8 8',
  up: 'M8 12.5v-9M4.2 7.1L8 3.3l3.8 3.8',
  down: 'M8 3.5v9M4.2 8.9L8 12.7l3.8-3.8',
  upvote: 'M8 4.6l4.2 6.6H3.8z',
  fold: 'M6 3.8L10.2 8L6 12.2',
  contents: 'M2.5 4h.01M5.5 4h8M2.5 8h.01M5.5 8h8M2.5 12h.01M5.5 12h5',
  copy: 'M6 5.5h6.5c.6 0 1 .4 1 1V13c0 .6-.4 1-1 1H6c-.6 0-1-.4-1-1V6.5c0-.6.4-1 1-1zM3 10.5c-.3-.2-.5-.5-.5-1V3c0-.6.4-1 1-1H10c.5 0 .8.2 1 .5',
  print:
    'M4.5 6V2h7v4M4.5 11.5H3c-.6 0-1-.4-1-1V7c0-.6.4-1 1-1h10c.6 0 1 .4 1 1v3.5c0 .6-.4 1-1 1h-1.5M4.5 9.5h7V14h-7z',
  single: 'M3.5 2.5h9v11h-9zM6 5.5h4M6 8h4M6 10.5h2.5',
  'side-by-side': 'M2 3h5v10H2zM9 3h5v10H9z',
  interleaved: 'M2.5 3h7.5M6 6.3h7.5M2.5 9.7h7.5M6 13h7.5',
  stacked: 'M3 2.5h10v4.3H3zM3 9.200h10v4.3H3z',
  fewer: 'M4.2 9.8L8 6l3.8 3.8',
  later: 'M4.3 2.2h7.4c.5 0 .9.4.9.9v10.7L8 10.7l-4.6 3.1V3.1c0-.5.4-.9.9-.9z',
  inbox:
    'M2.2 9l1.8-5.2c.2-.5.6-.8 1.1-.8h5.8c.5 0 .9.3 1.1.8L13.8 9v3.2c0 .6-.4 1-1 1H3.2c-.6 0-1-.4-1-1zM2.4 9h3.1c.2 1.3 1.2 2.1 2.5 2.1s2.3-.8 2.5-2.1h3.1',
  all: 'M3 2.5h3v11H3zM6 4h3v9.5H6zM9.7 4.3l2.7-.7 2 9.2-2.7.7z',
  sidebar:
    'M3.2 2.8h9.6c.6 0 1.1.5 1.1 1.1v8.2c0 .6-.5 1.1-1.1 1.1H3.2c-.6 0-1.1-.5-1.1-1.1V3.9c0-.6.5-1.1 1.1-1.1zM6.4 2.8v10.4',
  find: 'M7 2.6a4.4 4.4 0 1 1 0 8.8a4.4 4.4 0 1 1 0-8.8zM10.3 10.3l3.3 3.3',
  statistics: 'M2.5 13.5h11M4.3 11V8.2M8 11V3M11.7 11V5.8',
  document:
    'M4.4 1.9h5l2.9 2.9v8.4c0 .5-.4.9-.9.9h-7c-.5 0-.9-.4-.9-.9V2.8c0-.5.4-.9.9-.9zM9.2 2.1v3h2.9M5.8 8.2h4.4M5.8 10.7h3',
  sort: 'M2.5 4.3h11M4.5 8h7M6.5 11.7h3',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  next: 'M6.2 3.2L11 8l-4.8 4.8',
  image: 'M2.5 3.5h11v9h-11zM2.8 11l3.1-3.3 2.3 2.2 1.9-1.8 3.2 3M10.6 6.2h.01',
  warning: 'M8 2.6l6 10.6H2zM8 6.6v3.2M8 11.6v.01',
  information: 'M8 1.9a6.1 6.1 0 1 1 0 12.2a6.1 6.1 0 1 1 0-12.2zM8 7.4v3.6M8 5v.01',
  keyboard:
    'M2.6 4h10.8c.6 0 1.1.5 1.1 1.1v5.8c0 .6-.5 1.1-1.1 1.1H2.6c-.6 0-1.1-.5-1.1-1.1V5.1C1.5 4.5 2 4 2.6 4zM4.2 6.7h.01M6.7 6.7h.01M9.2 6.7h.01M11.7 6.7h.01M5.3 9.5h5.4',
} as const;

export type IconName = keyof typeof SHAPES;

interface IconProps {
  readonly name: IconName;
  readonly filled?: boolean;
}

/** A picture beside words or inside a labelled button; never the only name of a thing. */
export function Icon({ name, filled = false }: IconProps) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" data-filled={filled || undefined}>
      <path d={SHAPES[name]} />
    </svg>
  );
}
