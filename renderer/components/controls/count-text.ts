/** What is counted: UTF-16 units as the browser does, characters as a person sees them, or words. */
export type CountType = 'length' | 'characters' | 'words'

/** Counts text. A family emoji is one character but eleven units of length; words are runs without white space. */
export function countText(text: string, countType: CountType): number {
  if (countType === 'words') return text.match(/\S+/g)?.length ?? 0
  if (countType === 'length') return text.length
  return [...new Intl.Segmenter('en-GB', { granularity: 'grapheme' }).segment(text)].length
}

/** Words how much may still be written, or how much is too much: "You have 1 character remaining". */
export function wordRemaining(remaining: number, countType: CountType): string {
  const unit = countType === 'words' ? 'word' : 'character'
  const amount = Math.abs(remaining)
  const units = amount === 1 ? unit : `${unit}s`
  return `You have ${amount} ${units} ${remaining < 0 ? 'too many' : 'remaining'}`
}
