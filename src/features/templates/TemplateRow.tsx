import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { givenTemplates } from '../../domain/community/givenTemplates';
import type { Template } from '../../domain/community/template';
import { typeWords } from '../../ui/communityWords';
import { Button } from '../../ui/controls/Button';
import { FailureMessage } from '../../ui/FailureMessage';
import { InlineQuestion } from '../../ui/InlineQuestion';
import { useSession } from '../../ui/session';
import { useTask } from '../../ui/useTask';
import { weatherWords } from '../../ui/weatherWords';
import { strings } from './strings';

export interface TemplateRowProps {
  readonly template: Template;
  readonly isNewest: boolean;
  readonly onEdit: () => void;
  readonly onKept: (said: string) => void;
}

const useStyles = makeStyles(({ palette, semanticColors }) => ({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'center', paddingBlock: 12, borderBottom: `1px solid ${palette.neutralLight}` },
  words: { flex: '1 1 240px', minWidth: 0, display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  name: { fontWeight: 600 },
  quiet: { color: semanticColors.bodySubtext },
  actions: { display: 'flex', flexWrap: 'wrap', gap: 8 },
  wide: { flexBasis: '100%' }
}));

/** One template: what it is for, what it sets, and the way back to how it came. */
export const TemplateRow: React.FunctionComponent<TemplateRowProps> = ({ template, isNewest, onEdit, onKept }) => {
  const { guildhall } = useSession();
  const styles = useStyles();
  const { title, about, type, cadence } = template;
  const given = givenTemplates.find(({ key }) => key === template.key);
  const origin = given === undefined ? strings.own : isSame(template, given) ? undefined : strings.changed;
  const [isAsking, setIsAsking] = React.useState(false);
  const restore = useTask(
    React.useCallback(async () => {
      if (given === undefined) return;
      await guildhall.keepTemplate(given, template);
      onKept(strings.restored(given.title));
    }, [guildhall, given, template, onKept])
  );
  const handleGo = (): void => {
    setIsAsking(false);
    restore.start();
  };
  const button = { disabled: !isNewest, title: isNewest ? undefined : weatherWords.readFirst, allowDisabledFocus: true };
  return (
    <div className={styles.row}>
      <span className={styles.words}>
        <Text className={styles.name}>{title}</Text>
        <Text>{about}</Text>
        <Text variant="small" className={styles.quiet}>
          {[typeWords[type], strings.cadences[cadence], origin].filter(Boolean).join(' · ')}
        </Text>
      </span>
      <span className={styles.actions}>
        <Button {...button} text={strings.edit} ariaLabel={strings.editTitle(title)} onClick={onEdit} />
        {origin === strings.changed && (
          <Button {...button} text={strings.restore} ariaLabel={strings.restoreTitle(title)} onClick={() => setIsAsking(true)} />
        )}
      </span>
      {isAsking && (
        <div className={styles.wide}>
          <InlineQuestion question={strings.restoreQuestion(title)} stay={strings.keep} go={strings.restore} onStay={() => setIsAsking(false)} onGo={handleGo} />
        </div>
      )}
      {restore.task.state === 'failed' && (
        <div className={styles.wide}>
          <FailureMessage failure={restore.task.failure} what={strings.one} onRetry={restore.start} />
        </div>
      )}
    </div>
  );
};

/** Whether a template says what another says; kept ones are read part by part, so their parts may stand in another order. */
function isSame(one: Template, other: Template): boolean {
  return parts(one) === parts(other);
}

function parts({ title, about, wording, type, cadence, checklist, healthy }: Template): string {
  const lines = checklist.map(({ key, kind, title: words, week }) => [key, kind, words, week]);
  return JSON.stringify([title, about, wording.session, wording.ask, wording.purpose, type, cadence, lines, healthy]);
}
