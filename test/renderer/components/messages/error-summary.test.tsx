import { ErrorSummary } from '../../../../renderer/components/messages/error-summary.tsx'
import { describeConformance } from '../conformance.ts'
import { attributes, content, flag, list, look, text } from '../fixture-options.tsx'

describeConformance('error-summary', {
  published: 19,
  draw: (options) => (
    <ErrorSummary
      {...look(options)}
      title={content(options, 'titleText', 'titleHtml')}
      description={content(options, 'descriptionText', 'descriptionHtml')}
      disableAutoFocus={flag(options, 'disableAutoFocus')}
      errors={list(options, 'errorList')
        .filter((item) => item !== null)
        .map((item) => ({
          ...attributes(item),
          message: content(item),
          href: text(item, 'href'),
        }))}
    />
  ),
})
