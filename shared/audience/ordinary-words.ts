/**
 * Words that say nothing about who or where somebody is, in lower case. Looked for by themselves they would stop every
 * paper: what joins words, the months that are also names, whom and what the papers themselves speak of.
 */
const ordinaryWords: ReadonlySet<string> = new Set(
  `a an and also any are as at be but by can for from had has have he her his in into is it its known may me not now of
  off on one or our out she so than that the their them then there they this to two up was we were who will with you
  aka called formerly named nee née name names nickname initials miss mrs sir
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
  aunt aunty baby boy brother carer child children cousin dad daughter family father friend girl gran grandad
  grandfather grandma grandmother mother mum nan neighbour parent partner person relative sibling sister son uncle young
  academy centre class college education health home hospital house nursery police primary reception school secondary
  social special unit year care council team the service worker
  flat placement refuge road street lane walk avenue close drive way`.split(/\s+/),
)

/** Tells whether a text is made of ordinary words and short numbers alone, or holds nothing to look for. */
export function isOrdinary(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.every((word) => ordinaryWords.has(word) || /^\d{1,3}$/.test(word))
}
