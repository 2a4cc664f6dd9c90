import type { Community } from '../../domain/community/community';
import type { NamedPerson } from '../../domain/identity';
import type { UtcInstant } from '../../domain/time';

/** Who hosts for a community now. */
export function hostsNow({ hosts = [] }: Pick<Community, 'hosts'>, now: UtcInstant): readonly NamedPerson[] {
  return hosts.filter(({ until }) => until === undefined || until > now).map(({ person }) => person);
}
