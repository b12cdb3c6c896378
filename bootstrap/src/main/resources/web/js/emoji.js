const ONE =
  '(?:\\p{RI}\\p{RI}|[0-9#*]\\uFE0F?\\u20E3|\\p{Extended_Pictographic}(?:\\uFE0F|\\p{EMod})?(?:\\u200D\\p{Extended_Pictographic}(?:\\uFE0F|\\p{EMod})?)*)'
const ONLY = new RegExp(`^${ONE}{1,3}$`, 'u')
const EACH = new RegExp(ONE, 'gu')

/** How many emoji a text of nothing but one to three emoji has; 0 for any other text. */
export function emojiCount(text) {
  const bare = text.trim()
  return bare.length <= 80 && ONLY.test(bare) ? bare.match(EACH).length : 0
}
