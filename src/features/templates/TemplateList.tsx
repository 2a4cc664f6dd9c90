import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { Template } from '../../domain/community/template';
import { TemplateForm } from './TemplateForm';
import { TemplateRow } from './TemplateRow';

export interface TemplateListProps {
  readonly templates: readonly Template[];
  /** Templates are changed on top of what was read a moment ago only. */
  readonly isNewest: boolean;
  readonly onKept: (said: string) => void;
}

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyle: 'none' } });

/** The templates, one of which may be open to be changed. */
export const TemplateList: React.FunctionComponent<TemplateListProps> = ({ templates, isNewest, onKept }) => {
  const styles = useStyles();
  const [edited, setEdited] = React.useState<string>();
  const close = (): void => setEdited(undefined);
  const handleKept = (said: string): void => {
    close();
    onKept(said);
  };
  return (
    <ul className={styles.list}>
      {templates.map(template => (
        <li key={template.key}>
          {edited === template.key ? (
            <TemplateForm template={template} templates={templates} onKept={handleKept} onClose={close} />
          ) : (
            <TemplateRow template={template} isNewest={isNewest} onEdit={() => setEdited(template.key)} onKept={onKept} />
          )}
        </li>
      ))}
    </ul>
  );
};
