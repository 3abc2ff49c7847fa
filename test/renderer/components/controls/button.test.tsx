import { Button, ButtonLink } from '../../../../renderer/components/controls/button.tsx'
import { describeConformance } from '../conformance.ts'
import { content, flag, look, text } from '../fixture-options.tsx'

const start = 'There is no start button: the app has no start page.'
const doubleClick = 'A screen disables its button while the command runs.'

function parseType(value: string | undefined): 'button' | 'submit' | 'reset' | undefined {
  return value === 'button' || value === 'submit' || value === 'reset' ? value : undefined
}

describeConformance('button', {
  published: 38,
  skips: {
    start,
    'start link': start,
    'start link with html': start,
    "don't prevent double click": doubleClick,
    'prevent double click': doubleClick,
  },
  draw: (options) => {
    const href = text(options, 'href')
    if (href !== undefined) {
      return (
        <ButtonLink id={text(options, 'id')} {...look(options)} href={href}>
          {content(options)}
        </ButtonLink>
      )
    }
    return (
      <Button
        id={text(options, 'id')}
        {...look(options)}
        name={text(options, 'name')}
        type={parseType(text(options, 'type'))}
        value={text(options, 'value')}
        disabled={flag(options, 'disabled')}
      >
        {content(options)}
      </Button>
    )
  },
})
