import type { SourceFile } from './source-files.ts'
import { type ESTree, lineAt, visitSource } from './syntax.ts'

// Spelt in halves, so that this file holds none of the words it looks for.
const join = (...halves: readonly string[]) => halves.join('')

/** Words that belong to a writer's own workplace: names of machines, folders, package hosts and writing tools. */
const workplaceWords = new RegExp(
  [
    join('(?<![\\w.-])/(wo', 'rk|ro', 'ot|ho', 'me|tm', 'p)/[\\w.]'),
    join('registry\\.npm', 'js'),
    join('deb\\.deb', 'ian'),
    join('files\\.python', 'hosted'),
    join('\\bcla', 'ude\\b'),
    join('\\banthro', 'pic\\b'),
    join('\\bopen', 'ai\\b'),
    join('\\bchat', 'gpt\\b'),
    join('\\bco', 'pilot\\b'),
    join('\\bllm', 's?\\b'),
    join('language ', 'model'),
    join('\\bsub-?', 'agents?\\b'),
    join('\\bas an ', 'ai\\b'),
  ].join('|'),
  'i',
)

/** Words that make a child into what was done, or into an enemy. The behaviour is named instead. */
const labellingWords =
  /\b(perpetrators?|offenders?|abusers?|molesters?|paedophiles?|predators?|deviants?|deviant|delinquents?|juveniles?)\b/i

/** Words that plain instructions do without. */
const unplainWords = /\b(invalid|please)\b/i

/** Where a labelling word is a name or a quotation, by path: the exact text it stands in. */
export const allowedQuotations: Readonly<Record<string, readonly string[]>> = {
  // A label that another agency used, kept in its quotation marks as an opinion: the practice case teaches why.
  'resources/demo/kai.json': ['Kai is a perpetrator and needs to be kept away from all girls.'],
  // The list by which a paper notices that somebody else has labelled a child.
  'resources/policies/language.json': [
    '"perpetrator"',
    '"offender"',
    '"abuser"',
    '"predator"',
    '"paedophile"',
    '"molester"',
    '"deviant"',
  ],
}

/** Lists the lines of a file that a pattern is found in, with what was found. */
function findLines(
  file: SourceFile,
  pattern: RegExp,
  allowed: readonly string[] = [],
): readonly string[] {
  return file.text.split('\n').flatMap((line, index) => {
    const left = allowed.reduce((text, quotation) => text.replaceAll(quotation, ''), line)
    const match = pattern.exec(left)
    return match === null ? [] : [`${file.path}:${index + 1}: "${match[0]}"`]
  })
}

/** Lists words of a writer's own workplace in a file. */
export function findWorkplaceWords(file: SourceFile): readonly string[] {
  return findLines(file, workplaceWords)
}

/** Lists words in a file that label a child. */
export function findLabellingWords(file: SourceFile): readonly string[] {
  return findLines(file, labellingWords, allowedQuotations[file.path])
}

/**
 * Lists unplain words in the sentences of a script: texts with a space in them, and the words between tags. Codes and
 * attribute names such as `aria-invalid` are no sentences.
 */
export function findUnplainWords(file: SourceFile): readonly string[] {
  const problems: string[] = []
  const check = (text: string, node: ESTree.Node) => {
    const match = unplainWords.exec(text)
    if (match !== null && /\s/.test(text.trim())) {
      problems.push(`${file.path}:${lineAt(file, node.start)}: "${match[0]}"`)
    }
  }
  visitSource(file, (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') check(node.value, node)
    if (node.type === 'TemplateElement') check(node.value.raw, node)
    if (node.type === 'JSXText') check(node.value, node)
  })
  return problems
}
