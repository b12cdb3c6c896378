/** One of eight hues for a picture, always the same for the same number. */
export const hueOf = (numero) => [...numero].reduce((sum, sign) => (sum * 31 + sign.codePointAt(0)) % 8191, 7) % 8
