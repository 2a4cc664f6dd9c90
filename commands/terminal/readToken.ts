import { execSync } from 'node:child_process';

/**
 * The bearer token with which requests are sent: from GUILDHALL_TOKEN, else what the command in GUILDHALL_TOKEN_COMMAND
 * prints. It is kept in memory only. Undefined where neither is there.
 */
export function readToken(environment: NodeJS.ProcessEnv): string | undefined {
  const { GUILDHALL_TOKEN: token, GUILDHALL_TOKEN_COMMAND: command } = environment;
  const printed = token ?? (command === undefined ? undefined : execSync(command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
  return printed?.trim().replace(/^"|"$/g, '') || undefined;
}

/** The Entra tenant that issued a token, by its claim `tid`; undefined where it is no token of Entra's. */
export function tenantOf(token: string): string | undefined {
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as { tid?: unknown };
    return typeof claims.tid === 'string' ? claims.tid : undefined;
  } catch {
    return undefined;
  }
}
