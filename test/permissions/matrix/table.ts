import type { Attempt } from './attempt';
import type { Verdict } from './judge';
import { tenants, type TenantName } from './tenants';

export type Matrix = ReadonlyMap<TenantName, ReadonlyMap<Attempt, Verdict>>;

export function verdictOf(matrix: Matrix, tenant: TenantName, attempt: Attempt): Verdict {
  const verdict = matrix.get(tenant)?.get(attempt);
  if (verdict === undefined) throw new Error(`“${attempt.sentence}” was not tried ${tenant}.`);
  return verdict;
}

export const succeededIn = (matrix: Matrix, tenant: TenantName): Attempt[] => [...(matrix.get(tenant) ?? [])].flatMap(([attempt, { succeeded }]) => (succeeded ? [attempt] : []));

const names: Readonly<Record<Attempt['actor'], string>> = { employee: 'employee', manager: 'manager', leader: 'leader', approver: 'approver', otherApprover: 'other approver' };

/** Whatever it says, it is text: neither a column nor a tag. */
const cell = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\|/g, '\\|').replace(/([[\]{}_*`])/g, '\\$1');

function line(matrix: Matrix, attempt: Attempt, number: number): string {
  const told = tenants.map(tenant => {
    const { succeeded, words } = verdictOf(matrix, tenant, attempt);
    return succeeded ? `**${words}**` : words;
  });
  const { actor, sentence, list, verb, endpoint, aim } = attempt;
  return `| ${[String(number), names[actor], ...[sentence, list, verb, endpoint, aim].map(cell), ...told].join(' | ')} |`;
}

/** The document, made of what was measured and of nothing else. */
export function documentOf(matrix: Matrix, attempts: readonly Attempt[]): string {
  const count = (tenant: TenantName): string => `${succeededIn(matrix, tenant).length} of ${attempts.length}`;
  const percent = Math.floor((100 * succeededIn(matrix, 'everyone gets Edit').length) / attempts.length);
  return [
    '# Forgery matrix',
    '',
    'Written by `test/permissions/matrix`; do not edit. To write it again: `GUILDHALL_WRITE_MATRIX=1 npx jest -c config/jest.config.cjs --selectProjects rooms -- test/permissions/matrix`.',
    '',
    `${attempts.length} attempts by people without the right, each tried against three tenants and judged by what everybody then sees: directory, memberships, units, settings, roles, rights, reports and closed lists, before and after the next publishing. **Bold**: it succeeds, and what it does. \`permissions.md\` says what keeps the rest out, \`threat-model.md\` what nothing keeps out.`,
    '',
    '| Tenant | Attempts that succeed |',
    '|---|---|',
    `| As Guildhall sets it up | ${count('as set up')} |`,
    `| The same, if SharePoint believes the Author and Created that people send | ${count('forgeable Author')} |`,
    `| Everyone gets Edit, lists inherit it, nobody's rows are only the own | ${count('everyone gets Edit')} (${percent} %) |`,
    '',
    'What also fails where everyone may edit: rows that the rule of which rows count leaves out, whoever added them; rights and groups, because Edit does not manage them; the tenant’s property; requests that SharePoint refuses as malformed. Whatever succeeds in no tenant was done once more by somebody with the right, and then succeeded.',
    '',
    '| # | Who | Attempt | List | Verb | Endpoint | Aim | As set up | Forgeable Author | Everyone gets Edit |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...attempts.map((attempt, index) => line(matrix, attempt, index + 1)),
    ''
  ].join('\n');
}
