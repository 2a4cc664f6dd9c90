import * as React from 'react';
import { vivaEngageFiles } from '../../domain/bringing/readVivaEngage';
import { readFileText } from '../../ui/readFileText';
import { useIsMounted } from '../../ui/useIsMounted';
import { asFailure } from '../../ui/useLoad';
import { strings } from './strings';

export type VivaEngageFile = (typeof vivaEngageFiles)[number];

/** What was chosen so far. Of a data export, files may come one after the other. */
export type Chosen =
  | { readonly from: 'csv'; readonly name: string; readonly text: string }
  | { readonly from: 'vivaEngage'; readonly texts: Readonly<Partial<Record<VivaEngageFile, string>>> };

export interface ChosenFiles {
  readonly chosen: Chosen | undefined;
  /** Another number for each choice, so that what was worked out of an earlier one goes with it. */
  readonly version: number;
  readonly isReading: boolean;
  /** Why the file that was chosen last is not taken; what was chosen before is still there. */
  readonly refusal: string | undefined;
  readonly choose: (from: Chosen['from'], files: readonly File[]) => void;
  readonly discard: () => void;
}

interface State {
  readonly chosen?: Chosen;
  readonly version: number;
  readonly isReading: boolean;
  readonly refusal?: string;
}

/** Holds the files of an import. */
export function useChosenFiles(): ChosenFiles {
  const [state, setState] = React.useState<State>({ version: 0, isReading: false });
  const isMounted = useIsMounted();
  const choose = async (from: Chosen['from'], files: readonly File[]): Promise<void> => {
    setState(before => ({ ...before, isReading: true, refusal: undefined }));
    for (const file of files) {
      const read = await readChosen(from, file);
      if (!isMounted.current) return;
      setState(before => ('refusal' in read ? { ...before, refusal: read.refusal } : { ...before, chosen: joined(before.chosen, read), version: before.version + 1 }));
    }
    setState(before => ({ ...before, isReading: false }));
  };
  return {
    ...state,
    chosen: state.chosen,
    refusal: state.refusal,
    choose: (from, files) => void choose(from, files),
    discard: () => setState(({ version }) => ({ version: version + 1, isReading: false }))
  };
}

async function readChosen(from: Chosen['from'], file: File): Promise<Chosen | { readonly refusal: string }> {
  const name = from === 'csv' ? file.name : vivaEngageFileOf(file.name);
  if (name === undefined) return { refusal: strings.notOfExport(file.name) };
  try {
    const text = await readFileText(file, strings);
    return from === 'csv' ? { from, name: file.name, text } : { from, texts: { [name]: text } };
  } catch (error) {
    return { refusal: strings.refuses(file.name, asFailure(error).message) };
  }
}

/** A browser that has downloaded a file twice calls it “Messages (1).csv”. */
function vivaEngageFileOf(name: string): VivaEngageFile | undefined {
  return vivaEngageFiles.find(file => name.toLowerCase().startsWith(file.toLowerCase().replace('.csv', '')));
}

function joined(before: Chosen | undefined, read: Chosen): Chosen {
  if (before?.from !== 'vivaEngage' || read.from !== 'vivaEngage') return read;
  return { from: 'vivaEngage', texts: { ...before.texts, ...read.texts } };
}
