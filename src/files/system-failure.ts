import { error, type Message } from '../message/message.ts'

/** What the operating system refuses, in words; what else it says stands as it is. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this account may not',
  EDQUOT: 'this account has used up its room on the disk',
  EMFILE: 'too many files are open',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'there is a file where a folder should be',
  EPERM: 'it is protected',
  EROFS: 'the disk is read-only',
}

const FULL = new Set(['EDQUOT', 'ENOSPC'])

/** A full disk is told alike wherever it is met. */
export const FULL_REMEDY =
  'Make room, or use another disk: --out names the file, the environment variable TMPDIR the folder for temporary files.'

/** Why a call of the operating system failed, for people, and what to do; undefined where it was something else. */
export function systemReason(cause: unknown): { readonly reason: string; readonly isFull: boolean } | undefined {
  if (!(cause instanceof Error) || !('code' in cause) || !('syscall' in cause)) return undefined
  const code = String(cause.code)
  // "ENOSPC: no space left on device, write" without the call.
  return { reason: REASONS[code] ?? cause.message.replace(/^(\w+: [^,]*),.*$/u, '$1'), isFull: FULL.has(code) }
}

/** The message for a file or folder that the operating system refused to read or write; undefined for any other failure: a bug. */
export function systemFailure(cause: unknown): Message | undefined {
  const found = systemReason(cause)
  if (found === undefined) return undefined
  const file = cause instanceof Error && 'path' in cause && typeof cause.path === 'string' ? cause.path : undefined
  const what = file === undefined ? 'a file cannot be written' : 'it cannot be read or written'
  return error('files/system', `${what}: ${found.reason}`, {
    ...(file === undefined ? {} : { place: { file } }),
    ...(found.isFull ? { remedy: FULL_REMEDY } : {}),
  })
}
