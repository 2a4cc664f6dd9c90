import * as React from 'react';
import type { ReportView } from '../../domain/link/reportLink';
import { reportPageLink, reportTeamsLink } from '../../domain/link/reportLink';
import { Button } from '../../ui/controls/Button';
import { copyText } from '../../ui/copyText';
import { LiveMessage } from '../../ui/LiveMessage';
import { useIsMounted } from '../../ui/useIsMounted';
import type { Session } from '../../ui/session';
import { useSession } from '../../ui/session';
import { everyday } from '../../words/everyday';

const words = everyday.ui.share;

export interface CopyLinkProps {
  /** What the link leads to, its month always said: the newest is another one soon. */
  readonly view: ReportView;
  /** What Teams calls it. */
  readonly title: string;
  readonly className?: string;
}

/** Milliseconds for which the button says that it did it. */
const lasting = 3000;

/** Copies a link that opens the reports as they are in view. */
export const CopyLink: React.FunctionComponent<CopyLinkProps> = ({ view, title, className }) => {
  const isMounted = useIsMounted();
  const { guildhall, teams } = useSession();
  const [isCopied, setIsCopied] = React.useState(false);
  const handleCopy = async (): Promise<void> => {
    const link = viewLink({ guildhall, teams }, view, title);
    if (!(await copyText(link, words.copyByHand))) return;
    setIsCopied(true);
    setTimeout(() => isMounted.current && setIsCopied(false), lasting);
  };
  return (
    <span className={className}>
      <Button kind="action" iconName="Link" text={isCopied ? words.copied : words.copy} onClick={() => void handleCopy()} />
      <LiveMessage message={isCopied ? words.copied : ''} />
    </span>
  );
};

/** Inside Teams a link that opens there, with the site for whoever has no Teams; on a page one that opens the page. */
function viewLink({ guildhall, teams }: Pick<Session, 'guildhall' | 'teams'>, view: ReportView, title: string): string {
  if (teams === undefined) return reportPageLink(window.location.href, view);
  return reportTeamsLink(teams, view, reportPageLink(guildhall.siteUrl, view), title);
}
