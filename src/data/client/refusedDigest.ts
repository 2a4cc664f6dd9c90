/** SharePoint's codes for "the security validation is invalid" and "has expired": the digest, not the person, was refused. */
const codes = ['-2130575251', '-2130575252'];

export function isRefusedDigestCode(code: string): boolean {
  return codes.some(refused => code.startsWith(refused));
}

/** Whether an answer refuses the digest. The answer can still be read afterwards. */
export async function isRefusedDigest(answer: Response): Promise<boolean> {
  if (answer.status !== 403) return false;
  const text = await answer.clone().text();
  return codes.some(code => text.includes(code));
}
