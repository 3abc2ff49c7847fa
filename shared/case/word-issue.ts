import type { z } from 'zod'

/** Says in plain words what is wrong with a value, where its schema has no words of its own. */
export function wordIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'This is missing'
      return `This must be ${typeWords[issue.expected] ?? 'of another kind'}`
    case 'unrecognized_keys':
      return 'This holds a field that does not belong here'
    case 'invalid_union':
      return 'This is not one of the kinds of record there are'
    case 'invalid_value':
      return issue.values.length === 1
        ? `This must be ${String(issue.values[0])}`
        : 'This is not one of the choices there are'
    case 'too_big':
      return `This must be ${issue.maximum} ${unitOf(issue.origin)} or fewer`
    case 'too_small':
      return `This must be ${issue.minimum} ${unitOf(issue.origin)} or more`
    default:
      return 'This is not written as it must be'
  }
}

const typeWords: { readonly [expected: string]: string } = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with fields',
  record: 'an object with fields',
}

function unitOf(origin: string): string {
  if (origin === 'string') return 'characters'
  return origin === 'array' ? 'entries' : ''
}
