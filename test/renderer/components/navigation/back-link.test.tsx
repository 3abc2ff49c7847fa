import { BackLink } from '../../../../renderer/components/navigation/back-link.tsx'
import { describeConformance } from '../conformance.ts'
import { content, look, text } from '../fixture-options.tsx'

describeConformance('back-link', {
  published: 7,
  draw: (options) => (
    <BackLink {...look(options)} href={text(options, 'href')}>
      {content(options)}
    </BackLink>
  ),
})
