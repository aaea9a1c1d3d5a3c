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
