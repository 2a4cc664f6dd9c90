import * as React from 'react';
import type { IChoiceGroupOption } from '@fluentui/react';
import { ChoiceGroup, Label, makeStyles, Text } from '@fluentui/react';
import type { Template } from '../../domain/community/template';
import { LoadingLines } from '../../ui/LoadingLines';
import { strings } from './strings';

export interface TemplateChoiceProps {
  /** Undefined while they are read. */
  readonly templates: readonly Template[] | undefined;
  readonly chosen: string;
  readonly onChange: (template: Template) => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  hint: { color: semanticColors.bodySubtext },
  words: { display: 'flex', flexDirection: 'column', gap: 4, paddingInlineStart: 28, boxSizing: 'border-box' },
  title: { fontWeight: 600 }
}));

const useGroupStyles = makeStyles(({ effects, palette, semanticColors }) => ({
  root: {
    selectors: {
      '.ms-ChoiceFieldGroup-flexContainer': { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))', gap: 8 },
      // Cards of one row are equally high.
      '.ms-ChoiceField': { marginTop: 0, display: 'grid', minHeight: 0, alignItems: 'stretch' },
      '.ms-ChoiceField-wrapper': { display: 'grid', alignItems: 'stretch' },
      '.ms-ChoiceField-field': {
        alignItems: 'flex-start',
        padding: 12,
        border: `1px solid ${palette.neutralLight}`,
        borderRadius: effects.roundedCorner6,
        boxSizing: 'border-box',
        background: semanticColors.bodyBackground
      },
      '.ms-ChoiceField-field:hover': { borderColor: palette.neutralTertiary },
      '.ms-ChoiceField-field.is-checked': { borderColor: palette.themePrimary, background: palette.neutralLighterAlt },
      '.ms-ChoiceField-field::before': { insetBlockStart: 12, insetInlineStart: 12 },
      '.ms-ChoiceField-field.is-checked::after': { insetBlockStart: 17, insetInlineStart: 17 },
      '.ms-ChoiceField-field:not(.is-checked)::after': { insetBlockStart: 17, insetInlineStart: 17 }
    }
  }
}));

/** The purposes to choose from, as cards with one line each. */
export const TemplateChoice: React.FunctionComponent<TemplateChoiceProps> = ({ templates, chosen, onChange }) => {
  const styles = useStyles();
  const group = useGroupStyles();
  if (templates === undefined) return <LoadingLines />;
  const options = templates.map(
    ({ key, title, about }): IChoiceGroupOption => ({
      key,
      text: title,
      onRenderLabel: () => (
        <span className={styles.words}>
          <Text className={styles.title}>{title}</Text>
          <Text variant="small" className={styles.hint}>
            {about}
          </Text>
        </span>
      )
    })
  );
  return (
    <div>
      <Label id="propose-template">{strings.template}</Label>
      <Text variant="small" block className={styles.hint} style={{ marginBlockEnd: 8 }}>
        {strings.templateHint}
      </Text>
      <ChoiceGroup
        ariaLabelledBy="propose-template"
        className={group.root}
        options={options}
        selectedKey={templates.some(({ key }) => key === chosen) ? chosen : (templates[0]?.key ?? null)}
        onChange={(_event, option) => {
          const template = templates.find(({ key }) => key === option?.key);
          if (template !== undefined) onChange(template);
        }}
      />
    </div>
  );
};
