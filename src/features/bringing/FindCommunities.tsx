import * as React from 'react';
import { Text } from '@fluentui/react';
import type { ChosenCommunities, KnownCommunity } from '../../domain/bringing/findCommunity';
import type { NamedLines } from '../../domain/bringing/namesToFind';
import { communityKey } from '../../domain/identity';
import { Button } from '../../ui/controls/Button';
import { useSession } from '../../ui/session';
import { ChoiceGroup } from './ChoiceGroup';
import { ChoiceLine } from './ChoiceLine';
import { strings } from './strings';

export interface FindCommunitiesProps {
  readonly names: readonly NamedLines[];
  readonly communities: readonly KnownCommunity[];
  readonly meant: ChosenCommunities;
  readonly disabled: boolean;
  readonly onChange: (meant: ChosenCommunities) => void;
}

/** Names that are shown at once: a network has thousands of groups, and few of them are meant. */
const step = 20;

const none = '';

/** Names of the file that are no community here: for each, the one that is meant may be chosen. */
export const FindCommunities: React.FunctionComponent<FindCommunitiesProps> = ({ names, communities, meant, disabled, onChange }) => {
  const { locale } = useSession();
  const [shown, setShown] = React.useState(step);
  const options = React.useMemo(
    () => [
      { key: none, text: strings.leaveBehind },
      ...communities.map(({ key, title }) => ({ key: String(key), text: title })).sort((a, b) => a.text.localeCompare(b.text, locale))
    ],
    [communities, locale]
  );
  const choose = (name: string, key: string): void => {
    const next = new Map(meant);
    if (key === none) next.delete(name);
    else next.set(name, communityKey(key));
    onChange(next);
  };
  return (
    <ChoiceGroup title={strings.names} disabled={disabled}>
      <Text>{strings.namesHint}</Text>
      {names.slice(0, shown).map(each => (
        <ChoiceLine key={each.name} label={strings.standsOn(each)} options={options} value={meant.get(each.name) ?? none} onChange={key => choose(each.name, key)} />
      ))}
      {names.length > shown && (
        <div>
          <Button kind="action" text={strings.showMore} onClick={() => setShown(before => before + step)} />
        </div>
      )}
    </ChoiceGroup>
  );
};
