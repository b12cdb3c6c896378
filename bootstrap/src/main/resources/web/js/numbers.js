const COLOMBIAN_MOBILE = /^3\d{9}$/
const INTERNATIONAL = /^[1-9]\d{7,14}$/
const USER_ID = /^[A-Z]{2}\.\d+$/

/** The conversation somebody means by what they typed, or null; ten digits with a leading 3 are a Colombian mobile. */
export function typedNumber(typed) {
  const bare = typed.trim()
  if (USER_ID.test(bare)) return bare
  const digits = bare.replace(/[\s().-]/g, '').replace(/^(\+|00)/, '')
  if (COLOMBIAN_MOBILE.test(digits)) return `57${digits}`
  return INTERNATIONAL.test(digits) ? digits : null
}
