import * as React from 'react';
import type { IChoiceGroupOption } from '@fluentui/react';
import { ChoiceGroup, makeStyles, Text } from '@fluentui/react';
import type { CommunityType } from '../../domain/community/communityType';
import { communityTypeAdvice, communityTypes } from '../../domain/community/communityType';
import { typeWords } from '../../ui/communityWords';
import { TypeGlyph } from '../../ui/TypeGlyph';
import { strings } from './strings';

export interface TypeChoiceProps {
  readonly type: CommunityType;
  readonly onChange: (type: CommunityType) => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  label: { display: 'inline-flex', gap: 12, alignItems: 'flex-start', paddingInlineStart: 28, minHeight: 40 },
  words: { display: 'flex', flexDirection: 'column' },
  advice: { color: semanticColors.bodySubtext }
}));

const groupStyles = { root: { selectors: { '.ms-ChoiceField': { marginTop: 8 }, '.ms-ChoiceField-field::before, .ms-ChoiceField-field::after': { marginTop: 10 } } } };

/** The name of a community is a promise: each type with one line of what it promises. */
export const TypeChoice: React.FunctionComponent<TypeChoiceProps> = ({ type, onChange }) => {
  const styles = useStyles();
  const options = communityTypes.map(
    (key): IChoiceGroupOption & { key: CommunityType } => ({
      key,
      text: typeWords[key],
      onRenderLabel: () => (
        <span className={styles.label}>
          <TypeGlyph type={key} size={32} />
          <span className={styles.words}>
            <Text>{typeWords[key]}</Text>
            <Text variant="small" className={styles.advice}>
              {communityTypeAdvice[key]}
            </Text>
          </span>
        </span>
      )
    })
  );
  return (
    <ChoiceGroup
      label={strings.type}
      options={options}
      selectedKey={type}
      styles={groupStyles}
      onChange={(_event, option) => {
        const chosen = communityTypes.find(key => key === option?.key);
        if (chosen !== undefined) onChange(chosen);
      }}
    />
  );
};
