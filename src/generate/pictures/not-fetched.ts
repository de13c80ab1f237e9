/** Why a picture is not fetched, in words for people. */
export class NotFetched extends Error {
  override readonly name = 'NotFetched'
}

/** What Node calls the failures of a network, and what they mean. */
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no server of this name, or no network',
  EAI_AGAIN: 'the name of its server cannot be looked up; perhaps there is no network',
  ECONNREFUSED: 'its server refuses the connection',
  ECONNRESET: 'the connection broke off',
  EPIPE: 'the connection broke off',
  ETIMEDOUT: 'its server does not answer',
  ENETUNREACH: 'there is no network, or no way to its server',
  EHOSTUNREACH: 'there is no network, or no way to its server',
  EADDRNOTAVAIL: 'there is no network, or no way to its server',
}

/** Why fetching failed, in words, of whatever was thrown. */
export function reasonOf(cause: unknown): string {
  if (cause instanceof NotFetched) return cause.message
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const known = REASONS[code]
  if (known !== undefined) return known
  if (/CERT|SIGNATURE|TLS|SSL|EPROTO/u.test(code)) return `its server cannot prove who it is (${code})`
  if (code.startsWith('HPE_')) return `its server does not speak HTTP (${code})`
  return `it could not be fetched (${code || String(cause)})`
}
