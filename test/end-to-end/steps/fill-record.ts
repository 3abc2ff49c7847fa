import type { Locator } from 'playwright-core'
import { mostInFullView } from '../../../renderer/forms/fields/choice-fields.tsx'
import { listPolicyOptions } from '../../../renderer/forms/fields/list-policy-options.ts'
import { isShown } from '../../../shared/case/check-record.ts'
import type { Field, Fields, Option } from '../../../shared/case/fields.ts'
import { type Noun, nouns } from '../../../shared/case/nouns.ts'
import type { Json, JsonObject } from '../../../shared/case/record.ts'
import { findFactor } from '../../../shared/instruments/instrument.ts'
import { shippedPolicies } from '../../shared/governance/the-policies.ts'

/** Words by which a person finds another record in a list: its name as the form shows it. */
export type WordChoice = (id: string) => string

/**
 * Fills the form of a record as a person would: each question is found by the words it is asked in. Answers are in
 * stored form; codes and ids are turned into the words that stand on the screen.
 *
 * @throws when a question that is to be answered does not stand on the screen.
 */
export async function fillRecord(
  form: Locator,
  noun: Noun,
  answers: JsonObject,
  wordChoice: WordChoice = () => '',
): Promise<void> {
  const fields: Fields = nouns[noun].fields
  for (const [code, field] of Object.entries(fields)) {
    const value = answers[code]
    if (value !== undefined && isShown(field, answers))
      await fillField(form, field, value, wordChoice)
  }
}

async function fillField(form: Locator, field: Field, value: Json, wordChoice: WordChoice) {
  const { label } = field
  switch (field.kind) {
    case 'text':
    case 'number':
    case 'long_text':
    case 'time':
      return await form.getByRole('textbox', { name: label, exact: true }).fill(String(value))
    case 'date':
    case 'vague_date':
      return await fillDate(form, label, String(value))
    case 'choice':
      return await chooseOne(form, label, labelIn(field.options, value), field.options.length)
    case 'policy_choice':
      return await chooseOne(
        form,
        label,
        labelIn(listPolicyOptions(field.policy, shippedPolicies), value),
      )
    case 'ref':
      return await chooseOne(form, label, wordChoice(String(value)))
    case 'factor':
      return await chooseOne(form, label, wordFactor(String(value), wordChoice))
    case 'factors':
      return await chooseSome(
        form,
        label,
        listOf(value, (one) => wordFactor(one, wordChoice)),
      )
    case 'choices':
      return await chooseSome(
        form,
        label,
        listOf(value, (one) => labelIn(field.options, one)),
      )
    case 'refs':
      return await chooseSome(form, label, listOf(value, wordChoice))
  }
}

/**
 * Chooses one answer of a question, whether it is drawn as radios or as a list to open.
 *
 * @param count how many answers there are to choose from; looked up on the screen unless known.
 */
export async function chooseOne(
  form: Locator,
  question: string,
  answer: string,
  count?: number,
): Promise<void> {
  const list = form.getByRole('combobox', { name: question, exact: true })
  if (count === undefined ? (await list.count()) > 0 : count > mostInFullView) {
    await list.selectOption({ label: answer })
    return
  }
  const group = form.getByRole('group', { name: question, exact: true })
  await group.getByRole('radio', { name: answer, exact: true }).check()
}

async function chooseSome(form: Locator, question: string, answers: readonly string[]) {
  const group = form.getByRole('group', { name: question, exact: true })
  for (const answer of answers)
    await group.getByRole('checkbox', { name: answer, exact: true }).check()
}

/** Types a date into its boxes; parts that a vague date does not have stay empty. */
export async function fillDate(form: Locator, question: string, stored: string): Promise<void> {
  const group = form.getByRole('group', { name: question, exact: true })
  const [year = '', month = '', day = ''] = stored.replace('~', '').split('-')
  for (const [name, part] of [
    ['Day', day],
    ['Month', month],
    ['Year', year],
  ] as const) {
    const box = group.getByRole('textbox', { name, exact: true })
    if (part !== '') await box.fill(String(Number(part)))
  }
  if (stored.endsWith('~')) await group.getByRole('checkbox', { name: 'About then' }).check()
}

/** Gives the words of a stored code. */
export function labelIn(options: readonly Option[], value: Json): string {
  const found = options.find((option) => option.value === value)
  if (!found) throw new Error('There is no such option')
  return found.label
}

function listOf(value: Json, word: (one: string) => string): readonly string[] {
  return Array.isArray(value) ? value.map((one) => word(String(one))) : []
}

/** Words a factor as the lists of the forms do. */
function wordFactor(code: string, wordChoice: WordChoice): string {
  const found = shippedPolicies.instruments
    .map((instrument) => findFactor(instrument, code))
    .find((factor) => factor !== undefined)
  return found ? `${code} ${found.name}` : wordChoice(code)
}
