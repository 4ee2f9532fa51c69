// A short piece of a line in its pattern, for legends.
const DASHES: Readonly<Record<string, string | undefined>> = {
  solid: undefined,
  dashed: '7 5',
  dotted: '2 3.5',
  'dash-dot': '8 3.2 2.2 3.2',
};

export interface LineSampleProps {
  color: string;
  pattern: string;
  width?: number;
  arrow?: boolean;
}

export function LineSample({ color, pattern, width = 2, arrow = true }: LineSampleProps) {
  return (
    <svg width="36" height="12" viewBox="0 0 36 12" aria-hidden focusable="false">
      <line
        x1="1"
        y1="6"
        x2={arrow ? 28 : 35}
        y2="6"
        stroke={color}
        strokeWidth={width}
        strokeDasharray={DASHES[pattern]}
      />
      {arrow && <path d="M28 2.4 L35 6 L28 9.6 Z" fill={color} />}
    </svg>
  );
}
