import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import type { Template } from '../../domain/community/template';
import { Button } from '../../ui/controls/Button';
import { FailureMessage } from '../../ui/FailureMessage';
import { LiveMessage } from '../../ui/LiveMessage';
import { LoadingLines } from '../../ui/LoadingLines';
import { Panel } from '../../ui/Panel';
import { StaleLine } from '../../ui/StaleLine';
import { useRead } from '../../ui/useRead';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { weatherWords } from '../../ui/weatherWords';
import { strings } from './strings';
import { TemplateForm } from './TemplateForm';
import { TemplateList } from './TemplateList';

const readTemplates = (guildhall: Guildhall): Promise<readonly Template[]> => guildhall.readTemplates();

/** For administrators: the purposes that communities begin with. */
export const TemplatesPanel: React.FunctionComponent = () => {
  const { loaded, reload } = useRead(readTemplates);
  const [message, setMessage] = React.useState('');
  const handleKept = (said: string): void => {
    setMessage(said);
    reload();
  };
  return (
    <Panel heading={strings.heading} about={strings.about}>
      {loaded.state === 'loading' && <LoadingLines />}
      {loaded.state === 'failed' && <FailureMessage failure={loaded.failure} what={strings.what} onRetry={reload} />}
      {loaded.state === 'ready' && (
        <>
          <TemplateList templates={loaded.value} isNewest={loaded.stale === undefined} onKept={handleKept} />
          <AddTemplate templates={loaded.value} isNewest={loaded.stale === undefined} onKept={handleKept} />
          <StaleLine stale={loaded.stale} onRetry={reload} />
        </>
      )}
      <LiveMessage message={message} />
    </Panel>
  );
};

interface AddTemplateProps {
  readonly templates: readonly Template[];
  readonly isNewest: boolean;
  readonly onKept: (said: string) => void;
}

const AddTemplate: React.FunctionComponent<AddTemplateProps> = ({ templates, isNewest, onKept }) => {
  const [isAdding, setIsAdding] = React.useState(false);
  const button = useReturnFocus<HTMLElement>(isAdding);
  const handleKept = (said: string): void => {
    setIsAdding(false);
    onKept(said);
  };
  if (isAdding) return <TemplateForm template={undefined} templates={templates} onKept={handleKept} onClose={() => setIsAdding(false)} />;
  return (
    <div>
      <Button
        elementRef={button}
        iconName="Add"
        text={strings.add}
        title={isNewest ? undefined : weatherWords.readFirst}
        disabled={!isNewest}
        allowDisabledFocus
        onClick={() => setIsAdding(true)}
      />
    </div>
  );
};
