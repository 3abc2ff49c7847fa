import { Hint } from '../../../../renderer/components/frame/hint.tsx'
import { describeConformance } from '../conformance.ts'
import { content, look, text } from '../fixture-options.tsx'

describeConformance('hint', {
  published: 6,
  draw: (options) => (
    <Hint id={text(options, 'id')} {...look(options)}>
      {content(options)}
    </Hint>
  ),
})
