import { ErrorMessage } from '../../../../renderer/components/frame/error-message.tsx'
import { describeConformance } from '../conformance.ts'
import { content, look, text } from '../fixture-options.tsx'

describeConformance('error-message', {
  published: 9,
  draw: (options) => (
    <ErrorMessage
      id={text(options, 'id')}
      {...look(options)}
      visuallyHiddenText={
        options.visuallyHiddenText === false ? '' : text(options, 'visuallyHiddenText')
      }
    >
      {content(options)}
    </ErrorMessage>
  ),
})
