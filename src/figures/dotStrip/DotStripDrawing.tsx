import type { SVGProps } from 'react';
import type { Place } from '../../measures/point';
import { ink, paper, wholeColour } from '../drawing/palette';
import type { DotStrip } from '../model/dotStrip';

type DotStripStyle = { width: number; height: number; dot: number; ownDot: number };

export const screenDotStrip = { height: 34, dot: 4, ownDot: 7 } as const;

/** Literal colours, because a picture has no stylesheet: the worse side, the better side, and the other dots. */
const tints = { worse: '#fcf2e8', better: '#edf4fb' } as const;
export const otherDot = '#aab1bd';

type Props = {
  dotStrip: DotStrip;
  /** The league the profile is of. */
  code: string;
  style: DotStripStyle;
  /** The league pointed at. */
  active?: string | null;
  /** Handlers for pointer and keyboard. */
  dotProps?: (place: Place) => SVGProps<SVGGElement>;
};

/** Horizontal position of a dot, with a margin for half a dot at both ends. */
function xAt(at: number, { width, ownDot }: DotStripStyle): number {
  const margin = ownDot + 2;
  return margin + at * (width - margin * 2);
}

/** The twelve leagues on one line: 全区 is a black tick, the chosen league has its colour, the others are grey. */
export function DotStripDrawing({ dotStrip, code, style, active = null, dotProps }: Props) {
  const { height } = style;
  const middle = height / 2;
  const own = dotStrip.dots.filter(({ place }) => place.line.region.code === code);
  const pointed = dotStrip.dots.filter(({ place }) => place.line.region.code === active && active !== code);
  const others = dotStrip.dots.filter((dot) => !own.includes(dot) && !pointed.includes(dot));
  return (
    <>
      <Ground dotStrip={dotStrip} style={style} />
      {dotStrip.whole !== null && (
        <line
          data-part="whole"
          x1={xAt(dotStrip.whole, style)}
          x2={xAt(dotStrip.whole, style)}
          y1={height * 0.12}
          y2={height * 0.88}
          stroke={wholeColour}
          strokeWidth={style.dot * 0.6}
        />
      )}
      {[...others, ...pointed, ...own].map(({ place, at }) => {
        const region = place.line.region.code;
        const isOwn = region === code;
        return (
          <g key={region} data-region={region} {...dotProps?.(place)}>
            <Dot
              x={xAt(at, style)}
              y={middle}
              radius={isOwn ? style.ownDot : region === active ? style.dot * 1.35 : style.dot}
              colour={isOwn || region === active ? place.line.colour : otherDot}
              hollow={dotStrip.kind === 'presence' ? place.point.value === 0 : place.small}
              square={dotStrip.kind === 'presence'}
            />
          </g>
        );
      })}
    </>
  );
}

/** The line under the dots: with two sides where one is better, and with a tick at 0 where the scale starts there. */
function Ground({ dotStrip, style }: { dotStrip: DotStrip; style: DotStripStyle }) {
  const { height } = style;
  const [left, centre, right] = [xAt(0, style), xAt(0.5, style), xAt(1, style)];
  const band = { y: height * 0.18, height: height * 0.64 };
  if (dotStrip.kind === 'presence') return null;
  return (
    <>
      {dotStrip.better !== null && (
        <>
          <rect {...band} x={left} width={centre - left} fill={tints.worse} rx={3} />
          <rect {...band} x={centre} width={right - centre} fill={tints.better} rx={3} />
        </>
      )}
      <line x1={left} x2={right} y1={height / 2} y2={height / 2} stroke={ink.line} strokeWidth={1.25} />
      {dotStrip.whole === null && (
        <line x1={left} x2={left} y1={height * 0.26} y2={height * 0.74} stroke={otherDot} strokeWidth={1.25} />
      )}
    </>
  );
}

type DotProps = { x: number; y: number; radius: number; colour: string; hollow: boolean; square: boolean };

export function Dot({ x, y, radius, colour, hollow, square }: DotProps) {
  const look = hollow
    ? { fill: paper.card, stroke: colour, strokeWidth: radius * 0.42 }
    : { fill: colour, stroke: paper.card, strokeWidth: 1 };
  const size = hollow ? radius * 0.86 : radius;
  return square ? (
    <rect x={x - size} y={y - size} width={size * 2} height={size * 2} rx={1.5} {...look} />
  ) : (
    <circle cx={x} cy={y} r={size} {...look} />
  );
}
