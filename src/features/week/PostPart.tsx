import * as React from 'react';
import { Text } from '@fluentui/react';
import { newestAnnouncement } from '../../domain/announcement/announcement';
import type { CommunityLink, LinkTarget, TeamsApp } from '../../domain/link/deepLink';
import { pageLink, teamsLink } from '../../domain/link/deepLink';
import { held, nextOccurrence } from '../../domain/session/occurrences';
import type { WeekFacts } from '../../domain/week/weekFacts';
import type { LogRow } from '../../domain/log/logRow';
import { Button } from '../../ui/controls/Button';
import { formatMoment } from '../../ui/format';
import { useSession } from '../../ui/session';
import { useSpace } from '../../ui/space';
import { strings } from './strings';
import { useWeekStyles } from './useWeekStyles';
import type { WeekProps } from './week';
import { WeekPart } from './WeekPart';

const words = strings.post;

/** Something ready to be posted to the channel. */
interface Post {
  readonly kind: 'preview' | 'recap' | 'announcement';
  readonly text: string;
}

/** Texts for the channel: copied, looked over and posted by a person; nothing is posted from here. */
export const PostPart: React.FunctionComponent<Pick<WeekProps, 'facts' | 'onDone'>> = ({ facts, onDone }) => {
  const { guildhall, locale, teams } = useSession();
  const { acts } = useSpace();
  const styles = useWeekStyles();
  const { practice, charter } = facts.entry;
  const posts = postsOf(facts, acts, locale, link => linkTo(guildhall.siteUrl, teams, link, charter.title));
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      onDone(words.copied);
    } catch {
      // Some frames may not write to the clipboard: the text is shown to be copied by hand.
      window.prompt(words.copyByHand, text);
    }
  };
  return (
    <WeekPart heading={words.heading} about={words.about}>
      {posts.length === 0 ? (
        <Text>{words.none}</Text>
      ) : (
        <ul className={styles.list}>
          {posts.map(({ kind, text }) => (
            <li key={kind} className={styles.part}>
              <Text block className={styles.term}>
                {words[kind]}
              </Text>
              <Text block className={styles.text}>
                {text}
              </Text>
              <div>
                <Button text={words.copy} iconName="Copy" ariaLabel={words.copyOf({ what: words[kind] })} onClick={() => void copy(text)} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {practice.link !== '' && (
        <div>
          <Button kind="action" href={practice.link} target="_blank" rel="noreferrer" text={words.channel} />
        </div>
      )}
    </WeekPart>
  );
};

function linkTo(siteUrl: string, teams: TeamsApp | undefined, link: CommunityLink, title: string): string {
  const page = pageLink(siteUrl, link);
  return teams === undefined ? page : teamsLink(teams, link, page, title);
}

function postsOf({ entry, sessions, now }: WeekFacts, acts: readonly LogRow[], locale: string, linked: (link: CommunityLink) => string): readonly Post[] {
  const link = (target: LinkTarget): string => linked({ community: entry.key, target });
  const next = nextOccurrence(sessions, now);
  const last = held(sessions, now).find(({ occurrence }) => occurrence.recap !== undefined);
  const announcement = newestAnnouncement(acts, entry.roles, entry.practice.cadence);
  const posts: Post[] = [];
  if (next !== undefined) {
    const { topic, start, about } = next.occurrence;
    posts.push({ kind: 'preview', text: words.previewText({ topic, when: formatMoment(start, locale), about, link: link({ kind: 'session', row: next.session.id, occurrence: start }) }) });
  }
  if (last?.occurrence.recap !== undefined) {
    const { topic, start, recap } = last.occurrence;
    posts.push({ kind: 'recap', text: words.recapText({ topic, when: formatMoment(start, locale), text: recap.text, link: link({ kind: 'session', row: last.session.id, occurrence: start }) }) });
  }
  if (announcement !== undefined) {
    posts.push({ kind: 'announcement', text: words.announcementText({ text: announcement.text, link: link({ kind: 'section', section: 'announcement' }) }) });
  }
  return posts;
}
