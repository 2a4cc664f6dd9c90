import * as React from 'react';
import { Text } from '@fluentui/react';
import { newestAnnouncement } from '../../domain/announcement/announcement';
import type { CommunityLink, LinkTarget } from '../../domain/link/deepLink';
import { communityLink } from '../../domain/link/deepLink';
import { held, nextOccurrence } from '../../domain/session/occurrences';
import type { WeekFacts } from '../../domain/week/weekFacts';
import type { LogRow } from '../../domain/log/logRow';
import { Button } from '../../ui/controls/Button';
import { copyText } from '../../ui/copyText';
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
  /** The text with this link. */
  readonly with: (link: string) => string;
  readonly link: string;
}

/** As much of an address as tells where it leads: whoever looks a text over need not read the rest. */
function short(link: string): string {
  return `${new URL(link).host}/…`;
}

/** Texts for the channel: copied, looked over and posted by a person; nothing is posted from here. */
export const PostPart: React.FunctionComponent<Pick<WeekProps, 'facts' | 'onDone'>> = ({ facts, onDone }) => {
  const { guildhall, locale, teams } = useSession();
  const { acts } = useSpace();
  const styles = useWeekStyles();
  const { practice, charter } = facts.entry;
  const posts = postsOf(facts, acts, locale, link => communityLink(guildhall.siteUrl, teams, link, charter.title));
  const copy = async (text: string): Promise<void> => {
    if (await copyText(text, words.copyByHand)) onDone(words.copied);
  };
  return (
    <WeekPart heading={words.heading} about={words.about}>
      {posts.length === 0 ? (
        <Text>{words.none}</Text>
      ) : (
        <ul className={styles.list}>
          {posts.map(({ kind, link, with: textWith }) => (
            <li key={kind} className={styles.part}>
              <Text block className={styles.term}>
                {words[kind]}
              </Text>
              <Text block className={styles.text} dir="auto">
                {textWith(short(link))}
              </Text>
              <div>
                <Button text={words.copy} iconName="Copy" ariaLabel={words.copyOf({ what: words[kind] })} onClick={() => void copy(textWith(link))} />
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

function postsOf({ entry, sessions, now }: WeekFacts, acts: readonly LogRow[], locale: string, linked: (link: CommunityLink) => string): readonly Post[] {
  const link = (target: LinkTarget): string => linked({ community: entry.key, target });
  const next = nextOccurrence(sessions, now);
  const last = held(sessions, now).find(({ occurrence }) => occurrence.recap !== undefined);
  const announcement = newestAnnouncement(acts, entry.roles, entry.practice.cadence);
  const posts: Post[] = [];
  if (next !== undefined) {
    const { topic, start, about } = next.occurrence;
    const when = formatMoment(start, locale);
    posts.push({ kind: 'preview', with: address => words.previewText({ topic, when, about, link: address }), link: link({ kind: 'session', row: next.session.id, occurrence: start }) });
  }
  if (last?.occurrence.recap !== undefined) {
    const { topic, start, recap } = last.occurrence;
    const when = formatMoment(start, locale);
    posts.push({ kind: 'recap', with: address => words.recapText({ topic, when, text: recap.text, link: address }), link: link({ kind: 'session', row: last.session.id, occurrence: start }) });
  }
  if (announcement !== undefined) {
    posts.push({ kind: 'announcement', with: address => words.announcementText({ text: announcement.text, link: address }), link: link({ kind: 'section', section: 'announcement' }) });
  }
  return posts;
}
