import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import { givenTemplates } from '../../domain/community/givenTemplates';
import type { Template } from '../../domain/community/template';
import { defaultPractice } from '../../domain/community/practice';
import { templateOf } from '../../domain/community/template';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import type { Proposal } from '../../domain/proposal/proposal';
import { newestVersion } from '../../domain/proposal/proposal';
import { emptyProposalDraft, toDraft } from '../../domain/proposal/proposalDraft';
import type { TypedProposal } from '../../domain/proposal/typedProposal';
import { readTyped, typedOf } from '../../domain/proposal/typedProposal';
import { LoadingLines } from '../../ui/LoadingLines';
import type { Loaded } from '../../ui/useLoad';
import { useKept } from '../../ui/useKept';
import { useRead } from '../../ui/useRead';
import { DraftOffer } from './DraftOffer';
import type { ProposingFormProps } from './ProposingForm';
import { ProposingForm } from './ProposingForm';

export interface ProposingScreenProps extends Omit<ProposingFormProps, 'templates' | 'start' | 'isGoingOn' | 'kept'> {
  /** A name to begin with: what was looked for and not found. */
  readonly title?: string;
}

const readTemplates = (guildhall: Guildhall): Promise<readonly Template[]> => guildhall.readTemplates();

/** Proposing a community, or changing what was proposed; a draft of before is offered first. */
export const ProposingScreen: React.FunctionComponent<ProposingScreenProps> = props => {
  const { title = '', units, revising, onClose } = props;
  const kept = useKept(revising === undefined ? 'proposal' : `proposal ${revising.key}`, readTyped);
  const [goesOn, setGoesOn] = React.useState<boolean>();
  const templates = toOffer(useRead(readTemplates).loaded);
  if (kept.before !== undefined && goesOn === undefined) {
    const handleAnew = (): void => {
      kept.forget();
      setGoesOn(false);
    };
    return <DraftOffer draft={kept.before} onGoOn={() => setGoesOn(true)} onAnew={handleAnew} onClose={onClose} />;
  }
  if (templates === undefined) return <LoadingLines />;
  const before = goesOn === true ? kept.before?.value : undefined;
  const start = before ?? beginning(templates, units, title, revising);
  return <ProposingForm {...props} templates={templates} kept={kept} start={start} isGoingOn={before !== undefined} />;
};

/** Those that administrators keep. Where they cannot be read, those that Guildhall comes with are as good to begin with. */
function toOffer(loaded: Loaded<readonly Template[]>): readonly Template[] | undefined {
  if (loaded.state === 'loading') return undefined;
  return loaded.state === 'ready' && loaded.value.length > 0 ? loaded.value : givenTemplates;
}

function beginning(templates: readonly Template[], units: readonly BusinessUnit[], title: string, revising: Proposal | undefined): TypedProposal {
  if (revising !== undefined) return { ...typedOf(toDraft(newestVersion(revising))), byHand: ['type', 'cadence'] };
  const template = templateOf(templates, defaultPractice.template) ?? { key: defaultPractice.template, type: 'community', cadence: defaultPractice.cadence };
  const [unit, ...others] = units;
  return { ...typedOf(emptyProposalDraft(template)), title, unit: others.length === 0 ? unit?.key : undefined };
}
