import * as React from 'react';
import { Dropdown, makeStyles, Text } from '@fluentui/react';
import type { IDropdownOption } from '@fluentui/react';
import type { Proposal } from '../../domain/proposal/proposal';
import { newestVersion } from '../../domain/proposal/proposal';
import { Button } from '../../ui/controls/Button';
import { onSingleClick } from '../../ui/onSingleClick';
import { strings } from './proposalStrings';
import { SupportFailure } from './SupportFailure';
import type { Supports } from './useSupports';

export interface SupportControlProps {
  readonly proposal: Proposal;
  readonly supports: Supports;
}

const useStyles = makeStyles(({ palette, semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 8 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'center' },
  said: { color: semanticColors.bodySubtext },
  invites: { color: palette.themePrimary, borderColor: palette.themePrimary },
  department: { maxWidth: 320 }
}));

const notSaid = '';

/** Supporting with one click, and taking it back. Whoever supports says from which department, or rather not. */
export const SupportControl: React.FunctionComponent<SupportControlProps> = ({ proposal, supports }) => {
  const styles = useStyles();
  const { isSupporter, department, underway } = supports.of(proposal);
  const { title } = newestVersion(proposal).charter;
  const isBusy = underway !== undefined;
  const word = isBusy ? strings.supporting : isSupporter ? strings.takeBack : strings.support;
  const name = isSupporter ? strings.takeBackTitle(title) : strings.supportTitle(title);
  const options: IDropdownOption[] = [{ key: notSaid, text: strings.notSaid }, ...supports.departments.map(each => ({ key: each.key, text: each.title }))];
  const handleDepartment = (key: string | number | undefined): void =>
    supports.support(proposal, { department: supports.departments.find(each => each.key === key)?.key });
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        {isSupporter && (
          <Text variant="small" className={styles.said}>
            {strings.youSupport}
          </Text>
        )}
        <Button
          text={word}
          ariaLabel={isBusy ? word : name}
          aria-busy={isBusy}
          disabled={isBusy}
          allowDisabledFocus
          className={isSupporter ? undefined : styles.invites}
          onClick={onSingleClick(() => (isSupporter ? supports.takeBack(proposal) : supports.support(proposal)), isBusy)}
        />
      </div>
      {isSupporter && supports.departments.length > 0 && (
        <Dropdown
          className={styles.department}
          label={strings.department}
          title={strings.departmentHint}
          options={options}
          selectedKey={department ?? notSaid}
          disabled={isBusy}
          onChange={(_event, option) => handleDepartment(option?.key)}
        />
      )}
      <SupportFailure proposal={proposal} supports={supports} />
    </div>
  );
};
