import * as React from 'react';
import type { LinkTarget } from '../domain/link/deepLink';
import { chatLink, communityLink } from '../domain/link/deepLink';
import { everyday } from '../words/everyday';
import type { MenuItem } from './controls/Menu';
import { MenuButton } from './controls/MenuButton';
import { copyText } from './copyText';
import { useSession } from './session';
import { useSpace } from './space';

const words = everyday.ui.share;

export interface ShareMenuProps {
  /** What of the community the link leads to. */
  readonly target: LinkTarget;
  /** What it is called. */
  readonly title: string;
  readonly onDone: (told: string) => void;
}

/** A link to a question or session, to copy or to send in a Teams chat. Nothing is sent before the person presses send there. */
export const ShareMenu: React.FunctionComponent<ShareMenuProps> = ({ target, title, onDone }) => {
  const link = useLink(target, title);
  const copy = async (): Promise<void> => {
    if (await copyText(link, words.copyByHand)) onDone(words.copied);
  };
  const items: readonly MenuItem[] = [
    { key: 'copy', text: words.copy, iconName: 'Link', onChoose: () => void copy() },
    { key: 'chat', text: words.chat, iconName: 'Chat', href: chatLink([], `${title}\n${link}`) }
  ];
  return <MenuButton kind="action" iconName="Share" text={words.share} ariaLabel={words.shareTitle({ title })} items={items} />;
};

/** Inside Teams a link that opens there, with the site for whoever has no Teams; on a page one that opens the page. */
function useLink(target: LinkTarget, title: string): string {
  const { guildhall, teams } = useSession();
  const { community } = useSpace();
  const link = { community: community.key, target };
  const page = teams === undefined ? window.location.origin + window.location.pathname : guildhall.siteUrl;
  return communityLink(page, teams, link, title);
}
