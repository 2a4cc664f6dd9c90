import * as React from 'react';
import type { ITooltipHost } from '@fluentui/react';
import { FontIcon, getId, hiddenContentStyle, makeStyles, TooltipHost } from '@fluentui/react';
import { everyday } from '../words/everyday';

export interface InfoButtonProps {
  /** What is explained, as it stands on the screen. */
  readonly title: string;
  readonly means: string;
}

const useStyles = makeStyles(theme => ({
  button: {
    alignItems: 'center',
    background: 'transparent',
    border: 'none',
    borderRadius: '50%',
    color: theme.semanticColors.bodySubtext,
    cursor: 'help',
    display: 'inline-flex',
    fontSize: 14,
    height: 24,
    justifyContent: 'center',
    padding: 0,
    verticalAlign: 'middle',
    width: 24,
    selectors: {
      ':hover': { color: theme.semanticColors.link },
      ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}` },
      '@media print': { display: 'none' }
    }
  },
  /** For screen readers, which hear the meaning with the button. */
  unseen: hiddenContentStyle
}));

/** What a number means, one hover, focus or click away. */
export const InfoButton: React.FunctionComponent<InfoButtonProps> = ({ title, means }) => {
  const styles = useStyles();
  const [meaningId] = React.useState(() => getId('meaning'));
  const tooltip = React.useRef<ITooltipHost>(null);
  return (
    <>
      <TooltipHost content={means} componentRef={tooltip} setAriaDescribedBy={false} tooltipProps={{ maxWidth: '320px', role: 'tooltip' }}>
        <button
          type="button"
          className={styles.button}
          aria-label={everyday.ui.means({ title })}
          aria-describedby={meaningId}
          // Some browsers do not focus a clicked button, and touch does not hover.
          onClick={() => tooltip.current?.show()}
        >
          <FontIcon iconName="Info" />
        </button>
      </TooltipHost>
      <span id={meaningId} className={styles.unseen}>
        {means}
      </span>
    </>
  );
};
