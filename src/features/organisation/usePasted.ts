import * as React from 'react';
import type { Failure } from '../../domain/failure';
import { readFileText } from '../../ui/readFileText';
import { useIsMounted } from '../../ui/useIsMounted';
import { asFailure } from '../../ui/useLoad';
import { useUnloadQuestion } from '../../ui/useUnloadQuestion';
import { strings } from './strings';

/** What was pasted or chosen, until it is taken over or discarded. */
export interface Pasted {
  readonly text: string;
  /** Name of the file it came from; empty where it was pasted. */
  readonly fileName: string;
  /** Another number for each text, so that what was worked out of an earlier one goes with it. */
  readonly version: number;
  readonly isReading: boolean;
  /** Why a file could not be read. */
  readonly failure: Failure | undefined;
  readonly paste: (text: string) => void;
  readonly choose: (file: File) => void;
  readonly discard: () => void;
}

interface State {
  readonly text: string;
  readonly fileName: string;
  readonly version: number;
  readonly isReading: boolean;
  readonly failure?: Failure;
}

/** Holds a pasted table. Leaving the page asks while there is one. */
export function usePasted(): Pasted {
  const [state, setState] = React.useState<State>({ text: '', fileName: '', version: 0, isReading: false });
  const isMounted = useIsMounted();
  const set = (text: string, fileName: string): void =>
    setState(({ version }) => ({ text, fileName, version: version + 1, isReading: false }));
  useUnloadQuestion(state.text !== '');
  const choose = async (file: File): Promise<void> => {
    setState(before => ({ ...before, isReading: true, failure: undefined }));
    try {
      const text = await readFileText(file, strings);
      if (isMounted.current) set(text, file.name);
    } catch (error) {
      if (isMounted.current) setState(before => ({ ...before, isReading: false, failure: asFailure(error) }));
    }
  };
  return {
    ...state,
    failure: state.failure,
    paste: text => set(text, ''),
    choose: file => void choose(file),
    discard: () => set('', '')
  };
}
