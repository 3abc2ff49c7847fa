import { PhaseBanner } from '../../../../renderer/components/messages/phase-banner.tsx'
import { describeConformance } from '../conformance.ts'
import { content, contentOf, look, part } from '../fixture-options.tsx'

describeConformance('phase-banner', {
  published: 7,
  draw: (options) => (
    <PhaseBanner
      {...look(options)}
      tag={contentOf(options, 'tag')}
      tagProps={look(part(options, 'tag'))}
    >
      {content(options)}
    </PhaseBanner>
  ),
})
