import { CharacterCount } from '../../../../renderer/components/controls/character-count.tsx'
import { describeConformance } from '../conformance.ts'
import { field, number, type Options, part, text } from '../fixture-options.tsx'

const words = 'The words are fixed: the app is in British English only.'
const noLimit = 'A limit is always given; no script configures one later.'

function findLimit(options: Options) {
  const maxWords = number(options, 'maxwords')
  if (maxWords !== undefined) return { maxWords }
  const countType = text(options, 'countType')
  return {
    maxLength: number(options, 'maxlength') ?? 0,
    countType:
      countType === 'length' || countType === 'characters' || countType === 'words'
        ? countType
        : undefined,
  } as const
}

describeConformance('character-count', {
  published: 34,
  skips: {
    'with custom textarea description': words,
    'with translations': words,
    'to configure in JavaScript': noLimit,
    'with neither maxlength nor maxwords set': noLimit,
    'with neither maxlength, maxwords nor textarea description set': noLimit,
    'with textarea maxlength attribute':
      'The limit is advice, so the browser is never told to cut text off.',
  },
  draw: (options) => (
    <CharacterCount
      {...field(options)}
      {...findLimit(options)}
      rows={number(options, 'rows')}
      defaultValue={text(options, 'value')}
      threshold={number(options, 'threshold')}
      countMessageClassName={text(part(options, 'countMessage'), 'classes')}
    />
  ),
})
