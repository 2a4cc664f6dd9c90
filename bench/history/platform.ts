import { requestsOf } from '../../workbench/sample/asPerson';

/** How the command's requests are sent here: as the administrator, and dead after as many as the environment says. */
export const platform = requestsOf('ada@contoso.example');

const killedAfter = Number(process.env.KILLED_AFTER ?? 0);
const sent = globalThis.fetch;
let requests = 0;
globalThis.fetch = (input, init) => {
  const answer = sent(input, init);
  // A moment later: the request is on its way, and nobody hears what became of it.
  if (++requests === killedAfter) setTimeout(() => process.kill(process.pid, 'SIGKILL'), Number(process.env.KILLED_LATER ?? 0));
  return answer;
};

