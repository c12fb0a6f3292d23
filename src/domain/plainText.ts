/** Signs that are not seen, or that turn the text around them: controls, direction marks, zero widths, tags. Tab and line breaks stay. */
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu
/** Joiners mean something only within scripts that join their letters. */
const IDLE_JOINER = /(^|[\p{Script=Han}\p{Script=Latin}\p{N}\p{P}\p{Z}])[\u200c\u200d]+/gu
const LONE_SURROGATE = /\p{Surrogate}/gu
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff9-\ufffb]/

/**
 * Text from outside as it may be shown: what it says is what is seen. Two names that look alike are alike,
 * and no sign makes 10 read as 01. A half sign becomes U+FFFD.
 */
export function plainText(text: string): string {
  if (!SUSPECT.test(text)) return text
  return text.replace(UNSEEN, '').replace(IDLE_JOINER, '$1').replace(LONE_SURROGATE, '\uFFFD')
}

/** The text with its unseen signs written out, ⟨U+202E⟩, for quoting what is wrong with it. */
export function visibleText(text: string): string {
  if (!SUSPECT.test(text)) return text
  return text.replace(UNSEEN, writtenOut).replace(IDLE_JOINER, (joined: string, before: string) => before + [...joined.slice(before.length)].map(writtenOut).join('')).replace(LONE_SURROGATE, '\uFFFD')
}

function writtenOut(sign: string): string {
  return `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`
}

/** Text no longer than `most` characters; what was cut off shows as “…”. */
export function cutText(text: string, most: number): string {
  return text.length <= most ? text : `${plainText(text.slice(0, most - 1))}…`
}
