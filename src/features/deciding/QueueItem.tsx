import * as React from 'react';
import { getId, makeStyles, Text } from '@fluentui/react';
import { Button } from '../../ui/controls/Button';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { useDesk } from './desk';
import { strings } from './strings';

export interface QueueItemProps {
  readonly title: string;
  /** One sentence on why it is here. */
  readonly line: React.ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

const useStyles = makeStyles(({ effects, palette, semanticColors }) => ({
  root: {
    border: `1px solid ${palette.neutralLight}`,
    borderRadius: effects.roundedCorner6,
    background: semanticColors.bodyBackground,
    display: 'flex',
    flexDirection: 'column',
    gap: 20,
    padding: 16
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 12 },
  names: { flex: '1 1 240px', minWidth: 0, display: 'flex', flexDirection: 'column', gap: 2 },
  title: { margin: 0, fontWeight: 600, overflowWrap: 'anywhere' },
  line: { color: semanticColors.bodySubtext }
}));

/** One thing that waits: what it is and since when; everything to decide on it opens in place. */
export const QueueItem: React.FunctionComponent<QueueItemProps> = ({ title, line, isOpen, onToggle, children }) => {
  const styles = useStyles();
  const [id] = React.useState(() => getId('waiting'));
  const { isNewest } = useDesk();
  const mustWait = !isOpen && !isNewest;
  const toggle = useReturnFocus<HTMLElement>(isOpen);
  return (
    <li className={styles.root} aria-labelledby={id}>
      <div className={styles.head}>
        <div className={styles.names}>
          <Text as="h4" id={id} variant="mediumPlus" className={styles.title}>
            {title}
          </Text>
          <Text className={styles.line}>{line}</Text>
        </div>
        <Button
          elementRef={toggle}
          text={isOpen ? strings.close : strings.open}
          ariaLabel={isOpen ? strings.closeIt(title) : strings.openIt(title)}
          aria-expanded={isOpen}
          title={mustWait ? strings.readFirst : undefined}
          disabled={mustWait}
          allowDisabledFocus
          onClick={() => onToggle(!isOpen)}
        />
      </div>
      {isOpen && children}
    </li>
  );
};
