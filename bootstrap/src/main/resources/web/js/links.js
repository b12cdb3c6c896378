const PLACES =
  /(?<url>\b(?:https?:\/\/|www\.)[^\s<>"']+)|(?<mail>\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}\b)|(?<phone>(?<![\w.,/-])(?!\d{1,4}-\d{1,2}-\d{1,4}\b)\+?\d(?:[ -]?\d){6,14}(?![\w]|[.,/-]\d))/gi

/** Cuts a text into plain parts and links to pages, mail addresses and telephones. */
export function links(text) {
  const nodes = []
  let from = 0
  for (const match of text.matchAll(PLACES)) {
    const found = linkOf(match)
    if (match.index > from) nodes.push({ kind: 'text', text: text.slice(from, match.index) })
    nodes.push(found)
    from = match.index + found.text.length
  }
  if (from < text.length) nodes.push({ kind: 'text', text: text.slice(from) })
  return nodes
}

// The address always starts with a scheme of ours, so a message cannot smuggle in "javascript:".
function linkOf({ groups: { url, mail, phone } }) {
  if (mail) return { kind: 'link', text: mail, href: `mailto:${mail}` }
  if (phone) return { kind: 'link', text: phone, href: `tel:${phone.replace(/[ -]/g, '')}` }
  const bare = withoutTrail(url)
  return { kind: 'link', text: bare, href: /^https?:/i.test(bare) ? bare : `https://${bare}` }
}

function withoutTrail(url) {
  const bare = url.replace(/[.,;:!?*_~]+$/, '')
  return bare.endsWith(')') && !bare.includes('(') ? withoutTrail(bare.slice(0, -1)) : bare
}
