import * as React from 'react';
import { getId, getRTL } from '@fluentui/react';
import { useSession } from '../../../ui/session';
import { ReadingLine } from '../chart/ReadingLine';
import { TrendAxes } from './TrendAxes';
import type { TrendPoint } from './trendPoints';
import { nearest, pathOf, trendScales } from './trendScales';
import { pointInWords } from './trendWords';
import { useTrendStyles } from './useTrendStyles';
import { useWidth } from '../chart/useWidth';

export interface TrendDrawingProps {
  readonly label: string;
  /** At least one. */
  readonly points: readonly TrendPoint[];
  readonly minimum: number;
}

/** Two lines over months; arrow keys go from month to month, a pointer reads the nearest. */
export const TrendDrawing: React.FunctionComponent<TrendDrawingProps> = ({ label, points, minimum }) => {
  const { locale } = useSession();
  const styles = useTrendStyles();
  const [frame, width] = useWidth<HTMLDivElement>();
  const [hatchId] = React.useState(() => getId('hatch'));
  const [active, setActive] = React.useState<number>();
  const [read, setRead] = React.useState<number>();
  const isRightToLeft = getRTL();
  const scales = React.useMemo(() => trendScales(points, width, isRightToLeft), [points, width, isRightToLeft]);
  const { leftOf, middleOf, heightOf, band, bottom, height } = scales;
  const at = Math.min(active ?? points.length - 1, points.length - 1);
  const shown = points[read ?? -1];
  const handleKeyDown = (event: React.KeyboardEvent<SVGSVGElement>): void => {
    const to = indexAfter(event.key, at, points.length, isRightToLeft);
    if (to === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelector<SVGElement>(`[data-month="${to}"]`)?.focus();
  };
  const handleFocus = (index: number): void => {
    setActive(index);
    setRead(index);
  };
  const handlePointer = (event: React.PointerEvent<SVGSVGElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    setRead(nearest(points, ((event.clientX - box.left) * width) / (box.width || width), scales));
  };
  return (
    <div ref={frame} className={styles.root}>
      <svg
        data-drawing=""
        role="group"
        aria-label={label}
        className={styles.drawing}
        viewBox={`0 0 ${width} ${height}`}
        onKeyDown={handleKeyDown}
        onPointerMove={handlePointer}
        onPointerDown={handlePointer}
        onPointerLeave={() => setRead(undefined)}
        onBlur={() => setRead(undefined)}
      >
        <defs>
          <pattern id={hatchId} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className={styles.hatch} y2="5" />
          </pattern>
        </defs>
        <TrendAxes scales={scales} />
        {points.map(({ month, people }) => people === null && <rect key={month} data-left-out="" className={styles.frame} x={leftOf(month) + 1} width={Math.max(2, band - 2)} y={12} height={bottom - 12} fill={`url(#${hatchId})`} />)}
        {shown !== undefined && <line className={styles.guide} x1={middleOf(shown.month)} x2={middleOf(shown.month)} y1={12} y2={bottom} />}
        <path className={styles.before} d={pathOf(points, 'before', scales)} />
        <path className={styles.people} d={pathOf(points, 'people', scales)} />
        {points.map((point, index) => (
          <g key={point.month} role="img" aria-label={pointInWords(point, minimum, locale)} tabIndex={index === at ? 0 : -1} data-month={index} className={styles.point} onFocus={() => handleFocus(index)}>
            {/* What is focused has a place also where no number is shown. */}
            <rect className={styles.focus} x={leftOf(point.month)} width={band} y={8} height={bottom - 8} rx={2} />
            {typeof point.before === 'number' && index === read && <circle className={styles.beforeDot} cx={middleOf(point.month)} cy={heightOf(point.before)} r={3} />}
            {typeof point.people === 'number' && <circle className={styles.dot} cx={middleOf(point.month)} cy={heightOf(point.people)} r={index === read ? 5 : 3} />}
          </g>
        ))}
      </svg>
      <ReadingLine text={shown && pointInWords(shown, minimum, locale)} />
    </div>
  );
};

function indexAfter(key: string, at: number, count: number, isRightToLeft: boolean): number | undefined {
  const onwards = isRightToLeft ? -1 : 1;
  const inside = (index: number): number => Math.max(0, Math.min(count - 1, index));
  if (key === 'ArrowRight') return inside(at + onwards);
  if (key === 'ArrowLeft') return inside(at - onwards);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
