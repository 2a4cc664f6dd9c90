import * as React from 'react';
import { FontIcon, getId, HighContrastSelector, makeStyles } from '@fluentui/react';

export type NoticeKind = 'info' | 'success' | 'warning' | 'blocked';

export interface NoticeProps {
  readonly kind?: NoticeKind;
  /** How urgently it is read out: at once, which is meant for what went wrong, or when there is a pause. */
  readonly role?: 'status' | 'alert';
  /** Buttons below the words. */
  readonly actions?: React.ReactNode;
}

const narrow = '@media (max-width: 479px)';

const useStyles = makeStyles(({ fonts, semanticColors }) => ({
  root: {
    ...fonts.medium,
    boxSizing: 'border-box',
    color: semanticColors.messageText,
    display: 'flex',
    flexDirection: 'column',
    minHeight: 32,
    width: '100%',
    wordBreak: 'break-word',
    selectors: { [HighContrastSelector]: { border: '1px solid WindowText' } }
  },
  info: { background: semanticColors.infoBackground },
  success: { background: semanticColors.successBackground },
  warning: { background: semanticColors.warningBackground },
  blocked: { background: semanticColors.errorBackground },
  infoIcon: { color: semanticColors.infoIcon },
  successIcon: { color: semanticColors.successIcon },
  warningIcon: { color: semanticColors.warningIcon },
  blockedIcon: { color: semanticColors.errorIcon },
  content: { display: 'flex', lineHeight: 'normal' },
  icon: { flex: 'none', fontSize: fonts.mediumPlus.fontSize, marginBlock: 8, marginInlineStart: 12, minHeight: 16, minWidth: 16 },
  text: { ...fonts.small, flexGrow: 1, marginBlock: 8, marginInline: '8px 12px', minWidth: 0, selectors: { a: { color: semanticColors.messageLink }, button: { color: semanticColors.messageLink } } },
  actions: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: 8,
    justifyContent: 'flex-end',
    marginBlockEnd: 8,
    marginInline: '8px 12px',
    selectors: { [narrow]: { marginInlineEnd: 8 } }
  }
}));

const icons: Readonly<Record<NoticeKind, string>> = { info: 'Info', success: 'Completed', warning: 'Info', blocked: 'Blocked2' };

/** A bar that says what happened, with a sign and a colour of its kind; it is read out as well. */
export const Notice: React.FunctionComponent<NoticeProps> = ({ kind = 'info', role = kind === 'blocked' ? 'alert' : 'status', actions, children }) => {
  const styles = useStyles();
  const [textId] = React.useState(() => getId('notice'));
  const region = actions === undefined || actions === null || actions === false ? {} : { role: 'region', 'aria-describedby': textId };
  return (
    <div className={`${styles.root} ${styles[kind]}`} {...region}>
      <div className={styles.content}>
        <div className={`${styles.icon} ${styles[`${kind}Icon`]}`} aria-hidden="true">
          <FontIcon iconName={icons[kind]} />
        </div>
        <div className={styles.text} id={textId} role={role} aria-live={kind === 'blocked' ? 'assertive' : 'polite'}>
          <WhenThere>{children}</WhenThere>
        </div>
      </div>
      {'role' in region && <div className={styles.actions}>{actions}</div>}
    </div>
  );
};

/** Screen readers read out what comes into a region that is there, not what comes with it. */
const WhenThere: React.FunctionComponent = ({ children }) => {
  const [isThere, setIsThere] = React.useState(false);
  // From the moment at which it is on the page.
  React.useLayoutEffect(() => {
    const timer = setTimeout(() => setIsThere(true), 0);
    return () => clearTimeout(timer);
  }, []);
  return isThere ? <>{children}</> : null;
};
